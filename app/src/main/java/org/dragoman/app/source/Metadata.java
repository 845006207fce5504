package org.dragoman.app.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.reader.text.Document;
import org.jspecify.annotations.Nullable;

/** What a source says of a document beside its text. */
record Metadata(
        @Nullable String published,
        @Nullable String source,
        @Nullable String url,
        @Nullable String language,
        @Nullable String title) {
    static final Metadata NONE = new Metadata(null, null, null, null, null);

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:[T ].*|~)?");

    static Metadata of(JsonRecord fields) {
        return new Metadata(
                date(text(fields, "published")),
                text(fields, "source"),
                text(fields, "url"),
                text(fields, "lang"),
                text(fields, "title"));
    }

    /** What is wrong with the fields, in plain words; null where nothing is. */
    static @Nullable String problem(JsonRecord fields) {
        String published = text(fields, "published");
        return published == null || date(published) != null
                ? null
                : "its date of publication is no date, and it is read without one: \"" + published
                        + "\"; write 2013-09-24, 2013-09 or 2013";
    }

    private static @Nullable String text(JsonRecord fields, String name) {
        String value = fields.value(name);
        return value == null ? null : value.strip();
    }

    /** A day, month or year as EDTF out of a date or time in ISO form; null where it is none. */
    static @Nullable String date(@Nullable String value) {
        if (value == null) {
            return null;
        }
        Matcher date = DATE.matcher(value);
        if (!date.matches() || !isBetween(date.group(2), 1, 12) || !isBetween(date.group(3), 1, 31)) {
            return null;
        }
        String month = date.group(2) == null ? "" : "-" + date.group(2);
        String day = date.group(3) == null ? "" : "-" + date.group(3);
        return date.group(1) + month + day;
    }

    private static boolean isBetween(@Nullable String number, int least, int most) {
        return number == null || (Integer.parseInt(number) >= least && Integer.parseInt(number) <= most);
    }

    /** These fields, and those of {@code other} where these are missing. */
    Metadata or(Metadata other) {
        return new Metadata(
                published == null ? other.published : published,
                source == null ? other.source : source,
                url == null ? other.url : url,
                language == null ? other.language : language,
                title == null ? other.title : title);
    }

    Document document(String id, String text, Document.Form form) {
        return new Document(id, text, form, published, language, title, url, source);
    }
}
