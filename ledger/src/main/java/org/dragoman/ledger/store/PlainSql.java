package org.dragoman.ledger.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds the parameters of our own statements, which have no comments and no colons but before names. A grammar of all SQL
 * took a seventh of the time of going through a ledger, and to make it ready is a part of every start.
 */
final class PlainSql implements SqlParser {
    private static final char NAMED = ':';
    private static final char PLACE = '?';
    private static final char QUOTE = '\'';
    private static final Pattern LIST = Pattern.compile("<([a-z]+)>");

    private PlainSql() {}

    static Jdbi in(Jdbi jdbi) {
        SqlStatements statements = jdbi.getConfig(SqlStatements.class);
        statements.setSqlParser(new PlainSql());
        statements.setTemplateEngine((template, context) -> withLists(template, context));
        return jdbi;
    }

    /** The statement with the parameters of each list in its place. */
    private static String withLists(String template, StatementContext context) {
        return LIST.matcher(template)
                .replaceAll(list -> Matcher.quoteReplacement(String.valueOf(context.getAttribute(list.group(1)))));
    }

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        int start = 0;
        int at = 0;
        while (at < sql.length()) {
            char letter = sql.charAt(at);
            if (letter == QUOTE) {
                int end = sql.indexOf(QUOTE, at + 1);
                at = end < 0 ? sql.length() : end + 1;
            } else if (letter == PLACE) {
                parsed.append(sql.substring(start, at)).appendPositionalParameter();
                start = ++at;
            } else if (letter == NAMED) {
                int end = endOfName(sql, at + 1);
                parsed.append(sql.substring(start, at)).appendNamedParameter(sql.substring(at + 1, end));
                start = end;
                at = end;
            } else {
                at++;
            }
        }
        return parsed.append(sql.substring(start)).build();
    }

    private static int endOfName(String sql, int start) {
        int end = start;
        while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
        return NAMED + rawName;
    }
}
