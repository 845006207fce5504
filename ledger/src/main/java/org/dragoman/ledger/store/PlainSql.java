package org.dragoman.ledger.store;

import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * Lets statements without named parameters and lists through as they are. Most are so, and many list hundreds of numbers:
 * taking each apart letter by letter took a seventh of the time of going through a ledger.
 */
final class PlainSql implements SqlParser {
    private static final char NAMED = ':';
    private static final char PLACE = '?';
    private static final Pattern LIST = Pattern.compile("<[a-z]+>");

    /** Keeps what it has taken apart: one for all ledgers, since each question opens one. */
    private static final SqlParser NAMED_PARTS = new ColonPrefixSqlParser();

    private PlainSql() {}

    static Jdbi in(Jdbi jdbi) {
        SqlStatements statements = jdbi.getConfig(SqlStatements.class);
        TemplateEngine lists = statements.getTemplateEngine();
        statements.setSqlParser(new PlainSql());
        statements.setTemplateEngine(
                (template, context) -> LIST.matcher(template).find() ? lists.render(template, context) : template);
        return jdbi;
    }

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        if (sql.indexOf(NAMED) >= 0) {
            return NAMED_PARTS.parse(sql, context);
        }
        ParsedSql.Builder parsed = ParsedSql.builder();
        int start = 0;
        for (int at = sql.indexOf(PLACE); at >= 0; at = sql.indexOf(PLACE, start)) {
            parsed.append(sql.substring(start, at)).appendPositionalParameter();
            start = at + 1;
        }
        return parsed.append(sql.substring(start)).build();
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
        return NAMED_PARTS.nameParameter(rawName, context);
    }
}
