package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.PatternSet;
import org.jspecify.annotations.Nullable;

/**
 * The cues of one sentence. Those of a frame for a part are looked for when first asked for, and once: in most sentences
 * nobody asks for any but those that can begin a claim.
 */
final class SceneCues {
    /** Of how many groups a sentence mostly has cues. */
    private static final int GROUPS = 8;

    private final Annotated sentence;
    private final FramePack pack;
    private final Asked openers;
    private @Nullable Asked others;
    /** Of the groups that open no claim those of which a cue may stand there at all, by their numbers. */
    private BitSet possible = new BitSet();

    private final Map<FramePack.CueGroup, List<Cue>> byGroup = new IdentityHashMap<>(GROUPS);

    private @Nullable List<Cue> all;
    private @Nullable List<Cue> governing;

    /** A search, and the patterns that were looked for in it. All of a frame for a part are looked for together. */
    private record Asked(PatternSet.Search search, BitSet patterns) {
        Asked(PatternSet.Search search) {
            this(search, new BitSet());
        }
    }

    SceneCues(Annotated sentence, FramePack pack) {
        this.sentence = sentence;
        this.pack = pack;
        this.openers = new Asked(pack.searchOpeners(sentence));
    }

    /** The triggers of all frames, at most one of a frame at a place. */
    List<Cue> triggers() {
        return pack.triggers(openers.search());
    }

    /** All cues in the order of the text; of those that begin at one token the longest first. */
    List<Cue> all() {
        List<Cue> sorted = all;
        if (sorted == null) {
            findRest(openers, pack.openingCues());
            findRest(others(), pack.allOtherCues());
            sorted = new ArrayList<>();
            for (List<Cue> cues : byGroup.values()) {
                sorted.addAll(cues);
            }
            sorted.sort(pack.inOrder());
            all = sorted;
        }
        return sorted;
    }

    /** The cues of a frame for a part, in the same order. */
    List<Cue> of(String frame, String part) {
        FramePack.CueGroup group = pack.cuesOf(frame, part);
        if (group == null) {
            return List.of();
        }
        Asked asked = group.opening() ? openers : others();
        if (!group.opening() && !possible.get(group.number())) {
            return List.of();
        }
        if (!asked.patterns().get(group.patterns().nextSetBit(0))) {
            find(asked, group.patterns());
        }
        return byGroup.getOrDefault(group, List.of());
    }

    /** The cues that govern what stands after them, of every frame. */
    List<Cue> governing() {
        List<Cue> cues = governing;
        if (cues == null) {
            findRest(others(), pack.governingCues());
            cues = new ArrayList<>();
            for (Map.Entry<FramePack.CueGroup, List<Cue>> group : byGroup.entrySet()) {
                if (FramePack.isGoverning(group.getKey().part())) {
                    cues.addAll(group.getValue());
                }
            }
            cues.sort(pack.inOrder());
            governing = cues;
        }
        return cues;
    }

    private Asked others() {
        Asked made = others;
        if (made == null) {
            made = new Asked(pack.searchOtherCues(sentence));
            possible = pack.groupsOf(made.search().possible());
            others = made;
        }
        return made;
    }

    /** Looks for those of some patterns that were not looked for yet. */
    private void findRest(Asked asked, BitSet patterns) {
        BitSet wanted = (BitSet) patterns.clone();
        wanted.andNot(asked.patterns());
        find(asked, wanted);
    }

    private void find(Asked asked, BitSet wanted) {
        asked.patterns().or(wanted);
        for (Match match : asked.search().findAll(wanted)) {
            FramePack.CueGroup group = pack.groupOf(match.pattern());
            Cue cue = new Cue(group.frame(), group.part(), match);
            byGroup.computeIfAbsent(group, any -> new ArrayList<>(2)).add(cue);
        }
    }
}
