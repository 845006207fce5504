package org.dragoman.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the values of claims into plain words. */
final class ValueWords {
    private static final Pattern CODE_WORD = Pattern.compile("[a-z]+(?:[-:][a-z]+)+");
    private static final Pattern DATE = Pattern.compile("[0-9./~-]{4,}");
    private static final List<String> THOUSANDS = List.of("", "", " million", " billion", " trillion");

    private final Map<String, String> names;
    private final Map<String, String> offices;

    /**
     * @param names countries by their codes
     * @param offices parts of the codes of offices that do not read as they are written
     */
    ValueWords(Map<String, String> names, Map<String, String> offices) {
        this.names = Map.copyOf(names);
        this.offices = Map.copyOf(offices);
    }

    String name(String code) {
        return names.getOrDefault(code, code);
    }

    String of(String field, Object value) {
        if (value instanceof List<?> list) {
            return joined(list.stream().map(item -> of(field, item)).toList());
        }
        if (value instanceof Map<?, ?> map) {
            return map.containsKey("position") ? rank(map) : actor(map);
        }
        if (value instanceof Number number) {
            return number(new BigDecimal(number.toString()));
        }
        return word(field, String.valueOf(value));
    }

    private static String joined(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    private String word(String field, String text) {
        if (field.equals("unit")) {
            return text;
        }
        if (DATE.matcher(text).matches()) {
            return date(text);
        }
        if (field.equals("office")) {
            return office(text);
        }
        return CODE_WORD.matcher(text).matches() ? plain(text) : name(text);
    }

    private static String plain(String code) {
        return code.replace(":", " of ").replace('-', ' ');
    }

    /** The office of a person: a duty, and what it is for. */
    private String office(String code) {
        return Arrays.stream(code.split(":", 2))
                .map(part -> offices.getOrDefault(part, part.replace('-', ' ')))
                .collect(Collectors.joining(" of "));
    }

    private static String date(String text) {
        String date = text.endsWith("~") ? "about " + text.substring(0, text.length() - 1) : text;
        if (date.startsWith("../")) {
            return "until " + date.substring(3);
        }
        if (date.endsWith("/..")) {
            return "since " + date.substring(0, date.length() - 3);
        }
        return date.replace("/", " to ");
    }

    private static String number(BigDecimal number) {
        int power = 0;
        BigDecimal shown = number;
        while (power < THOUSANDS.size() - 1 && shown.abs().compareTo(new BigDecimal(1000)) >= 0) {
            shown = shown.movePointLeft(3);
            power++;
        }
        if (power < 2) {
            return String.format(Locale.ROOT, number.stripTrailingZeros().scale() <= 0 ? "%,.0f" : "%s", number);
        }
        BigDecimal rounded = shown.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString() + THOUSANDS.get(power);
    }

    private String rank(Map<?, ?> rank) {
        String text = "rank " + rank.get("position");
        Object among = rank.get("among");
        Object scope = rank.get("scope");
        return text + (among == null ? "" : " of " + among) + (scope == null ? "" : " in " + scope);
    }

    private String actor(Map<?, ?> actor) {
        Object organisation = actor.get("org");
        String side = side(actor.get("of"));
        if (organisation != null) {
            return organisation + (side == null ? "" : " (" + side + ")");
        }
        Object name = actor.get("name");
        Object office = actor.get("office");
        String duty = office == null ? side : office(office.toString()) + (side == null ? "" : " of " + side);
        if (name == null) {
            return duty == null ? String.valueOf(actor.get("as")) : office == null ? duty : "the " + duty;
        }
        return name + (duty == null ? "" : " (" + duty + ")");
    }

    private @Nullable String side(@Nullable Object code) {
        return code == null ? null : joined(ofList(code));
    }

    private List<String> ofList(Object code) {
        return code instanceof List<?> list
                ? list.stream().map(item -> name(item.toString())).collect(Collectors.toList())
                : List.of(name(code.toString()));
    }
}
