package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.OfficeWord;
import org.dragoman.reader.names.Reference;

/**
 * Puts the pieces of one person's mention together: two mentions of the same person side by side (an office, a bracketed
 * country, the name), and an office word that stands right before.
 */
final class WholePersons {
    private static final int MOST_BETWEEN = 4;

    private WholePersons() {}

    static List<Mention> of(Annotated annotated, List<Mention> mentions) {
        List<Mention> whole = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention here = mention.value() instanceof Actor.Person ? withOffice(annotated, mention) : mention;
            here = withPossessor(annotated, whole, here);
            int same = samePersonBefore(annotated, whole, here);
            if (same >= 0) {
                Mention first = whole.get(same);
                whole.subList(same, whole.size()).clear();
                whole.add(new Mention(Kind.PERSON, first.from(), here.to(), first.value(), first.rule()));
            } else {
                whole.add(here);
            }
        }
        return List.copyOf(whole);
    }

    /** The index of a mention of the same person close before, with no other person between; -1 where there is none. */
    private static int samePersonBefore(Annotated annotated, List<Mention> whole, Mention mention) {
        for (int index = whole.size() - 1; index >= 0; index--) {
            Mention before = whole.get(index);
            if (mention.from() - before.to() > MOST_BETWEEN || before.to() > mention.from()) {
                return -1;
            }
            if (before.value() instanceof Actor.Person) {
                return isSame(before, mention) && isApposition(annotated, before.to(), mention.from()) ? index : -1;
            }
        }
        return -1;
    }

    private static boolean isSame(Mention a, Mention b) {
        return a.value() instanceof Actor.Person first
                && b.value() instanceof Actor.Person second
                && first.entity() == second.entity();
    }

    /** Whether nothing stands between but signs, or a bracket. */
    private static boolean isApposition(Annotated annotated, int from, int to) {
        boolean bracket = to > from
                && annotated.token(from).is("(")
                && annotated.token(to - 1).is(")");
        for (int at = from; at < to && !bracket; at++) {
            if (annotated.token(at).isWord() || annotated.token(at).isNumber()) {
                return false;
            }
        }
        return true;
    }

    /** "Finland's X" is one mention: whoever stands before an enclitic goes into the person's. */
    private static Mention withPossessor(Annotated annotated, List<Mention> whole, Mention person) {
        if (whole.isEmpty() || !(person.value() instanceof Actor.Person)) {
            return person;
        }
        Mention before = whole.get(whole.size() - 1);
        if (!isPossessor(before, person.from() - before.to())
                || !annotated.token(before.to()).norm().startsWith("'")) {
            return person;
        }
        whole.remove(whole.size() - 1);
        return new Mention(person.kind(), before.from(), person.to(), person.value(), person.rule());
    }

    /** A country before an enclitic, or anybody where the enclitic is part of the office: "the country's premier X". */
    private static boolean isPossessor(Mention before, int between) {
        return before.value() instanceof Actor.Country && between == 1
                || (before.value() instanceof Actor.Person || before.value() instanceof Reference) && between == 0;
    }

    /** A wife before a comma belongs to whoever was named before her: "X and his wife, president Y". */
    private static boolean isWife(Mention office) {
        return office.value() instanceof OfficeWord word && word.holding().isOfSpouse();
    }

    /** "The president and his wife": an office, a word, and one of whom nothing but a marriage is told, are two persons. */
    private static boolean isSpouse(Mention person) {
        return person.value() instanceof Actor.Person who && who.isOnlySpouse();
    }

    private static boolean isWordBetween(Annotated annotated, int from, int to) {
        return from < to && annotated.token(from).isWord();
    }

    private static Mention withOffice(Annotated annotated, Mention person) {
        for (Mention office : annotated.mentions(Kind.OFFICE)) {
            boolean before = office.to() <= person.from() && person.from() - office.to() <= (isWife(office) ? 0 : 1);
            boolean other = before && isSpouse(person) && isWordBetween(annotated, office.to(), person.from());
            if (before && !other && !(office.value() instanceof Actor)) {
                return new Mention(person.kind(), office.from(), person.to(), person.value(), person.rule());
            }
        }
        return person;
    }
}
