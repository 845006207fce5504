package org.dragoman.reader.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;

/**
 * A sentence with the mentions found in it so far, in the order of the text. Belongs to one thread while a document is
 * read; stages only ever add mentions.
 */
public final class Annotated {
    private static final Comparator<Mention> ORDER = Comparator.comparingInt(Mention::from)
            .thenComparing(Comparator.comparingInt(Mention::to).reversed());

    private final Sentence sentence;
    private final List<Mention> mentions = new ArrayList<>();

    public Annotated(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The same sentence with the mentions found so far; what is added to one is not added to the other. */
    public Annotated copy() {
        Annotated copy = new Annotated(sentence);
        copy.mentions.addAll(mentions);
        return copy;
    }

    public Sentence sentence() {
        return sentence;
    }

    public Token token(int index) {
        return sentence.token(index);
    }

    public int size() {
        return sentence.size();
    }

    public void add(Mention mention) {
        mentions.add(mention);
        mentions.sort(ORDER);
    }

    public void addAll(List<Mention> found) {
        mentions.addAll(found);
        mentions.sort(ORDER);
    }

    public void removeIf(Predicate<Mention> unwanted) {
        mentions.removeIf(unwanted);
    }

    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    public List<Mention> mentions(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return mentions.stream()
                .filter(mention -> wanted.contains(mention.kind()))
                .toList();
    }

    /** The mentions of a kind that begin at a token. */
    public List<Mention> startingAt(Kind kind, int token) {
        List<Mention> found = List.of();
        for (int at = 0; at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            if (mention.from() > token) {
                break;
            }
            if (mention.from() == token && mention.kind() == kind) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(mention);
            }
        }
        return found;
    }

    public boolean isCovered(int token, Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return mentions.stream().anyMatch(mention -> mention.covers(token) && wanted.contains(mention.kind()));
    }
}
