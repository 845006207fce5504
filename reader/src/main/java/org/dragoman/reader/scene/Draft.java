package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/** A claim in the making: fields as they are filled, how sure the reader is, and why. */
public final class Draft {
    private final String type;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Object> defaults = new LinkedHashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> touched = new HashSet<>();
    private final List<String> steps = new ArrayList<>();
    private final String rule;
    private final String trigger;
    private final String language;
    private final int story;
    private Status status = Status.DONE;
    private double score = 1;
    private @Nullable Edtf when;
    private @Nullable Draft setting;
    private boolean workedOut;
    private boolean passing;
    private boolean amongStates;
    private boolean ofFirms;
    private boolean ofNoun;

    /** A claim of a type that a wording of a sentence begins, as sure as can be and without fields. */
    public Draft(String type, Scene scene, Cue trigger) {
        this(type, scene, trigger.rule(), scene.text(trigger.from(), trigger.to()));
        // the name of an accord can say by itself between whom it is
        this.named.addAll(List.of(trigger.setting("between", "").split(" ")));
        this.ofNoun = trigger.isNoun();
    }

    /** A claim of a type that a wording of a sentence begins, as sure as can be and without fields. */
    public Draft(String type, Scene scene, String rule, String trigger) {
        this.type = type;
        this.rule = rule;
        this.trigger = trigger;
        this.language = scene.sentence().language();
        this.story = scene.sentence().story();
        this.sentences.add(scene.sentence());
        this.named.addAll(scene.countriesNamed());
        this.touched.addAll(scene.countriesBetween(0, scene.size()));
        if (scene.discourse().isAboutPair()) {
            this.touched.addAll(scene.discourse().pair());
        }
    }

    /** A claim of another type that follows from one: read where that was, dated and as sure as that, without its fields. */
    public Draft(String type, Draft source) {
        this.type = type;
        this.rule = source.rule;
        this.trigger = source.trigger;
        this.language = source.language;
        this.story = source.story;
        this.sentences.addAll(source.sentences);
        this.named.addAll(source.named);
        this.touched.addAll(source.touched);
        this.status = source.status;
        this.score = source.score;
        takeDate(source);
    }

    /** Whether a noun told it, which does not say by itself whether it was or will be: "the importance of X's visit". */
    public boolean isOfNoun() {
        return ofNoun;
    }

    /** Its record type. */
    public String type() {
        return type;
    }

    /** Fills a field; null and an empty text leave it as it is. */
    public Draft set(String field, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            fields.put(field, value);
        }
        return this;
    }

    /** The countries and bodies that some fields hold, alone, in a list or as what somebody acts for. */
    public Set<String> sides(List<String> fieldNames) {
        Set<String> codes = new HashSet<>();
        fieldNames.forEach(name -> addSides(codes, get(name)));
        return codes;
    }

    private static void addSides(Set<String> codes, @Nullable Object side) {
        if (side instanceof Collection<?> several) {
            several.forEach(one -> addSides(codes, one));
        } else if (side instanceof Map<?, ?> actor && actor.get("of") != null) {
            codes.add(String.valueOf(actor.get("of")));
        } else if (side instanceof String code) {
            codes.add(code);
        }
    }

    /** Whether the sentences of the claim name some countries, and not only what or who is theirs. */
    public boolean names(Set<String> countries) {
        return named.containsAll(countries);
    }

    /**
     * Whether the sentences of the claim name one of some countries and bodies, or who or what is of them, or stand in a
     * story about just two countries of which that is one.
     */
    public boolean touchesAny(Set<String> codes) {
        return codes.stream().anyMatch(code -> named.contains(code) || touched.contains(code));
    }

    /** What a field holds in the end where no draft of the claim says it. */
    public Draft otherwise(String field, Object value) {
        defaults.put(field, value);
        return this;
    }

    /** Sets the date of what it tells; null for none. */
    public Draft when(@Nullable Edtf date) {
        when = date;
        return set("when", date == null ? null : date.toString());
    }

    /** Takes the date away that turned out to be of something else. */
    public Draft undated() {
        when = null;
        fields.remove("when");
        return this;
    }

    /** Takes the date of the event within which this one happens; it follows when that date becomes known better. */
    public Draft during(Draft event) {
        setting = event;
        workedOut = true;
        return when(event.when());
    }

    /** Takes the date of its setting as it is known at the end, and fills what nothing has said. */
    public void settle() {
        defaults.forEach(fields::putIfAbsent);
        if (workedOut && setting != null && setting.when() != null) {
            when(setting.when());
        }
    }

    /** Takes a date that the sentence does not give but the story lets one work out; a date of its own is better. */
    public Draft whenWorkedOut(Edtf date) {
        workedOut = true;
        return when(date);
    }

    /** The date, as far as it is known, of the event within which this one happens; null for none. */
    public @Nullable Edtf settingDate() {
        return setting == null ? null : setting.when();
    }

    /** Whether it is dated by an event of one day that the text dates itself. */
    public boolean isOnDayOfSetting() {
        return workedOut && setting != null && !setting.workedOut && when != null && !when.isInterval();
    }

    /** Takes over another draft's date with all that is known of it. */
    public void takeDate(Draft other) {
        workedOut = other.workedOut;
        setting = other.setting;
        when(other.when);
    }

    /** Says that the sentence only names what the claim is about and tells nothing of it. */
    public Draft inPassing(boolean named) {
        this.passing = named;
        return this;
    }

    /** Says that the words of the claim themselves show that more than one country is in it. */
    public Draft amongStates(boolean shown) {
        this.amongStates |= shown;
        return this;
    }

    /** Says that firms conclude it, not states. */
    public Draft ofFirms(boolean told) {
        this.ofFirms = told;
        return this;
    }

    /** Whether firms do it, not states. */
    public boolean isOfFirms() {
        return ofFirms;
    }

    /** Whether it is a text of many states. */
    public boolean isAmongStates() {
        return amongStates;
    }

    /** Whether it is told in passing. */
    public boolean isInPassing() {
        return passing;
    }

    /** Whether its date was worked out and not said. */
    public boolean isWorkedOut() {
        return workedOut;
    }

    /** Whether it is still to happen: planned, or only proposed. */
    public boolean isToCome() {
        return status == Status.PLANNED || status == Status.PROPOSED;
    }

    /** The date of what it tells; null where none is told. */
    public @Nullable Edtf when() {
        return when;
    }

    /** A field; null where it is not filled. */
    public @Nullable Object get(String field) {
        return fields.get(field);
    }

    /** All fields that are filled, in their order. */
    public Map<String, Object> fields() {
        return fields;
    }

    /** Sets whether it happened. */
    public Draft status(Status said) {
        status = said;
        return this;
    }

    /** Whether it happened, goes on, is planned, proposed or denied. */
    public Status status() {
        return status;
    }

    /** Lowers (below 1) or keeps the score. */
    public Draft times(double factor, String why) {
        score *= factor;
        if (factor != 1) {
            steps.add(why + " (x" + factor + ")");
        }
        return this;
    }

    /** Adds a step to how it was read. */
    public Draft step(String why) {
        steps.add(why);
        return this;
    }

    /** How sure it is, 0 to 1. */
    public double score() {
        return score;
    }

    Draft evidence(Sentence sentence) {
        if (!sentences.contains(sentence)) {
            sentences.add(sentence);
        }
        return this;
    }

    /** The sentences that it was read in, in the order of the text. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** How it was read, step by step, in plain words. */
    public List<String> steps() {
        return steps;
    }

    /** The name of the rule that began it. */
    public String rule() {
        return rule;
    }

    /** The words that began it. */
    public String trigger() {
        return trigger;
    }

    /** The language that it was read in. */
    public String language() {
        return language;
    }

    /** The number of its story in the document. */
    public int story() {
        return story;
    }

    /** Takes in a draft of the same claim: its evidence, the fields that this one lacks, the better score. */
    public void absorb(Draft other) {
        other.fields.forEach(fields::putIfAbsent);
        if (when == null) {
            when = other.when;
        }
        other.sentences.forEach(this::evidence);
        named.addAll(other.named);
        touched.addAll(other.touched);
        amongStates |= other.amongStates;
        ofFirms &= other.ofFirms;
        score = Math.max(score, other.score);
        steps.addAll(other.steps);
    }
}
