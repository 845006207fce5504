package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Pattern;
import org.dragoman.reader.token.Token;

/**
 * The short forms by which a story goes on to call what it once named in full with the short form in brackets: "the
 * Reciprocal Access Agreement (RAA)". Belongs to one reading of one document.
 */
public final class ShortForms {
    /** The setting of a trigger that holds the full name its short form stands for. */
    public static final String CALLED = "called";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    /** Words of a name after the noun that is the trigger. */
    private static final int REACH = 8;

    private final Map<String, Cue> known = new HashMap<>();

    /** The triggers of a sentence together with those that short forms stand for, in the order of the text. */
    List<Cue> with(Annotated sentence, List<Cue> triggers) {
        if (known.isEmpty()) {
            return triggers;
        }
        List<Cue> all = new ArrayList<>(triggers);
        for (int at = 0; at < sentence.size(); at++) {
            int here = at;
            Cue meant = known.get(sentence.token(at).text());
            boolean defined = at > 0 && sentence.token(at - 1).is("(");
            if (meant != null && !defined && triggers.stream().noneMatch(cue -> cue.overlaps(here, here + 1))) {
                all.add(at(meant, at));
            }
        }
        all.sort(Comparator.comparingInt(Cue::from));
        return all;
    }

    private static Cue at(Cue meant, int token) {
        Map<String, Match.Capture> slots = meant.match().slots().entrySet().stream()
                .filter(slot -> slot.getValue().mention() == null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Cue(meant.frame(), Cue.TRIGGER, new Match(meant.match().pattern(), token, token + 1, slots));
    }

    /** Takes note of the short forms that a sentence gives in brackets after a name. */
    void learn(Scene scene) {
        for (Cue cue : scene.triggers()) {
            boolean many = scene.hasCue(cue.frame(), "many-sided", cue.from(), cue.to());
            boolean noun = cue.isNoun() && !cue.isAct() && !many;
            int open = noun ? bracketAfter(scene, cue.to()) : -1;
            int begin = open < 0 ? -1 : beginOfName(scene, open);
            if (begin >= 0 && begin < cue.to()) {
                String form = scene.annotated().token(open + 1).text();
                known.putIfAbsent(form, named(cue, scene.text(begin, open)));
            }
        }
    }

    private static Cue named(Cue cue, String name) {
        Pattern pattern = cue.match().pattern();
        Map<String, String> settings = new HashMap<>(pattern.settings());
        settings.put(CALLED, name);
        Pattern called = new Pattern(pattern.name(), pattern.source(), pattern.root(), settings);
        return new Cue(
                cue.frame(),
                cue.part(),
                new Match(called, cue.from(), cue.to(), cue.match().slots()));
    }

    /** The bracket that opens around one word of capitals, with nothing but words before it; -1 where there is none. */
    private static int bracketAfter(Scene scene, int from) {
        for (int at = from; at < Math.min(scene.size() - 2, from + REACH); at++) {
            Token token = scene.annotated().token(at);
            if (token.is("(")) {
                Token form = scene.annotated().token(at + 1);
                boolean fits = form.isAllCapitals()
                        && form.text().length() >= SHORTEST
                        && form.text().length() <= LONGEST;
                return fits && scene.annotated().token(at + 2).is(")") ? at : -1;
            }
            if (!token.isWord() && !token.is("-")) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the words begin whose first letters the short form after a bracket is; -1 where they are not. */
    private static int beginOfName(Scene scene, int open) {
        String letters = scene.annotated().token(open + 1).text();
        int letter = letters.length() - 1;
        int at = open - 1;
        while (at >= 0 && letter >= 0) {
            Token token = scene.annotated().token(at);
            boolean initial =
                    token.isWord() && Character.toUpperCase(token.text().charAt(0)) == letters.charAt(letter);
            if (initial) {
                letter--;
            } else if (token.isCapitalized() || !token.isWord() && !token.is("-")) {
                return -1;
            }
            at--;
        }
        return letter < 0 ? at + 1 : -1;
    }
}
