package org.dragoman.ledger.brief;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes dates of the record format the way a language does. */
final class BriefDates {
    private static final Pattern ONE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)");
    private static final Pattern DATE = Pattern.compile("(?:" + ONE + "|\\.\\.)(?:/(?:" + ONE + "|\\.\\.))?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<String> FORMS = List.of("year", "month", "day");
    private static final String OPEN = "..";

    private final BriefWords words;

    BriefDates(BriefWords words) {
        this.words = words;
    }

    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    String of(LocalDate day) {
        return of(day.toString());
    }

    /** A date; a text that is none as it is. */
    String of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return one(edtf);
        }
        String first = edtf.substring(0, slash);
        String last = edtf.substring(slash + 1);
        if (first.equals(OPEN)) {
            return fill("until", Map.of("to", one(last)));
        }
        if (last.equals(OPEN)) {
            return fill("since", Map.of("from", one(first)));
        }
        String within = withinMonth(first, last);
        return within == null ? fill("between", Map.of("from", one(first), "to", one(last))) : within;
    }

    private @Nullable String withinMonth(String first, String last) {
        String[] from = first.split("-");
        String[] to = last.split("-");
        boolean days = isDay(first) && isDay(last) && from[0].equals(to[0]) && from[1].equals(to[1]);
        return days
                ? fill("days", Map.of("from", day(from[2]), "to", day(to[2]), "month", month(to[1]), "year", to[0]))
                : null;
    }

    /** Whether a text is one exact day. */
    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    private String one(String date) {
        if (!ONE.matcher(date).matches()) {
            return date;
        }
        boolean about = date.endsWith("~");
        String[] parts = (about ? date.substring(0, date.length() - 1) : date).split("-");
        Map<String, String> fields = new HashMap<>();
        fields.put("year", parts[0]);
        fields.put("month", parts.length > 1 ? month(parts[1]) : "");
        fields.put("day", parts.length > 2 ? day(parts[2]) : "");
        String said = fill(FORMS.get(parts.length - 1), fields);
        return about ? fill("about", Map.of("date", said)) : said;
    }

    private String month(String digits) {
        return words.text("dates/months").split("\\|")[Integer.parseInt(digits) - 1];
    }

    private String day(String digits) {
        String plain = String.valueOf(Integer.parseInt(digits));
        return Objects.requireNonNullElse(words.find("dates/numerals/" + plain), plain);
    }

    private String fill(String form, Map<String, String> fields) {
        return WordPattern.of(words.text("dates/" + form)).fill(fields::get);
    }
}
