package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.dating.StoryDates;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.lexicon.PerLanguage;
import org.dragoman.reader.names.OfficeTraits;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.record.agreement.FirmDeals;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Composer;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Dates;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.FramePack;
import org.dragoman.reader.scene.GappedItems;
import org.dragoman.reader.scene.MeasureKinds;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.SceneComposer;
import org.dragoman.reader.scene.SceneCues;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.StoryCounts;
import org.dragoman.reader.scene.StoryHeadings;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads claims out of sentences whose mentions are known: frame by frame, sentence by sentence, story by story.
 * Immutable and safe for threads.
 */
public final class Frames {
    /** Sentences that a story may be looked ahead for the name of what it speaks of. */
    private static final int AHEAD = 5;

    private final PerLanguage<FramePack> packs;
    private final Map<String, RecordType> types;
    private final Map<String, Composer> composers;
    private final List<SceneComposer> sceneComposers;
    private final MeasureKinds measures;
    private final OfficeTraits offices;
    private final Standing standing;
    private final DraftMerger merger;

    private Frames(
            PerLanguage<FramePack> packs,
            Map<String, RecordType> types,
            Map<String, Composer> composers,
            MeasureKinds measures,
            OfficeTraits offices) {
        this.packs = packs;
        this.types = types;
        this.measures = measures;
        this.composers = composers;
        this.sceneComposers = Composers.ofScenes(composers);
        this.offices = offices;
        this.standing = new Standing(types, offices);
        this.merger = new DraftMerger(types);
    }

    /** The frames of all languages; what is wrong with them is added to the problems. */
    public static Frames of(List<LanguagePack> languages, PackFiles files, PackProblems problems) {
        Map<String, RecordType> types = RecordType.all(files, problems);
        types.values().forEach(type -> Composers.check(type, problems));
        OfficeTraits offices = OfficeTraits.load(files, problems);
        Map<String, Composer> composers = Composers.byType(types, offices);
        Map<String, Set<String>> openers = Composers.openers(Composers.ofScenes(composers));
        PerLanguage<FramePack> packs =
                LanguagePack.ofEach(languages, (pack, found) -> FramePack.of(pack, openers, found), problems);
        return new Frames(packs, types, composers, MeasureKinds.load(files, problems), offices);
    }

    /** What the frames know of offices. */
    public OfficeTraits offices() {
        return offices;
    }

    /**
     * The claims of one document, in the order in which they were first said.
     *
     * @param sentences all its sentences with their mentions
     * @param dates when its stories were written, where known
     * @param changes takes note of the days on which offices changed hands
     * @param border turns a draft into a claim: ids, offsets into the original
     */
    public List<Claim> read(List<Annotated> sentences, StoryDates dates, ChangeDates changes, Border border) {
        List<Draft> kept = drafts(sentences, dates, changes, Witness.NONE).stream()
                .filter(this::isKept)
                .toList();
        List<Draft> told = kept.stream()
                .filter(draft -> LoneGuesses.keeps(draft, Objects.requireNonNull(types.get(draft.type())), kept))
                .filter(draft -> FirmDeals.keeps(draft, kept, types))
                .toList();
        OwnAffairs own = new OwnAffairs(told, types);
        return told.stream()
                .filter(own::keeps)
                .map(draft -> border.claim(finished(draft)))
                .toList();
    }

    /** Everything that was considered in reading a document, in its order; parameters as for {@link #read}. */
    public List<Consideration> consider(List<Annotated> sentences, StoryDates dates) {
        Witness.Recorder recorder = new Witness.Recorder(types);
        drafts(sentences, dates, new ChangeDates(List.of()), recorder);
        return recorder.seen();
    }

    private List<Draft> drafts(List<Annotated> sentences, StoryDates dates, ChangeDates changes, Witness witness) {
        Map<Integer, List<Annotated>> stories = new LinkedHashMap<>();
        for (Annotated sentence : sentences) {
            stories.computeIfAbsent(sentence.sentence().story(), story -> new ArrayList<>())
                    .add(sentence);
        }
        List<Draft> drafts = new ArrayList<>();
        Set<String> teasers = new HashSet<>();
        stories.values().stream()
                .filter(story -> isFirst(story, teasers))
                .forEach(story -> drafts.addAll(Headlines.settled(
                        merger.merge(CoChairs.with(readStory(story, dates, changes, witness))), types)));
        return drafts;
    }

    /** Whether a story is no teaser that the page has shown before, as the lists beside an article repeat one another. */
    private static boolean isFirst(List<Annotated> story, Set<String> teasers) {
        Sentence first = story.get(0).sentence();
        return first.role() != Sentence.Role.TEASER || story.size() > 1 || teasers.add(first.textOf(0, first.size()));
    }

    /** Turns what the frames found into a claim of a document. */
    public interface Border {
        Claim claim(Finished finished);
    }

    private List<Draft> readStory(List<Annotated> story, StoryDates dates, ChangeDates changes, Witness witness) {
        List<List<Mention>> mentions = story.stream().map(Annotated::mentions).toList();
        StoryCounts counts = StoryCounts.of(mentions);
        Discourse discourse = null;
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < story.size(); at++) {
            Annotated sentence = story.get(at);
            FramePack pack = packs.get(sentence.sentence().language());
            if (pack == null) {
                continue;
            }
            if (discourse == null) {
                String home = pack.setting("home", "");
                int number = sentence.sentence().story();
                discourse = new Discourse(dates.published(number), home.isEmpty() ? null : home, counts);
                discourse.isOfLength(story.size());
                discourse.tellsNewsOf(dates.newsDay(number));
                discourse.persons().learnHolders(mentions, offices);
                discourse.learnHeadings(StoryHeadings.of(story, discourse.newsDay()));
            }
            Scene scene = new Scene(sentence, pack, discourse, new SceneCues(sentence, pack));
            List<Annotated> next = story.subList(at + 1, Math.min(story.size(), at + 1 + AHEAD));
            discourse.looksAhead(() -> scenes(next, scene.discourse()));
            discourse.enter(scene);
            if (changes.concerns(sentence)) {
                changes.look(Sight.of(scene, measures));
            }
            drafts.addAll(readScene(scene, witness));
            discourse.leave(scene);
        }
        return drafts;
    }

    /** Sentences as a story that has not come to them yet sees them. */
    private List<Scene> scenes(List<Annotated> sentences, Discourse discourse) {
        List<Scene> scenes = new ArrayList<>();
        for (Annotated sentence : sentences) {
            FramePack pack = packs.get(sentence.sentence().language());
            if (pack != null) {
                scenes.add(new Scene(sentence, pack, discourse, new SceneCues(sentence, pack)));
            }
        }
        return scenes;
    }

    private List<Draft> readScene(Scene scene, Witness witness) {
        List<SceneComposer> whole = concerned(scene);
        if (scene.triggers().isEmpty() && whole.isEmpty()) {
            SentenceDays silent = new SentenceDays(scene, new Dates(scene));
            scene.discourse().focusDate(silent.opening(), scene.sentence());
            scene.discourse().span(silent.openingRun());
            return List.of();
        }
        Sight sight = Sight.of(scene, measures);
        // what "the day before" is must be told before a claim of the sentence moves the day that the story is at
        SentenceDays sentence = new SentenceDays(sight.scene(), sight.dates());
        Edtf day = sentence.latest();
        Edtf days = sentence.running();
        List<Draft> drafts = new ArrayList<>();
        Argument subject = null;
        for (Cue trigger : scene.triggers()) {
            drafts.addAll(ofTrigger(sight, trigger, witness));
            if (subject == null && !trigger.isNoun()) {
                subject = sight.arguments().subject(trigger);
            }
        }
        for (SceneComposer composer : whole) {
            List<Draft> made = composer.compose(sight);
            weigh(made, scene);
            witness.saw(sight, null, made);
            drafts.addAll(made);
        }
        if (scene.sentence().role() == Sentence.Role.CAPTION) {
            drafts.removeIf(draft -> draft.when() != null && scene.discourse().isLongPast(draft.when()));
        }
        if (subject != null) {
            scene.discourse().persons().lastSubject(subject.group());
        }
        Edtf toCome = toCome(drafts, scene.discourse());
        scene.discourse().focusDate(toCome != null && isSameWeekday(day, toCome) ? null : day, scene.sentence());
        if (toCome != null) {
            scene.discourse().toCome(toCome);
        }
        scene.discourse().span(days);
        return drafts;
    }

    /** The first day after publication on which a sentence says that something happens; null where it tells of none. */
    private static @Nullable Edtf toCome(List<Draft> drafts, Discourse discourse) {
        Edtf published = discourse.published();
        return drafts.stream()
                .filter(draft -> !draft.isWorkedOut())
                .map(Draft::when)
                .filter(when -> when != null
                        && published != null
                        && published.grain() == Grain.DAY
                        && when.grain() == Grain.DAY
                        && !when.isInterval()
                        && when.firstDay().isAfter(published.lastDay()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a day that nobody could place is the weekday of one to come: "will meet X on Friday". */
    private static boolean isSameWeekday(@Nullable Edtf day, Edtf toCome) {
        return day != null && day.firstDay().getDayOfWeek() == toCome.firstDay().getDayOfWeek();
    }

    private List<Draft> ofTrigger(Sight sight, Cue trigger, Witness witness) {
        Composer composer = composers.get(trigger.frame());
        if (composer == null) {
            return List.of();
        }
        List<Draft> made = composer.compose(sight, trigger).stream()
                .filter(standing::isPublic)
                .toList();
        RecordType type = types.get(trigger.frame());
        made = type != null && type.isListed() ? GappedItems.with(sight, trigger, made) : made;
        weigh(made, sight.scene());
        witness.saw(sight, trigger, made);
        return made;
    }

    private List<SceneComposer> concerned(Scene scene) {
        List<SceneComposer> concerned = new ArrayList<>(sceneComposers.size());
        for (SceneComposer composer : sceneComposers) {
            if (composer.concerns(scene)) {
                concerned.add(composer);
            }
        }
        return concerned;
    }

    private void weigh(List<Draft> drafts, Scene scene) {
        for (Draft draft : drafts) {
            RecordType type = types.get(draft.type());
            if (type != null) {
                Bearing.weigh(draft, type, scene);
            }
        }
    }

    private boolean isKept(Draft draft) {
        RecordType type = types.get(draft.type());
        return type != null && draft.score() >= type.least();
    }

    private Finished finished(Draft draft) {
        RecordType type = types.get(draft.type());
        Map<String, Object> ordered = new LinkedHashMap<>();
        if (type != null) {
            for (String field : type.fields()) {
                Object value = draft.get(field);
                if (value != null) {
                    ordered.put(field, value);
                }
            }
        }
        draft.fields().forEach(ordered::putIfAbsent);
        return new Finished(draft, ordered, type == null ? 0 : type.sure());
    }
}
