package org.dragoman.reader.record.indicator;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.record.indicator.SideRoles.Side;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;

/**
 * A list of figures that belong one by one to as many things named before them: "exports and imports came to 3 and 2 billion
 * respectively".
 */
final class InTurn {
    /** Tokens at most between two figures of a list: a comma and a word that joins them. */
    private static final int JOINED = 2;
    /** Tokens at most between the word for the order and the list. */
    private static final int BESIDE = 4;
    /** Tokens at most between two of the things that are named side by side. */
    private static final int LISTED = 9;

    private final Scene scene;
    private final List<Mention> figures;

    InTurn(Scene scene, List<Mention> figures) {
        this.scene = scene;
        this.figures =
                figures.stream().filter(figure -> figure.kind() != Kind.ORDINAL).toList();
    }

    /** The list that a figure stands in, in the order of the text; empty where it stands in none. */
    List<Mention> listOf(Mention figure) {
        if (scene.syntax("respectively").isEmpty() || !figures.contains(figure)) {
            return List.of();
        }
        int from = figures.indexOf(figure);
        int to = from + 1;
        while (from > 0 && areJoined(figures.get(from - 1), figures.get(from))) {
            from--;
        }
        while (to < figures.size() && areJoined(figures.get(to - 1), figures.get(to))) {
            to++;
        }
        List<Mention> list = figures.subList(from, to);
        return list.size() > 1 && isInOrder(list) ? List.copyOf(list) : List.of();
    }

    private boolean areJoined(Mention one, Mention next) {
        int apart = next.from() - one.to();
        return one.kind() == next.kind()
                && apart >= 1
                && apart <= JOINED
                && (scene.hasSyntax("and", one.to(), next.from())
                        || scene.annotated().token(one.to()).is(","));
    }

    private boolean isInOrder(List<Mention> list) {
        int from = list.get(0).from();
        int to = list.get(list.size() - 1).to();
        return scene.syntax("respectively").stream()
                .anyMatch(cue ->
                        cue.to() <= from && from - cue.to() <= BESIDE || cue.from() >= to && cue.from() - to <= BESIDE);
    }

    /** The wordings that the figures of a list belong to, one for each; empty where not as many stand side by side before it. */
    List<Cue> named(List<Mention> list, List<Cue> wordings) {
        int size = list.size();
        if (size == 0) {
            return List.of();
        }
        List<Cue> before = new ArrayList<>();
        for (Cue cue : wordings) {
            boolean leads = cue.to() <= list.get(0).from()
                    && !scene.hasSyntax("stop", cue.to(), list.get(0).from());
            boolean again =
                    !before.isEmpty() && sort(before.get(before.size() - 1)).equals(sort(cue));
            if (leads && !again) {
                before.add(cue);
            }
        }
        List<Cue> last = before.subList(Math.max(0, before.size() - size), before.size());
        long sorts = last.stream().map(InTurn::sort).distinct().count();
        boolean listed = last.size() == size && sorts == size;
        for (int index = 1; listed && index < size; index++) {
            int apart = last.get(index).from() - last.get(index - 1).to();
            listed = apart <= LISTED
                    && (scene.hasSyntax(
                                    "and",
                                    last.get(index - 1).from(),
                                    last.get(index).to())
                            || scene.annotated().token(last.get(index - 1).to()).is(","));
        }
        return listed ? List.copyOf(last) : List.of();
    }

    private static String sort(Cue cue) {
        return cue.setting("measure", "");
    }

    /** The sides of a figure; of as many countries as the list has figures only the one in its place. */
    List<Side> shared(List<Side> near, Mention figure) {
        List<Mention> list = listOf(figure);
        List<Side> own = new ArrayList<>();
        for (Side side : near) {
            boolean several = isShared(side, list);
            SideRole role = side.role() == SideRole.PAIR ? SideRole.SUBJECT : side.role();
            own.add(several ? new Side(side.group(), List.of(side.codes().get(list.indexOf(figure))), role) : side);
        }
        return own;
    }

    private boolean isShared(Side side, List<Mention> list) {
        return list.size() > 1
                && side.codes().size() == list.size()
                && side.group().members().size() == list.size()
                && !scene.isGoverned(side.group().from(), "between");
    }
}
