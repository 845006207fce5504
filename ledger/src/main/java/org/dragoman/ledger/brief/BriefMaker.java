package org.dragoman.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Section;
import org.dragoman.ledger.pledge.PledgeTracker;
import org.dragoman.ledger.pledge.TrackedPledge;
import org.dragoman.ledger.relation.KnownTiers;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;

/** Makes briefs in one language. */
public final class BriefMaker {
    private final PackFiles packs;
    private final BriefWords words;
    private final BriefPlan plan;

    private BriefMaker(PackFiles packs, String language) {
        this.packs = packs;
        this.words = BriefWords.of(packs, language);
        this.plan = BriefPlan.of(packs);
    }

    /**
     * A maker of briefs in a language.
     *
     * @param language one of {@link #languages}
     */
    public static BriefMaker of(PackFiles packs, String language) {
        return new BriefMaker(packs, language);
    }

    /** The languages that have the words of a brief, sorted. */
    public static List<String> languages(PackFiles packs) {
        return BriefWords.languages(packs);
    }

    /**
     * The brief on two sides on a day.
     *
     * @param one code of a country or body
     * @param other code of the other one
     */
    public Brief of(Ledger ledger, String one, String other, LocalDate day) {
        Material material = new Material(ledger, words, new Citations(words), plan, one, other, day);
        List<Section> sections = sections(material);
        Map<String, Object> fields = Map.of(
                "one",
                one,
                "other",
                other,
                "day",
                day.toString(),
                "documents",
                material.citations().documents());
        return new Brief(
                words.language(),
                words.fill("title", fields),
                words.fill("subtitle", fields),
                words.fill("basis", fields),
                sections,
                words.text("notes"),
                material.citations().notes());
    }

    private List<Section> sections(Material material) {
        TierSections tiers = TierSections.of(material, KnownTiers.of(packs));
        Holders holders = new Holders(material, Knowledge.load(packs, new PackProblems()));
        List<TrackedPledge> pledges =
                PledgeTracker.of(packs).track(material.toldOf("pledge"), material.ledger(), material.day());
        List<Section> sections = new ArrayList<>();
        EventSections events = new EventSections(material);
        List<Block> state = new ArrayList<>(tiers.state());
        state.addAll(new Highlights(material, events).blocks(pledges));
        add(sections, "state", state);
        add(sections, "people", holders.blocks());
        add(sections, "visits", events.encounters());
        add(sections, "tiers", tiers.history());
        add(sections, "agreements", events.agreements());
        add(sections, "mechanisms", new MechanismSection(material).blocks());
        add(sections, "pledges", new PledgeSection(material).blocks(pledges));
        add(sections, "figures", new FigureSection(material).blocks());
        add(sections, "disagreements", new DisagreementSection(material).blocks());
        add(sections, "missing", new MissingSection(material).blocks(pledges, holders.unknown()));
        return sections;
    }

    /** A section; one without any line says so. */
    private void add(List<Section> sections, String key, List<Block> blocks) {
        List<Block> shown = blocks.isEmpty()
                ? List.of(new Brief.Line(null, words.fill("lines/nothing", Map.of()), null, List.of()))
                : blocks;
        sections.add(new Section(words.text("headings/" + key), shown));
    }
}
