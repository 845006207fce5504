package org.dragoman.reader.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** The currencies of the world by code and by sign, as {@code core/currencies.tsv} lists them. */
final class Currencies {
    static final String FILE = "core/currencies.tsv";

    private static final int MOST_TOKENS = 3;

    private final Set<String> codes = new HashSet<>();
    /** By code or sign as it is written, capitals and all: {@code A$} is one sign, the article before {@code $} none. */
    private final Map<String, Unit> bySign = new HashMap<>();

    private Currencies() {}

    /** Reads the table; a set of packs without it knows no currency. */
    static Currencies load(PackFiles packs, PackProblems problems) {
        Currencies currencies = new Currencies();
        if (!packs.exists(FILE)) {
            return currencies;
        }
        Table table = Table.parse(FILE, packs.read(FILE), problems, "code", "written", "signs");
        for (Table.Row row : table.rows()) {
            currencies.add(row, problems);
        }
        return currencies;
    }

    private void add(Table.Row row, PackProblems problems) {
        String code = row.get("code");
        if (code.length() != 3 || !codes.add(code)) {
            problems.add(row.file(), row.line(), "\"" + code + "\" is no new code of three letters");
            return;
        }
        if (!row.get("written").equals("no")) {
            bySign.put(code, Unit.money(code));
        }
        for (String sign : parts(row.get("signs"))) {
            bySign.put(sign, Unit.money(code));
        }
    }

    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split(" ", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    boolean has(String code) {
        return codes.contains(code);
    }

    /** The sign or code that begins at a token; none where the sign belongs to the number after it. */
    @Nullable Found at(List<Token> tokens, int at) {
        StringBuilder written = new StringBuilder();
        Found longest = null;
        for (int end = at; end < tokens.size() && end < at + MOST_TOKENS; end++) {
            Token token = tokens.get(end);
            if (end > at && token.spaced() || token.isNumber()) {
                break;
            }
            Unit unit = bySign.get(written.append(token.text()).toString());
            if (unit != null) {
                longest = new Found(unit, at, end + 1);
            }
        }
        return longest != null && opensNumber(tokens, longest) ? null : longest;
    }

    private static boolean opensNumber(List<Token> tokens, Found sign) {
        return sign.to() < tokens.size()
                && tokens.get(sign.to()).isNumber()
                && !tokens.get(sign.to()).spaced()
                && tokens.get(sign.from()).spaced();
    }

    /** The sign or code that ends right before a token, with the code that tells which of several the sign is: {@code CAD $5}. */
    @Nullable Found endingAt(List<Token> tokens, int end) {
        Found found = lastBefore(tokens, end);
        int before = found == null ? 0 : found.from();
        String code = before == 0 ? "" : tokens.get(before - 1).text();
        boolean sign = found != null && !codes.contains(tokens.get(end - 1).text());
        Unit unit = sign && codes.contains(code) ? bySign.get(code) : null;
        if (unit == null && sign && isBehindSign(tokens, before - 1)) {
            unit = bySign.get(code + tokens.get(before).text());
        }
        return unit == null ? found : new Found(unit, before - 1, end);
    }

    /** "(US $5)": what stands in brackets with a sign is a part of it; "gave the US $5" names a state. */
    private static boolean isBehindSign(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).is("(");
    }

    private @Nullable Found lastBefore(List<Token> tokens, int end) {
        String written = "";
        Found longest = null;
        for (int at = end - 1; at >= 0 && at >= end - MOST_TOKENS; at--) {
            Token token = tokens.get(at);
            written = token.text() + written;
            Unit unit = bySign.get(written);
            if (unit != null) {
                longest = new Found(unit, at, end);
            }
            if (token.spaced() || token.isNumber()) {
                break;
            }
        }
        return longest;
    }

    /**
     * A unit where it stands.
     *
     * @param unit what
     * @param from its first token
     * @param to the token after its last
     */
    record Found(Unit unit, int from, int to) {}
}
