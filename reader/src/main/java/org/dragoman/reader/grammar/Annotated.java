package org.dragoman.reader.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the mentions found in it so far, in the order of the text. Belongs to one thread while a document is
 * read; stages only ever add mentions.
 */
public final class Annotated {
    private static final Comparator<Mention> ORDER = Comparator.comparingInt(Mention::from)
            .thenComparing(Comparator.comparingInt(Mention::to).reversed());

    private final Sentence sentence;
    private final SentenceWords words;
    private final List<Mention> mentions = new ArrayList<>();
    /** For each token the kinds of the mentions that begin there; null until asked for. */
    private int @Nullable [] starting;

    private @Nullable List<Mention> all;
    /** The kinds of all mentions, as bits. */
    private int kinds;

    public Annotated(Sentence sentence) {
        this(sentence, new SentenceWords(sentence));
    }

    private Annotated(Sentence sentence, SentenceWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The same sentence with the mentions found so far; what is added to one is not added to the other. */
    public Annotated copy() {
        Annotated copy = bare();
        copy.mentions.addAll(mentions);
        copy.changed();
        return copy;
    }

    /** The same sentence without any mentions. */
    public Annotated bare() {
        return new Annotated(sentence, words);
    }

    /** The bit that stands for a kind in a set of kinds. */
    static int bit(Kind kind) {
        return 1 << kind.ordinal();
    }

    private static int bits(Kind... kinds) {
        int bits = 0;
        for (Kind kind : kinds) {
            bits |= bit(kind);
        }
        return bits;
    }

    public Sentence sentence() {
        return sentence;
    }

    SentenceWords words() {
        return words;
    }

    public Token token(int index) {
        return sentence.token(index);
    }

    public int size() {
        return sentence.size();
    }

    public void add(Mention mention) {
        int place = mentions.size();
        while (place > 0 && ORDER.compare(mentions.get(place - 1), mention) > 0) {
            place--;
        }
        mentions.add(place, mention);
        changed();
    }

    public void addAll(List<Mention> found) {
        if (!found.isEmpty()) {
            mentions.addAll(found);
            mentions.sort(ORDER);
            changed();
        }
    }

    public void removeIf(Predicate<Mention> unwanted) {
        if (mentions.removeIf(unwanted)) {
            changed();
        }
    }

    private void changed() {
        starting = null;
        all = null;
        kinds = 0;
        for (int at = 0; at < mentions.size(); at++) {
            kinds |= bit(mentions.get(at).kind());
        }
    }

    public List<Mention> mentions() {
        List<Mention> copy = all;
        if (copy == null) {
            copy = List.copyOf(mentions);
            all = copy;
        }
        return copy;
    }

    public List<Mention> mentions(Kind... kinds) {
        int wanted = bits(kinds);
        if ((wanted & this.kinds) == 0) {
            return List.of();
        }
        List<Mention> found = List.of();
        for (int at = 0; at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            if ((wanted & bit(mention.kind())) != 0) {
                found = found.isEmpty() ? new ArrayList<>(mentions.size() - at) : found;
                found.add(mention);
            }
        }
        return found;
    }

    /** The kinds of all mentions, as bits. */
    int kinds() {
        return kinds;
    }

    /** The kinds of the mentions that begin at a token, as bits. */
    int kindsStarting(int token) {
        if (mentions.isEmpty() || token >= size()) {
            return 0;
        }
        int[] begun = starting;
        if (begun == null) {
            begun = new int[size()];
            for (int at = 0; at < mentions.size(); at++) {
                begun[mentions.get(at).from()] |= bit(mentions.get(at).kind());
            }
            starting = begun;
        }
        return begun[token];
    }

    /** The mentions of a kind that begin at a token. */
    public List<Mention> startingAt(Kind kind, int token) {
        if ((kinds & bit(kind)) == 0 || (kindsStarting(token) & bit(kind)) == 0) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>(1);
        for (int at = 0; at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            if (mention.from() > token) {
                break;
            }
            if (mention.from() == token && mention.kind() == kind) {
                found.add(mention);
            }
        }
        return found;
    }

    /** Whether brackets hold a mention and nothing else. */
    public boolean isBracketed(Mention mention) {
        return mention.from() > 0
                && mention.to() < size()
                && token(mention.from() - 1).is("(")
                && token(mention.to()).is(")");
    }

    public boolean isCovered(int token, Kind... kinds) {
        int wanted = bits(kinds);
        if ((wanted & this.kinds) == 0) {
            return false;
        }
        for (int at = 0; at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            if (mention.covers(token) && (wanted & bit(mention.kind())) != 0) {
                return true;
            }
        }
        return false;
    }
}
