package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.PatternSet;
import org.jspecify.annotations.Nullable;

/**
 * The cues of one sentence. Those of a frame for a part are looked for when first asked for, and once: in most sentences
 * nobody asks for any but those that can begin a claim.
 */
public final class SceneCues {
    private final Annotated sentence;
    private final FramePack pack;
    private final PatternSet.Search openers;
    private PatternSet.@Nullable Search others;
    /** Of the groups that open no claim those of which a cue may stand there at all, by their numbers. */
    private BitSet possible = new BitSet();

    /** The cues of each group, by its number; null where they were not looked for. */
    private final @Nullable List<Cue>[] byGroup;

    private @Nullable List<Cue> all;
    private @Nullable List<Cue> governing;

    /** The cues of a sentence; each is looked for when it is first asked for. */
    @SuppressWarnings("unchecked")
    public SceneCues(Annotated sentence, FramePack pack) {
        this.sentence = sentence;
        this.pack = pack;
        this.openers = pack.searchOpeners(sentence);
        this.byGroup = (List<Cue>[]) new List<?>[pack.groups().size()];
    }

    /** The triggers of all frames, at most one of a frame at a place. */
    List<Cue> triggers() {
        return pack.triggers(openers, sentence);
    }

    /** All cues in the order of the text; of those that begin at one token the longest first. */
    List<Cue> all() {
        List<Cue> sorted = all;
        if (sorted == null) {
            sorted = inOrder(pack.groups());
            all = sorted;
        }
        return sorted;
    }

    /** The cues of a frame for a part, in the same order. */
    List<Cue> of(String frame, String part) {
        CueGroup group = pack.cuesOf(frame, part);
        return group == null ? List.of() : of(group);
    }

    /** The cues that govern what stands after them, of every frame. */
    List<Cue> governing() {
        List<Cue> cues = governing;
        if (cues == null) {
            cues = inOrder(pack.governing());
            governing = cues;
        }
        return cues;
    }

    private List<Cue> inOrder(List<CueGroup> groups) {
        List<Cue> cues = new ArrayList<>();
        for (int index = 0; index < groups.size(); index++) {
            cues.addAll(of(groups.get(index)));
        }
        cues.sort(pack.inOrder());
        return cues;
    }

    private List<Cue> of(CueGroup group) {
        PatternSet.Search search = group.opening() ? openers : others();
        if (!group.opening() && !possible.get(group.number())) {
            return List.of();
        }
        List<Cue> cues = byGroup[group.number()];
        if (cues == null) {
            cues = find(group, search);
            byGroup[group.number()] = cues;
        }
        return cues;
    }

    private PatternSet.Search others() {
        PatternSet.Search made = others;
        if (made == null) {
            made = pack.searchOtherCues(sentence);
            possible = pack.groupsOf(made.possible());
            others = made;
        }
        return made;
    }

    private static List<Cue> find(CueGroup group, PatternSet.Search search) {
        List<Match> matches = search.findAll(group.first(), group.end());
        List<Cue> cues = matches.isEmpty() ? List.of() : new ArrayList<>(matches.size());
        for (Match match : matches) {
            cues.add(new Cue(group.frame(), group.part(), match));
        }
        return cues;
    }
}
