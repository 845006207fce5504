package org.dragoman.reader.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Sentence;

/** Marks the second of two sums that stand for one: "3 billion yuan (420 million dollars)". */
final class Restatements {
    private static final int MOST_BETWEEN = 4;

    private final Set<String> marks;
    private final Set<String> fillers;

    /**
     * @param marks words and signs one of which stands between the two
     * @param fillers what else may stand there
     */
    Restatements(Set<String> marks, Set<String> fillers) {
        this.marks = marks;
        this.fillers = fillers;
    }

    List<Mention> mark(Sentence sentence, List<Mention> amounts) {
        List<Mention> marked = new ArrayList<>(amounts.size());
        for (Mention mention : amounts) {
            Mention before = marked.isEmpty() ? null : marked.get(marked.size() - 1);
            boolean again = before != null && restates(sentence, before, mention);
            marked.add(again && mention.value() instanceof Amount amount ? restating(mention, amount) : mention);
        }
        return marked;
    }

    private static Mention restating(Mention mention, Amount amount) {
        return new Mention(mention.kind(), mention.from(), mention.to(), amount.asRestatement(), mention.rule());
    }

    private boolean restates(Sentence sentence, Mention before, Mention mention) {
        int between = mention.from() - before.to();
        if (before.kind() != Kind.MONEY || mention.kind() != Kind.MONEY || between < 1 || between > MOST_BETWEEN) {
            return false;
        }
        if (((Amount) before.value()).unit().equals(((Amount) mention.value()).unit())) {
            return false;
        }
        boolean marked = marks.contains(sentence.token(mention.from()).norm());
        for (int at = before.to(); at < mention.from(); at++) {
            String norm = sentence.token(at).norm();
            marked |= marks.contains(norm);
            if (!marks.contains(norm) && !fillers.contains(norm)) {
                return false;
            }
        }
        return marked;
    }
}
