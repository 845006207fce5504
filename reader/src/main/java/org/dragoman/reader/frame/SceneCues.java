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
 * nobody asks for most of them.
 */
final class SceneCues {
    /** Of how many groups a sentence mostly has cues. */
    private static final int GROUPS = 8;

    private final FramePack pack;
    private final PatternSet.Search search;
    /** The groups of which a pattern may match at all, by their numbers. */
    private final BitSet possible;

    private final BitSet searched = new BitSet();
    private final List<Cue> found = new ArrayList<>();
    private final Map<FramePack.CueGroup, List<Cue>> byGroup = new IdentityHashMap<>(GROUPS);

    private @Nullable List<Cue> all;
    private @Nullable List<Cue> governing;

    SceneCues(Annotated sentence, FramePack pack) {
        this.pack = pack;
        this.search = pack.searchCues(sentence);
        this.possible = pack.groupsOf(search.possible());
    }

    /** All cues in the order of the text; of those that begin at one token the longest first. */
    List<Cue> all() {
        List<Cue> sorted = all;
        if (sorted == null) {
            find(pack.allCues());
            found.sort(pack.inOrder());
            sorted = List.copyOf(found);
            all = sorted;
        }
        return sorted;
    }

    /** The cues of a frame for a part, in the same order. */
    List<Cue> of(String frame, String part) {
        FramePack.CueGroup group = pack.cuesOf(frame, part);
        if (group == null || !possible.get(group.number())) {
            return List.of();
        }
        if (!searched.get(group.patterns().nextSetBit(0))) {
            find(group.patterns());
        }
        return byGroup.getOrDefault(group, List.of());
    }

    /** The cues that govern what stands after them, of every frame. */
    List<Cue> governing() {
        List<Cue> cues = governing;
        if (cues == null) {
            find(pack.governingCues());
            cues = found.stream()
                    .filter(cue -> FramePack.isGoverning(cue.part()))
                    .sorted(pack.inOrder())
                    .toList();
            governing = cues;
        }
        return cues;
    }

    /** Looks for those of some patterns that were not looked for yet. All of a frame for a part are looked for together. */
    private void find(BitSet patterns) {
        BitSet wanted = (BitSet) patterns.clone();
        wanted.andNot(searched);
        if (wanted.isEmpty()) {
            return;
        }
        searched.or(wanted);
        for (Match match : search.findAll(wanted)) {
            FramePack.CueGroup group = pack.groupOf(match.pattern());
            Cue cue = new Cue(group.frame(), group.part(), match);
            found.add(cue);
            byGroup.computeIfAbsent(group, any -> new ArrayList<>(2)).add(cue);
        }
    }
}
