package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One person of a document, as far as it has been made out. Belongs to one reading. */
final class Entity {
    /** Words of a name that can stand without a further one. */
    private static final int WHOLE_NAME = 3;

    private final int id;
    private final Map<List<String>, Integer> told = new HashMap<>();
    private final List<List<String>> names = new ArrayList<>();
    /** The words of all names and known spellings: who shares none of them is somebody else. */
    private final Set<String> allWords = new HashSet<>();

    private final OfficesOfEntity offices = new OfficesOfEntity();

    private @Nullable String display;
    /** The words of the name to display. */
    private List<String> displayed = List.of();

    private @Nullable KnownPerson known;
    /** The name as it is now; null where it is to be made out anew. */
    private @Nullable String madeOut;

    private @Nullable String of;
    /** The names that are mangled forms of the person's own. */
    private final List<List<String>> mangled = new ArrayList<>();

    private int lastSeen = -1;
    private int timesSeen;

    Entity(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    void name(List<String> words, String written) {
        if (names.stream().noneMatch(name -> name.equals(words))) {
            names.add(words);
            allWords.addAll(words);
        }
        told.merge(words, 1, Integer::sum);
        if (display == null || isBetter(words, written, display)) {
            display(written);
        }
    }

    /** Whether a name, as written here, is rather to be displayed than the one shown so far. */
    private boolean isBetter(List<String> words, String written, String shown) {
        if (SpelledOut.is(written) != SpelledOut.is(shown)) {
            return !SpelledOut.is(written);
        }
        if (isCutOf(words, displayed)) {
            return true;
        }
        boolean fuller = displayed.size() < words.size() && !isCutOf(displayed, words);
        boolean marked = displayed.size() == words.size() && Folding.hasMarks(written) && !Folding.hasMarks(shown);
        return fuller || marked;
    }

    private void display(String written) {
        if (!written.equals(display)) {
            display = written;
            displayed = Knowledge.words(written);
            madeOut = null;
        }
    }

    /**
     * Whether a name that is told more often than a longer one is all of it but a last word, or but a phrase before it, which
     * then are none of it.
     */
    private boolean isCutOf(List<String> words, List<String> longer) {
        int more = longer.size() - words.size();
        boolean lastAdded = words.size() >= WHOLE_NAME
                && more == 1
                && longer.subList(0, words.size()).equals(words);
        boolean phraseBefore = words.size() > 1
                && more > 1
                && longer.subList(more, longer.size()).equals(words);
        return (lastAdded || phraseBefore) && told.getOrDefault(words, 0) > told.getOrDefault(longer, 0);
    }

    /** What offices the document gives the person. */
    OfficesOfEntity offices() {
        return offices;
    }

    List<List<String>> names() {
        return names;
    }

    /** Whether all that the document shows of the name is how it sounds. */
    boolean isSpelledOut() {
        return display != null && SpelledOut.is(display);
    }

    /** How much one of the names sounds like some words, 0 to 1. */
    double sounds(List<String> words) {
        return names.stream()
                .mapToDouble(name -> Likeness.ofSound(name, words))
                .max()
                .orElse(0);
    }

    /** Whether the document itself calls the person by a name, however it spells it. */
    boolean isCalledByName() {
        return display != null;
    }

    /** Whether the document has called the person by a family name and nothing else: of whom its offices speak is another. */
    boolean isOnlyFamilyName() {
        return offices.isEmpty() && !names.isEmpty() && names.stream().allMatch(name -> name.size() == 1);
    }

    boolean isNamed() {
        return display != null || known != null;
    }

    @Nullable String name() {
        if (known == null || display == null || !mangled.isEmpty()) {
            return known == null ? display : known.name();
        }
        String name = madeOut;
        if (name == null) {
            name = nameOf(known, display);
            madeOut = name;
        }
        return name;
    }

    /** The name of somebody known whom the document names as well. */
    private String nameOf(KnownPerson person, String shown) {
        List<String> own = person.spellingWords().get(0);
        if (!Folding.hasMarks(shown)
                && displayed.size() != own.size()
                && String.join("", displayed).equals(String.join("", own))) {
            return shown;
        }
        boolean oneWord = !person.name().contains(" ");
        return oneWord && displayed.containsAll(own) ? shown : person.name();
    }

    @Nullable KnownPerson known() {
        return known;
    }

    void know(KnownPerson person) {
        known = person;
        madeOut = null;
        person.spellingWords().forEach(allWords::addAll);
        person.shortNameWords().forEach(allWords::addAll);
    }

    /** Whether a wording of a mention has a mangled form of the name. */
    boolean isRepairedIn(String as) {
        return !mangled.isEmpty()
                && mangled.stream().anyMatch(words -> Knowledge.words(as).containsAll(words));
    }

    /** Whether these words are a mangled form of the name. */
    boolean isMangled(List<String> words) {
        return mangled.contains(words);
    }

    /** Takes over the mangled forms of what turned out to be the same person. */
    void repairAll(Entity other) {
        mangled.addAll(other.mangled);
    }

    void repair(List<String> words) {
        mangled.add(words);
    }

    @Nullable String of() {
        return of;
    }

    void of(@Nullable String country) {
        if (of == null) {
            of = country;
        }
    }

    int lastSeen() {
        return lastSeen;
    }

    /** How often it was named so far. */
    int timesSeen() {
        return timesSeen;
    }

    void seen(int sentence) {
        lastSeen = sentence;
        timesSeen++;
    }

    /** Whether a name of these words can be this person's: all of one within the other, or the last word of it alone. */
    boolean isCalled(List<String> words, Predicate<String> particles) {
        if (sharesNone(words)) {
            return false;
        }
        for (List<String> name : names) {
            if (isSame(name, words, particles)) {
                return true;
            }
        }
        return known != null && known.spellingWords().stream().anyMatch(spelling -> isSame(spelling, words, particles));
    }

    /** Whether two names can be one person's; a name that is said to be the younger's is not his father's. */
    private static boolean isSame(List<String> one, List<String> other, Predicate<String> particles) {
        if (other.contains("jr") && !one.contains("jr")) {
            return false;
        }
        List<String> small = one.size() <= other.size() ? one : other;
        List<String> big = small == one ? other : one;
        return big.containsAll(small) && (one.equals(other) || hasTwoWords(small, particles));
    }

    private static boolean hasTwoWords(List<String> name, Predicate<String> particles) {
        int count = 0;
        for (String word : name) {
            count += particles.test(word) ? 0 : 1;
        }
        return count >= 2;
    }

    /** Whether the words are a short form of the name: its first or last word, or a form that the packs give. */
    boolean isCalledForShort(List<String> words) {
        if (sharesNone(words)) {
            return false;
        }
        if (known != null && known.shortNameWords().stream().anyMatch(form -> isSameInAnyOrder(form, words))) {
            return true;
        }
        return words.size() == 1
                        && words.get(0).length() > 1
                        && names.stream().anyMatch(name -> name.contains(words.get(0)))
                || known != null && words.size() == 1 && words.get(0).length() > 1 && known.isLoneWord(words.get(0));
    }

    private boolean sharesNone(List<String> words) {
        for (String word : words) {
            if (allWords.contains(word)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    private static boolean isSameInAnyOrder(List<String> form, List<String> words) {
        return form.size() == words.size() && Knowledge.key(form).equals(Knowledge.key(words));
    }
}
