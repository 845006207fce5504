package org.dragoman.reader.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Holding;
import org.dragoman.reader.names.OfficeWord;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.quantity.Ordinal;
import org.dragoman.reader.quantity.Rank;
import org.dragoman.reader.text.AlignedText;
import org.dragoman.reader.text.CodePointIndex;
import org.dragoman.reader.text.TextSpan;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeResolver;
import org.jspecify.annotations.Nullable;

/** Writes the mentions of one document with their values and places. Dates are understood from those before them. */
final class MentionList {
    private final Reading reading;
    private final CodePointIndex codePoints;
    private final List<CitedMention> mentions = new ArrayList<>();
    private @Nullable Edtf focus;

    private MentionList(Reading reading) {
        this.reading = reading;
        this.codePoints = new CodePointIndex(reading.document().text());
    }

    static List<CitedMention> of(Reading reading) {
        MentionList list = new MentionList(reading);
        reading.sentences().forEach(list::addAll);
        return List.copyOf(list.mentions);
    }

    private void addAll(Annotated sentence) {
        for (Mention mention : sentence.mentions()) {
            if (mention.kind() != Kind.REFERENCE) {
                add(cited(sentence, mention));
            }
        }
    }

    /** Words that the packs know in several spellings or by several rows are mentioned once, in the spelling they have. */
    private void add(CitedMention mention) {
        for (int at = mentions.size() - 1; at >= 0 && mentions.get(at).start() == mention.start(); at--) {
            CitedMention before = mentions.get(at);
            if (before.end() == mention.end() && before.kind().equals(mention.kind())) {
                if (isSpeltSo(mention) && !isSpeltSo(before)) {
                    mentions.set(at, mention);
                }
                return;
            }
        }
        mentions.add(mention);
    }

    private static boolean isSpeltSo(CitedMention mention) {
        return mention.value() instanceof Map<?, ?> fields && mention.text().equals(fields.get("name"));
    }

    private CitedMention cited(Annotated sentence, Mention mention) {
        AlignedText view = reading.segmented().page().text();
        TextSpan units = view.toOriginal(
                sentence.token(mention.from()).start(),
                sentence.token(mention.to() - 1).end());
        TextSpan points = codePoints.toCodePoints(units);
        return new CitedMention(
                mention.kind().name().toLowerCase(Locale.ROOT),
                points.start(),
                points.end(),
                reading.document().text().substring(units.start(), units.end()),
                value(sentence, mention.value()));
    }

    private @Nullable Object value(Annotated sentence, Mention.Value value) {
        if (value instanceof TimeExpression time) {
            return date(time);
        }
        if (value instanceof Amount amount) {
            return amount(sentence, amount);
        }
        if (value instanceof Ordinal ordinal) {
            return ordinal.value();
        }
        if (value instanceof Rank rank) {
            return rank.position();
        }
        if (value instanceof Place place) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("name", place.name());
            return with(fields, "country", place.country());
        }
        if (value instanceof OfficeWord office) {
            return office(office.holding());
        }
        return value instanceof Actor actor ? actor(actor) : null;
    }

    private @Nullable Object date(TimeExpression time) {
        if (time.form() == TimeExpression.Form.PAIR) {
            List<Object> both = new ArrayList<>();
            resolve(time.opening()).ifPresent(date -> both.add(date.toString()));
            resolve(time.closing()).ifPresent(date -> both.add(date.toString()));
            return both;
        }
        Edtf date = resolve(time).orElse(null);
        if (date != null && !date.isOpen() && date.grain() == Grain.DAY) {
            focus = date;
        }
        return date == null ? null : date.toString();
    }

    private Optional<Edtf> resolve(TimeExpression time) {
        Anchor anchor = new Anchor(reading.published(), Optional.ofNullable(focus), Anchor.Direction.UNKNOWN);
        return TimeResolver.resolve(time, anchor);
    }

    private static Object amount(Annotated sentence, Amount amount) {
        if (amount.unit().equals(Amount.PERCENT) && amount.valueTo() == null && amount.bound() == null) {
            return amount.value();
        }
        boolean shared = amount.isOfSeveral();
        boolean money = shared || amount.unit().matches("[A-Z]{3}");
        String unit = shared ? currency(sentence, amount) : amount.unit().isEmpty() ? null : amount.unit();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("amount", amount.value());
        with(fields, "amount_to", amount.valueTo());
        with(fields, money ? "currency" : "unit", unit);
        return with(fields, "bound", amount.bound());
    }

    private static @Nullable String currency(Annotated sentence, Amount amount) {
        return amount.currencyOf(sentence.mentions(Mention.Kind.COUNTRY).stream()
                .map(mention -> mention.value() instanceof Actor.Country country ? country.code() : null)
                .filter(Objects::nonNull)
                .toList());
    }

    private static Object office(Holding holding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("office", holding.office());
        with(fields, "of", holding.of());
        return with(fields, "at", holding.at());
    }

    private static @Nullable Object actor(Actor actor) {
        if (actor instanceof Actor.Country || actor instanceof Actor.Body) {
            return actor.of();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        if (actor instanceof Actor.Person person) {
            Holding holding = person.mainHolding();
            with(fields, "name", person.name());
            with(fields, "office", holding == null ? null : holding.office());
        } else if (actor instanceof Actor.Organization organization) {
            fields.put("org", organization.name());
        }
        with(fields, "of", actor.of());
        return fields.isEmpty() ? null : fields;
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return fields;
    }
}
