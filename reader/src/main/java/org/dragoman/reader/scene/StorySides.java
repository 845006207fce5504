package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/** The countries and bodies that a story is about, and which two of them "the two countries" are. Belongs to one reading. */
final class StorySides {
    private static final int OFTEN = 2;
    /** Sentences back to which the last name of a country is remembered. */
    private static final int FRESH = 3;
    /** A country that a story is about is named in one sentence of so many. */
    private static final int ONE_IN = 12;
    /** So many times as often as one that is named in passing another is named. */
    private static final int IN_PASSING = 3;

    private final @Nullable String home;
    private final StoryCounts counts;
    /** The two countries of a story that is about these two alone; empty where it is about more. */
    private List<String> main;

    private int length;
    private final Map<String, Integer> lastNamed = new HashMap<>();
    /** In how many sentences so far two were named, in either order. */
    private final Map<List<String>, Integer> together = new HashMap<>();
    /** The last sentence that named each country; bodies of states are left out. */
    private final Map<String, Integer> stateNamed = new HashMap<>();
    /** How often the story has named each country so far. */
    private final Map<String, Integer> named = new HashMap<>();

    private List<String> pair = List.of();
    private List<String> authors = List.of();
    /** The two countries that were named side by side last, and in which sentence. */
    private List<String> beside = List.of();

    private int besideAt = -1;
    /** Sentences of which nobody has asked yet what pair they spoke of. */
    private final List<Scene> untold = new ArrayList<>();

    StorySides(@Nullable String home, StoryCounts counts) {
        this.home = home;
        this.counts = counts;
        this.main = counts.main();
    }

    @Nullable String home() {
        return home;
    }

    List<String> ranking() {
        return counts.ranking();
    }

    /** The one country that the story names more than twice as often as any other; null where there is none. */
    @Nullable String dominant() {
        return counts.dominant();
    }

    /** Whether a country is the story's own: home, or named much more than any other. */
    boolean isOwn(String code) {
        return code.equals(home) || code.equals(counts.leading());
    }

    /** Takes in what a sentence named, with its number in the story. */
    void leave(Scene scene, int sentence) {
        for (Mention mention : scene.actors()) {
            String code = Scene.countryOf(mention);
            if (code != null) {
                lastNamed.put(code, sentence);
                if (mention.kind() != Mention.Kind.BODY) {
                    stateNamed.put(code, sentence);
                    named.merge(code, 1, Integer::sum);
                }
            }
        }
        List<String> here =
                scene.countriesBetween(0, scene.size()).stream().distinct().toList();
        here.forEach(one -> here.forEach(other -> together.merge(List.of(one, other), 1, Integer::sum)));
        untold.add(scene);
        List<String> named = SentenceSides.sideBySide(scene);
        if (named.size() == 2) {
            beside = named;
            besideAt = sentence;
        }
    }

    /** Whether the story has named two countries side by side since a sentence, and they are not those given. */
    boolean hasTurnedFrom(List<String> codes, int sentence) {
        return besideAt > sentence && !beside.containsAll(codes);
    }

    /** The pair that the story spoke of last; none where it did of none. */
    private List<String> lastPair() {
        String own = counts.protagonist(home);
        for (int at = untold.size() - 1; at >= 0; at--) {
            List<String> told = SentenceSides.pairOf(untold.get(at), own);
            boolean meant = main.isEmpty()
                    || main.containsAll(told)
                    || SentenceSides.sideBySide(untold.get(at)).containsAll(told);
            if (told.size() == 2 && meant) {
                pair = List.copyOf(told);
                break;
            }
        }
        untold.clear();
        return pair;
    }

    /**
     * The two sides that "the two countries" are: in a joint text of two these, else the pair last named together, else home
     * and the foreign country named last, else the two that the story names most.
     */
    List<String> pair() {
        if (authors.size() == 2) {
            return authors;
        }
        List<String> last = lastPair();
        if (last.size() == 2) {
            return last;
        }
        if (main.size() == 2) {
            return main;
        }
        String foreign = lastForeign();
        if (home != null && foreign != null) {
            return List.of(home, foreign);
        }
        return counts.ranking().size() >= 2 ? counts.ranking().subList(0, 2) : List.of();
    }

    /**
     * The two that figures without a name are of: the pair spoken of last, but not where a country is of it that is named in
     * passing only, or where the story has come to another partner of its protagonist since.
     */
    List<String> spokenOf() {
        List<String> last = pair();
        String own = counts.protagonist(home);
        if (authors.size() == 2 || last.size() != 2 || own == null) {
            return last;
        }
        if (!last.contains(own)) {
            return betweenMost(own, last);
        }
        String other = last.get(last.get(0).equals(own) ? 1 : 0);
        String newest = newestBeside(own);
        if (newest != null && at(newest) > at(other)) {
            return List.of(own, newest);
        }
        String most = mostBeside(own);
        return most != null && told(most) >= IN_PASSING * told(other) ? List.of(own, most) : last;
    }

    /** The protagonist and the one of two others that was named much more often so far; the two where neither was. */
    private List<String> betweenMost(String own, List<String> others) {
        String most = mostBeside(own);
        boolean inPassing = most != null
                && others.contains(most)
                && together.getOrDefault(List.of(own, most), 0) >= OFTEN
                && others.stream()
                        .filter(code -> !code.equals(most))
                        .allMatch(code -> told(most) >= IN_PASSING * told(code) && told(own) >= told(most));
        return inPassing && most != null ? List.of(own, most) : others;
    }

    private int told(String code) {
        return named.getOrDefault(code, 0);
    }

    private @Nullable String mostBeside(String own) {
        return named.keySet().stream()
                .filter(code -> !code.equals(own))
                .max(Comparator.comparingInt(this::told)
                        .thenComparing(code -> -counts.ranking().indexOf(code)))
                .orElse(null);
    }

    private int at(String code) {
        return stateNamed.getOrDefault(code, lastNamed.getOrDefault(code, -1));
    }

    private @Nullable String newestBeside(String own) {
        return stateNamed.keySet().stream()
                .filter(code -> !code.equals(own))
                .max(Comparator.comparingInt(this::at)
                        .thenComparing(code -> -counts.ranking().indexOf(code)))
                .orElse(null);
    }

    /** Whether the story has named another partner of its protagonist since a sentence, and neither of two others. */
    boolean hasMovedFrom(List<String> codes, int sentence) {
        List<String> now = spokenOf();
        String own = counts.protagonist(home);
        return now.size() == 2
                && codes.size() == 2
                && codes.contains(own)
                && !codes.containsAll(now)
                && now.stream().anyMatch(code -> !codes.contains(code) && at(code) > sentence)
                && codes.stream().allMatch(code -> code.equals(own) || at(code) <= sentence + 1);
    }

    void isOfLength(int sentences) {
        length = sentences;
    }

    /** Whether a country is named often for the length of the story, or was just before and is not for the first time. */
    boolean bears(String code, int sentence) {
        int count = counts.of(code);
        Integer last = lastNamed.get(code);
        boolean fresh = last != null && sentence - last <= (count >= OFTEN ? FRESH : 1);
        return fresh || isAbout(code);
    }

    /** Whether a country is named often for the length of the story, is one of the two that it is about, or is home. */
    boolean isAbout(String code) {
        int count = counts.of(code);
        return code.equals(home) && count > 0
                || count * ONE_IN >= length
                || main.contains(code) && lastPair().equals(main);
    }

    /** Whether the story has told of two countries together: it is about them, or a sentence named just them. */
    boolean isTold(String one, String other) {
        boolean about = main.contains(one) && main.contains(other);
        return about || lastPair().contains(one) && lastPair().contains(other);
    }

    /** Takes sides as those of the whole story: it is their joint text. */
    void speaksFor(List<String> codes) {
        authors = authors.isEmpty() ? List.copyOf(codes) : authors;
        if (codes.size() == 2) {
            untold.clear();
            main = List.copyOf(codes);
            pair = main;
        }
    }

    List<String> authors() {
        return authors;
    }

    /** The side that stands opposite a country in what the story speaks of. */
    @Nullable String partnerOf(String code) {
        List<String> focus = pair();
        if (focus.contains(code)) {
            return focus.get(focus.get(0).equals(code) ? 1 : 0);
        }
        String own = counts.protagonist(home);
        if (own != null && !own.equals(code)) {
            return own;
        }
        return counts.ranking().stream()
                .filter(other -> !other.equals(code))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String lastForeign() {
        return lastNamed.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(home))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> -counts.ranking().indexOf(entry.getKey())))
                .map(Map.Entry::getKey)
                .orElseGet(() -> counts.ranking().stream()
                        .filter(code -> !code.equals(home))
                        .findFirst()
                        .orElse(null));
    }

    /** The foreign country named last, or the one that the story names most where none was named yet. */
    @Nullable String foreignInFocus() {
        return lastForeign();
    }

    /** The one country that the story has named so far; null where it is none or several. */
    @Nullable String only() {
        return lastNamed.size() == 1 ? lastNamed.keySet().iterator().next() : null;
    }

    /** Whether the two that "the two countries" means are those that the whole story is about: named most, and both often. */
    boolean isAboutPair() {
        return counts.isOfTwo() && pair().containsAll(counts.ranking().subList(0, 2));
    }
}
