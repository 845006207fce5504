package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.jspecify.annotations.Nullable;

/** The countries and bodies that a story is about, and which two of them "the two countries" are. Belongs to one reading. */
final class StorySides {
    private static final int OFTEN = 2;
    private static final int MOST_UNEQUAL = 5;
    private static final int LEAST_OF_MAIN = 3;
    private static final int AHEAD = 3;
    private static final double FAR_AHEAD = 1.5;
    private final @Nullable String home;

    /** Countries and bodies by how often the whole story names them, most often first; of two alike the one named first. */
    private final List<String> ranking;

    /** The two countries of a story that is about these two alone; empty where it is about more. */
    private List<String> main;

    /** Sentences back to which the last name of a country is remembered. */
    private static final int FRESH = 3;
    /** A country that a story is about is named in one sentence of so many. */
    private static final int ONE_IN = 12;

    private final Map<String, Integer> counts;
    private int length;
    private final boolean isOfTwo;

    /** The country that the story names much more than any other; null where there is none. */
    private final @Nullable String leading;

    private final @Nullable String dominant;
    private final Map<String, Integer> lastNamed = new HashMap<>();
    private List<String> pair = List.of();
    private List<String> authors = List.of();
    /** The two countries that were named side by side last, and in which sentence. */
    private List<String> beside = List.of();

    private int besideAt = -1;
    /** Sentences of which nobody has asked yet what pair they spoke of. */
    private final List<Scene> untold = new ArrayList<>();

    StorySides(@Nullable String home, Map<String, Integer> counts) {
        this.home = home;
        this.counts = Map.copyOf(counts);
        this.ranking = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        this.main = mainPair(counts);
        this.isOfTwo = isOfTwo(counts);
        this.leading = leading(counts);
        this.dominant = dominant(counts);
    }

    private List<String> mainPair(Map<String, Integer> counts) {
        if (ranking.size() < 2) {
            return List.of();
        }
        int second = counts.getOrDefault(ranking.get(1), 0);
        int third = ranking.size() == 2 ? 0 : counts.getOrDefault(ranking.get(2), 0);
        return second >= LEAST_OF_MAIN && second >= AHEAD * third ? ranking.subList(0, 2) : List.of();
    }

    private @Nullable String dominant(Map<String, Integer> counts) {
        int first = ranking.isEmpty() ? 0 : counts.getOrDefault(ranking.get(0), 0);
        int second = ranking.size() < 2 ? 0 : counts.getOrDefault(ranking.get(1), 0);
        return first >= LEAST_OF_MAIN && first >= OFTEN * second ? ranking.get(0) : null;
    }

    /** The one country that the story names more than twice as often as any other; null where there is none. */
    @Nullable String dominant() {
        return dominant;
    }

    private @Nullable String leading(Map<String, Integer> counts) {
        int first = ranking.isEmpty() ? 0 : counts.getOrDefault(ranking.get(0), 0);
        int second = ranking.size() < 2 ? 0 : counts.getOrDefault(ranking.get(1), 0);
        return first >= LEAST_OF_MAIN && first >= FAR_AHEAD * second ? ranking.get(0) : null;
    }

    /** Whether a country is the story's own: home, or named much more than any other. */
    boolean isOwn(String code) {
        return code.equals(home) || code.equals(leading);
    }

    private boolean isOfTwo(Map<String, Integer> counts) {
        if (ranking.size() < 2) {
            return false;
        }
        int first = counts.getOrDefault(ranking.get(0), 0);
        int second = counts.getOrDefault(ranking.get(1), 0);
        return second >= OFTEN && second * MOST_UNEQUAL >= first;
    }

    /** Counts what every sentence of a story names; words that are a place and a country are one name. */
    static Map<String, Integer> counts(List<List<Mention>> sentences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<Mention> sentence : sentences) {
            for (int at = 0; at < sentence.size(); at++) {
                String code = Scene.countryOf(sentence.get(at));
                if (code != null && !isCounted(code, sentence, at)) {
                    counts.merge(code, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** Whether a mention that begins with the same word, of those before in their order, names the same. */
    private static boolean isCounted(String code, List<Mention> sentence, int at) {
        int from = sentence.get(at).from();
        for (int before = at - 1; before >= 0 && sentence.get(before).from() == from; before--) {
            if (code.equals(Scene.countryOf(sentence.get(before)))) {
                return true;
            }
        }
        return false;
    }

    @Nullable String home() {
        return home;
    }

    List<String> ranking() {
        return ranking;
    }

    /** Takes in what a sentence named, with its number in the story. */
    void leave(Scene scene, int sentence) {
        for (Mention mention : scene.actors()) {
            String code = Scene.countryOf(mention);
            if (code != null) {
                lastNamed.put(code, sentence);
            }
        }
        untold.add(scene);
        List<String> named = sideBySide(scene);
        if (named.size() == 2) {
            beside = named;
            besideAt = sentence;
        }
    }

    /** Whether the story has named two countries side by side since a sentence, and they are not those given. */
    boolean hasTurnedFrom(List<String> codes, int sentence) {
        return besideAt > sentence && !beside.containsAll(codes);
    }

    /** The last two countries that a sentence names as one group, "A and B", "between A and B"; empty where it names none. */
    private static List<String> sideBySide(Scene scene) {
        if (!namesTwo(scene)) {
            return List.of();
        }
        List<String> found = List.of();
        for (ActorGroup group : scene.groups()) {
            boolean countries = group.members().size() == 2
                    && group.members().stream().allMatch(member -> member.value() instanceof Actor.Country);
            found = countries ? codes(group) : found;
        }
        return found;
    }

    /** Whether a sentence names countries twice at all: without, nobody need ask how its actors are grouped. */
    private static boolean namesTwo(Scene scene) {
        int countries = 0;
        for (Mention mention : scene.actors()) {
            countries += mention.value() instanceof Actor.Country ? 1 : 0;
        }
        return countries >= 2;
    }

    private static List<String> codes(ActorGroup group) {
        List<String> codes = new ArrayList<>(2);
        for (Mention mention : group.members()) {
            String code = Scene.countryOf(mention);
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** The pair that the story spoke of last; none where it did of none. */
    private List<String> lastPair() {
        for (int at = untold.size() - 1; at >= 0; at--) {
            List<String> told = pairOf(untold.get(at));
            boolean meant = main.isEmpty()
                    || main.containsAll(told)
                    || sideBySide(untold.get(at)).containsAll(told);
            if (told.size() == 2 && meant) {
                pair = List.copyOf(told);
                break;
            }
        }
        untold.clear();
        return pair;
    }

    /** The two sides that a sentence speaks of: named side by side, the only two named, or one and the story's own side. */
    private List<String> pairOf(Scene scene) {
        List<String> acting = pairOf(scene, true);
        return acting.isEmpty() ? pairOf(scene, false) : acting;
    }

    private List<String> pairOf(Scene scene, boolean withoutSettings) {
        List<String> sideBySide = List.of();
        boolean between = false;
        List<String> named = new ArrayList<>();
        for (ActorGroup group : scene.groups()) {
            if (withoutSettings && isSetting(scene, group)) {
                continue;
            }
            List<String> codes = new ArrayList<>();
            for (Mention mention : group.members()) {
                String code = Scene.countryOf(mention);
                boolean alone = group.members().size() == 1 && mention.value() instanceof Actor.Body;
                if (code != null && !alone && !codes.contains(code)) {
                    codes.add(code);
                }
            }
            codes.stream().filter(code -> !named.contains(code)).forEach(named::add);
            if (codes.size() == 2) {
                sideBySide = codes;
                between = isBetween(scene, group);
            }
        }
        String own = protagonist();
        String topic = own == null ? null : topic(scene, own);
        if (topic != null && own != null) {
            return List.of(own, topic);
        }
        if (sideBySide.size() == 2 && (between || named.size() == 2 || own == null || sideBySide.contains(own))) {
            return sideBySide;
        }
        if (named.size() == 2 && (own == null || named.contains(own))) {
            return named;
        }
        boolean one = named.size() == 1 && own != null && !named.contains(own);
        return one ? List.of(own, named.get(0)) : List.of();
    }

    /**
     * The foreign country that a sentence begins with and names again and again, each other foreign one at most once; else
     * null.
     */
    private static @Nullable String topic(Scene scene, String own) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Mention mention : scene.annotated().mentions(Mention.Kind.COUNTRY)) {
            String code = Scene.countryOf(mention);
            if (code != null && !code.equals(own)) {
                times.merge(code, 1, Integer::sum);
            }
        }
        List<String> repeated = times.keySet().stream()
                .filter(code -> times.getOrDefault(code, 0) > 1)
                .toList();
        boolean heads = repeated.size() == 1 && times.keySet().iterator().next().equals(repeated.get(0));
        return heads && times.size() > 1 && times.getOrDefault(repeated.get(0), 0) > OFTEN ? repeated.get(0) : null;
    }

    /** Whether two are said to have something between them. */
    private static boolean isBetween(Scene scene, ActorGroup group) {
        Cue governor = scene.governor(group.from());
        return governor != null && governor.part().equals("between");
    }

    /** A place where something happens or what it is about, which is no side of it. */
    private static boolean isSetting(Scene scene, ActorGroup group) {
        Cue governor = scene.governor(group.from());
        boolean person = group.members().stream().anyMatch(member -> member.value() instanceof Actor.Person);
        return !person && governor != null && List.of("in", "preposition").contains(governor.part());
    }

    /** The country whose story it is: home where it is much spoken of, else the one named most. */
    private @Nullable String protagonist() {
        int place = home == null ? -1 : ranking.indexOf(home);
        if (place >= 0 && place <= 2) {
            return home;
        }
        return ranking.isEmpty() ? null : ranking.get(0);
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
        return ranking.size() >= 2 ? ranking.subList(0, 2) : List.of();
    }

    void isOfLength(int sentences) {
        length = sentences;
    }

    /** Whether a country is named often for the length of the story, or was just before and is not for the first time. */
    boolean bears(String code, int sentence) {
        int count = counts.getOrDefault(code, 0);
        Integer last = lastNamed.get(code);
        boolean fresh = last != null && sentence - last <= (count >= OFTEN ? FRESH : 1);
        return fresh || isAbout(code);
    }

    /** Whether a country is named often for the length of the story, is one of the two that it is about, or is home. */
    boolean isAbout(String code) {
        int count = counts.getOrDefault(code, 0);
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
        String own = protagonist();
        if (own != null && !own.equals(code)) {
            return own;
        }
        return ranking.stream().filter(other -> !other.equals(code)).findFirst().orElse(null);
    }

    private @Nullable String lastForeign() {
        return lastNamed.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(home))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> -ranking.indexOf(entry.getKey())))
                .map(Map.Entry::getKey)
                .orElseGet(() -> ranking.stream()
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
        return isOfTwo && pair().containsAll(ranking.subList(0, 2));
    }
}
