package org.dragoman.ledger.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the values of a brief into the words of its language. */
final class BriefValues {
    private static final Pattern CODE_WORD = Pattern.compile("[a-z]+(?:[-:][a-z]+)+");
    private static final int LARGEST_POWER = 12;
    private static final int SMALLEST_POWER = 6;
    private static final int DECIMALS = 3;

    private final BriefWords words;
    private final BriefDates dates;
    private final Map<String, String> names;
    private final Map<String, String> articles;

    BriefValues(BriefWords words, Map<String, String> names, Map<String, String> articles) {
        this.words = words;
        this.dates = new BriefDates(words);
        this.names = Map.copyOf(names);
        this.articles = Map.copyOf(articles);
    }

    BriefDates dates() {
        return dates;
    }

    String name(String code) {
        return names.getOrDefault(code, code);
    }

    /**
     * A field's value in words; null where it has none.
     *
     * @param field its name; after a colon the case in which the name of a country stands
     */
    @Nullable String of(String field, Map<String, ?> fields) {
        int colon = field.indexOf(':');
        String name = colon < 0 ? field : field.substring(0, colon);
        Object value = fields.get(name);
        String scaled = name.equals("unit") && isScaled(fields.get("value")) ? words.find("scaled/" + value) : null;
        if (scaled != null) {
            return scaled;
        }
        String said = value == null ? "" : of(name, colon < 0 ? null : field.substring(colon + 1), value);
        return said.isEmpty() ? null : said;
    }

    String of(String field, Object value) {
        return of(field, null, value);
    }

    private String of(String field, @Nullable String grammar, Object value) {
        if (value instanceof List<?> list) {
            return joined(list.stream().map(item -> of(field, grammar, item)).toList());
        }
        if (value instanceof Map<?, ?> map) {
            return map.containsKey("position") ? rank(map) : actor(map);
        }
        if (value instanceof Number number) {
            return number(new BigDecimal(number.toString()));
        }
        String text = String.valueOf(value);
        return grammar == null ? word(field, text) : inCase(grammar, text);
    }

    private String inCase(String grammar, String code) {
        if (BriefDates.isDate(code)) {
            String date = words.find("cases/" + grammar + (BriefDates.isDay(code) ? "/day" : "/date"));
            return Objects.requireNonNullElse(date, "") + dates.of(code);
        }
        String article = articles.getOrDefault(code, "");
        String before = words.find("cases/" + grammar + "/" + (article.isEmpty() ? "none" : article));
        return Objects.requireNonNullElse(before, "") + name(code);
    }

    String joined(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + words.text("and") + items.get(items.size() - 1);
    }

    private String word(String field, String text) {
        String known = words.find("words/" + field + "/" + text);
        if (known != null) {
            return known;
        }
        if (BriefDates.isDate(text)) {
            return dates.of(text);
        }
        return CODE_WORD.matcher(text).matches() ? text.replace(':', ' ').replace('-', ' ') : name(text);
    }

    String number(BigDecimal number) {
        for (int power = LARGEST_POWER; power >= SMALLEST_POWER; power--) {
            String scale = words.find("numbers/scales/" + power);
            if (scale != null && number.abs().compareTo(BigDecimal.ONE.movePointRight(power)) >= 0) {
                BigDecimal shown = number.movePointLeft(power).setScale(DECIMALS, RoundingMode.HALF_UP);
                return grouped(shown) + " " + plural(scale, shown);
            }
        }
        return grouped(number);
    }

    /** Whether a number is told in millions or more. */
    private boolean isScaled(@Nullable Object value) {
        return value instanceof Number number
                && new BigDecimal(number.toString()).abs().compareTo(BigDecimal.ONE.movePointRight(SMALLEST_POWER))
                        >= 0;
    }

    /** The form of a word of scale that a number asks for: languages differ in where the plural begins. */
    private String plural(String scale, BigDecimal number) {
        String[] forms = scale.split("\\|");
        boolean many = number.abs().compareTo(new BigDecimal(words.text("numbers/plural-from"))) >= 0;
        return forms[many ? forms.length - 1 : 0];
    }

    private String grouped(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String[] parts = plain.abs().toPlainString().split("\\.");
        StringBuilder digits = new StringBuilder(parts[0]);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, words.text("numbers/group"));
        }
        String sign = plain.signum() < 0 ? words.text("numbers/minus") : "";
        return sign + digits + (parts.length > 1 ? words.text("numbers/decimal") + parts[1] : "");
    }

    private String rank(Map<?, ?> rank) {
        return WordPattern.of(words.text("rank")).fill(field -> {
            Object value = rank.get(field);
            return value == null ? null : of(field, value);
        });
    }

    private String actor(Map<?, ?> actor) {
        Object organisation = actor.get("org");
        Object name = organisation == null ? actor.get("name") : organisation;
        Object office = actor.get("office");
        Object side = actor.get("of");
        String code = side instanceof List<?> list ? String.valueOf(list.get(0)) : String.valueOf(side);
        String duty = office == null ? null : office(office.toString(), code);
        String of = side == null ? null : of("of", side);
        return WordPattern.of(words.text(name == null ? "holder" : "person")).fill(field -> switch (field) {
            case "name" -> name == null ? null : name.toString();
            case "office" -> duty == null && name == null ? String.valueOf(actor.get("as")) : duty;
            default -> of;
        });
    }

    /** The word for an office of a country or body. */
    String office(String office, String of) {
        String own = words.find("offices/" + office + "@" + of);
        String known = own == null ? words.find("offices/" + office) : own;
        if (known != null) {
            return known;
        }
        int colon = office.indexOf(':');
        String head = colon < 0 ? null : words.find("offices/" + office.substring(0, colon));
        String about = colon < 0 ? office : office.substring(colon + 1);
        String portfolio = Objects.requireNonNullElse(words.find("portfolios/" + about), about.replace('-', ' '));
        return head == null
                ? portfolio
                : WordPattern.of(words.text("minister")).fill(field -> field.equals("head") ? head : portfolio);
    }
}
