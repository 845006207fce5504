package org.dragoman.reader.scene;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Finds where the name of an event ends: past what belongs to it after its noun, before what somebody does next. */
final class EventNameEnd {
    private static final String FRAME = "participation";
    /** Tokens from where a name would end to the close of a quotation in it. */
    private static final int LONGEST_QUOTATION = 12;
    /** Tokens from a noun to the numbered event that it belongs to. */
    private static final int NUMBERED = 10;
    /** Tokens from the number of an event that is another's to its noun. */
    private static final int OWNED = 2;

    private final Scene scene;
    private final NounPhrases phrases;
    private final EventWords words;
    private final EventNameStart starts;

    EventNameEnd(Scene scene, NounPhrases phrases, EventWords words, EventNameStart starts) {
        this.scene = scene;
        this.phrases = phrases;
        this.words = words;
        this.starts = starts;
    }

    /** The token after the name whose noun is given, with all that belongs to it. */
    int of(Cue head) {
        int to = phraseEnd(head.from(), withPurpose(head.to()));
        boolean changed = true;
        while (changed) {
            int next = withOrdinal(
                    head,
                    withYear(head, withNumbered(withOwner(head, withTopic(head, withBetween(head, withBracket(to)))))));
            changed = next > to;
            to = next;
        }
        return to;
    }

    /** Past a preposition of purpose with an article right after the noun: "the summit for a new pact". */
    private int withPurpose(int to) {
        for (Cue cue : scene.cues(FRAME, "purpose")) {
            if (cue.from() == to && cue.to() < scene.size()) {
                return cue.to() + 1;
            }
        }
        for (Cue cue : scene.syntax("for")) {
            boolean article = scene.syntax("skip").stream().anyMatch(skip -> skip.from() == cue.to())
                    || cue.match().length() > 1;
            boolean cut = scene.cues(FRAME, "cut").stream().anyMatch(other -> other.from() == to);
            if (cue.from() == to && article && !cut && cue.to() + 1 < scene.size()) {
                return cue.to() + 1;
            }
        }
        return to;
    }

    /** The end of the phrase, but before what somebody does next or a second event named beside it. */
    private int phraseEnd(int from, int sure) {
        int to = phrases.end(from, sure);
        for (int at = sure; at < to; at++) {
            if (endsName(at)) {
                return trimmed(sure, at);
            }
        }
        return withQuotation(sure, to);
    }

    /** Past a quotation that is opened in a name and closed a little behind what would else be its end. */
    private int withQuotation(int sure, int to) {
        boolean open = false;
        for (int at = sure; at < Math.min(scene.size(), to + LONGEST_QUOTATION); at++) {
            if (at >= to && !open) {
                return to;
            }
            if (scene.annotated().token(at).is("\"")) {
                open = !open;
                if (!open && at >= to) {
                    return at + 1;
                }
            }
        }
        return to;
    }

    /** Whether what begins at a token is no part of the name before it. */
    private boolean endsName(int at) {
        boolean told = scene.triggers().stream()
                .anyMatch(trigger -> trigger.from() == at
                        && trigger.frame().equals(FRAME)
                        && trigger.setting("where", "after").equals("before"));
        boolean cut = scene.cues(FRAME, "cut").stream().anyMatch(cue -> cue.from() == at)
                && scene.syntax("word").stream().noneMatch(word -> word.from() < at && at < word.to());
        boolean comma = scene.annotated().token(at - 1).is(",");
        boolean other = comma
                && (!scene.annotated().startingAt(Kind.PLACE, at).isEmpty()
                        || !scene.annotated().startingAt(Kind.PERSON, at).isEmpty());
        boolean joint = comma || scene.syntaxEndingAt("and", at) != null;
        boolean act = scene.triggers().stream().anyMatch(trigger -> trigger.from() == at && trigger.isVerb());
        boolean second = joint
                && (words.heads().stream()
                                .anyMatch(head -> head.from() == at || head.from() > at && starts.of(head) == at)
                        || isAnother(at));
        boolean dash = scene.annotated().token(at - 1).is("-")
                && scene.annotated().token(at - 1).spaced();
        boolean aside = dash && words.isFiller(at);
        return aside || told || cut || other || act && joint || second || new CapitalNames(scene).endAtJoint(at);
    }

    /** Whether an article begins the name of another event at a token: "the A Summit and the B Forum". */
    private boolean isAnother(int at) {
        return scene.syntax("skip").stream()
                .anyMatch(article -> article.from() == at
                        && words.heads().stream()
                                .anyMatch(head -> head.from() > article.to() && starts.of(head) == article.to()));
    }

    private int trimmed(int sure, int end) {
        int to = end;
        while (to > sure && (!scene.annotated().token(to - 1).isWord() || words.isGoverning(to) || isAnd(to))) {
            to--;
        }
        return to;
    }

    private boolean isAnd(int to) {
        return scene.syntaxEndingAt("and", to) != null;
    }

    /** What an event is on or for, where that follows the short form of whose it is: "the Union (IU) conference on trade". */
    private int withTopic(Cue head, int to) {
        boolean closed = to > head.to() && scene.annotated().token(to - 1).is(")");
        for (Cue onward : scene.cues(FRAME, "onward")) {
            if (closed && onward.from() == to) {
                return phraseEnd(head.from(), onward.to());
            }
        }
        return to;
    }

    /** Past the sides that an event is between, where these are countries or bodies and no persons. */
    private int withBetween(Cue head, int to) {
        for (Cue between : scene.syntax("between")) {
            boolean named = between.from() == to
                    && scene.annotated().mentions(Kind.COUNTRY, Kind.BODY).stream()
                            .anyMatch(side -> side.from() >= between.to() && side.from() - between.to() <= 1);
            if (named) {
                int end = phraseEnd(head.from(), between.to());
                return end > between.to() ? end : to;
            }
        }
        return to;
    }

    /** Past a short form in brackets that begins at a token. */
    int withBracket(int to) {
        if (to >= scene.size() || !scene.annotated().token(to).is("(")) {
            return to;
        }
        for (int at = to + 1; at < Math.min(scene.size(), to + EventWords.LONGEST_BRACKET); at++) {
            if (scene.annotated().token(at).is(")")) {
                return at + 1;
            }
        }
        return to;
    }

    /** A person whose plan or proposal the event is on: "a forum on President X's initiative". */
    private int withOwner(Cue head, int to) {
        boolean whose = head.setting("owner", "").equals("next");
        for (Mention mention : scene.annotated().mentions(Kind.PERSON)) {
            if (mention.from() >= to && mention.from() - to <= 2) {
                if (whose) {
                    return mention.to();
                }
                if (isEnclitic(mention.to())) {
                    return phraseEnd(head.from(), mention.to() + 1);
                }
            }
        }
        return withOwned(head, to);
    }

    /** What is a country's, body's or place's that the event is for or of: "a ceremony for A's new port". */
    private int withOwned(Cue head, int to) {
        for (Mention mention : scene.annotated().mentions(Kind.COUNTRY, Kind.BODY, Kind.PLACE)) {
            boolean whose = mention.from() >= head.to()
                    && mention.to() == to
                    && scene.isGoverned(mention.from(), "of", "for", "to")
                    && isEnclitic(to)
                    && to + 1 < scene.size()
                    && scene.annotated().token(to + 1).isWord();
            if (whose) {
                return phraseEnd(head.from(), to + 1);
            }
        }
        return to;
    }

    private boolean isEnclitic(int at) {
        return at < scene.size() && scene.annotated().token(at).norm().startsWith("'");
    }

    /** The ordinal after a name, and what follows it: "Conference, 54th session, of the Forum". */
    private int withOrdinal(Cue head, int to) {
        for (Mention mention : scene.annotated().mentions(Kind.ORDINAL)) {
            if (mention.from() >= to && (mention.from() - to <= 1 || isOwn(to, mention.from()))) {
                int after = mention.to();
                if (isEnclitic(to)) {
                    return ofOwned(after, to);
                }
                Cue body = meetingBody(head, after);
                if (body != null) {
                    return of(body);
                }
                boolean goesOn = after < scene.size()
                        && (scene.annotated().token(after).isCapitalized()
                                || scene.syntax("of").stream().anyMatch(cue -> cue.from() == after));
                return goesOn ? phraseEnd(head.from(), after) : after;
            }
        }
        return to;
    }

    /** The end of an event that belongs to what is named before it: "the Economic Forum's 15th annual meeting"; else as it is. */
    private int ofOwned(int after, int otherwise) {
        return words.heads().stream()
                .filter(owned -> owned.from() >= after && owned.from() - after <= OWNED)
                .findFirst()
                .map(this::of)
                .orElse(otherwise);
    }

    /** Whether a preposition and a possessive fill a stretch: "the conference in its fifth session". */
    private boolean isOwn(int from, int to) {
        Cue own = scene.syntaxEndingAt("possessive", to);
        Cue in = own == null ? null : scene.syntaxEndingAt("in", own.from());
        return in != null && in.from() == from;
    }

    /** What meets, named after the number of its session and a comma: "the third session, Joint Committee". */
    private @Nullable Cue meetingBody(Cue head, int at) {
        boolean session = scene.triggers().stream()
                .anyMatch(trigger -> trigger.from() == head.from()
                        && trigger.setting("again", "").equals("yes"));
        if (!session || at >= scene.size() || !scene.annotated().token(at).is(",")) {
            return null;
        }
        return words.heads().stream()
                .filter(other -> other.from() == at + 1)
                .findFirst()
                .orElse(null);
    }

    /** Past the year right after a noun, and what follows it: "the 2024 forum" as "forum 2024 on X". */
    private int withYear(Cue head, int to) {
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            boolean year = mention.from() == to
                    && to == head.to()
                    && mention.length() == 1
                    && scene.annotated().token(to).isNumber();
            if (year) {
                return phraseEnd(head.from(), to + 1);
            }
        }
        return to;
    }

    /** Past a numbered event that the noun belongs to: "the opening of the fifth conference on X". */
    private int withNumbered(int to) {
        for (Cue other : words.heads()) {
            boolean near = other.from() > to + 1 && other.from() - to <= NUMBERED;
            boolean of = near && scene.syntax("of").stream().anyMatch(cue -> cue.from() == to);
            boolean numbered = of
                    && scene.annotated().mentions(Kind.ORDINAL).stream()
                            .anyMatch(mention -> mention.from() > to && mention.to() <= other.from());
            if (numbered) {
                return of(other);
            }
        }
        return to;
    }
}
