package org.dragoman.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.fuse.Cell;
import org.dragoman.ledger.fuse.Fusion;
import org.dragoman.ledger.store.Block.Member;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.time.Edtf;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Takes documents in: into the tables, and what they say into events. */
final class Intake {
    private static final String INSERT_DOCUMENT = "INSERT INTO document (number, id, content, form, language,"
            + " published_said, published, source, url, title, ingested_at, known_on, copy_of, shingles)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_CLAIM = "INSERT INTO claim (number, document, place, type, status, confidence,"
            + " first_day, last_day, record, rule, trigger_words, cell, birth, age)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int ID_LETTERS = 10;

    private final Handle handle;
    private final Fusion fusion;
    private final Blocks blocks;
    private final Grouping grouping;
    private long nextDocument;
    private long nextClaim;
    private long nextCell;
    private long nextAge;

    Intake(Handle handle, Fusion fusion) {
        this.handle = handle;
        this.fusion = fusion;
        this.blocks = new Blocks(handle);
        this.grouping = new Grouping(handle, fusion, blocks);
        this.nextDocument = next("SELECT coalesce(max(number), 0) + 1 FROM document");
        this.nextClaim = next("SELECT coalesce(max(number), 0) + 1 FROM claim");
        this.nextCell = next("SELECT coalesce(max(number), 0) + 1 FROM cell");
        this.nextAge = next("SELECT coalesce(max(age), 0) + 1 FROM claim");
    }

    private long next(String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    /** What one call gathers. */
    private final class Round {
        private final Statements statements = new Statements(handle);
        private final Lookup known = new Lookup(handle, "SELECT number FROM document WHERE content = ?");
        private final Lookup born = new Lookup(handle, "SELECT 1 FROM claim WHERE birth = ? LIMIT 1");
        private final Copies copies = new Copies(handle);
        private final Names names = new Names();
        private final Set<String> seen = new LinkedHashSet<>();
        private final Set<String> changed = new LinkedHashSet<>();
        private final Set<String> births = new LinkedHashSet<>();
        private int documents;
        private int repeated;
        private int claims;

        void close() {
            statements.close();
            known.close();
            born.close();
            copies.close();
        }
    }

    LedgerWriter.Added add(List<PreparedDocument> documents, Instant now) {
        blocks.trim();
        Round round = new Round();
        try {
            for (PreparedDocument document : documents) {
                if (!round.seen.add(document.content()) || round.known.number(document.content()) != null) {
                    round.repeated++;
                } else {
                    add(document, now, round);
                }
            }
            round.names.write(round.statements);
            round.statements.finish();
            grouping.regroupTouched(round.changed);
        } finally {
            round.close();
        }
        return new LedgerWriter.Added(round.documents, round.repeated, round.claims);
    }

    private void add(PreparedDocument prepared, Instant now, Round round) {
        ReadDocument read = prepared.read();
        Document document = read.document();
        long number = nextDocument++;
        round.statements.add(
                INSERT_DOCUMENT,
                number,
                document.id(),
                prepared.content(),
                document.form().name(),
                read.language(),
                document.published(),
                read.published(),
                document.source(),
                document.url(),
                read.title(),
                now.toString(),
                now.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay(),
                round.copies.originalOf(number, prepared.shingles(), round.statements),
                prepared.shingles().toBytes());
        round.statements.add(
                "INSERT INTO document_text (document, original, cleaned) VALUES (?, ?, ?)",
                number,
                prepared.original(),
                prepared.cleaned());
        addStories(number, read, round);
        prepared.persons().forEach(round.names::add);
        addClaims(number, prepared.entries(), Map.of(), round);
        round.documents++;
    }

    /** The age and the name that a claim has from an earlier reading. */
    record Name(long age, String birth) {}

    /**
     * Writes a new reading of a document whose old claims are gone.
     *
     * @param names what claims take over from old ones, by their places
     * @return the blocks of its claims
     */
    Set<String> readAgain(long document, PreparedDocument prepared, Map<Integer, Name> names) {
        ReadDocument read = prepared.read();
        Round round = new Round();
        try {
            handle.execute(
                    "UPDATE document SET language = ?, published = ?, title = ? WHERE number = ?",
                    read.language(),
                    read.published(),
                    read.title(),
                    document);
            handle.execute("DELETE FROM story WHERE document = ?", document);
            addStories(document, read, round);
            addClaims(document, prepared.entries(), names, round);
            round.statements.finish();
        } finally {
            round.close();
        }
        Set<String> told = new LinkedHashSet<>();
        prepared.entries().forEach(entry -> told.add(entry.cell().block()));
        return told;
    }

    private static void addStories(long document, ReadDocument read, Round round) {
        new TreeMap<>(read.stories())
                .forEach((story, date) -> round.statements.add(
                        "INSERT INTO story (document, number, published) VALUES (?, ?, ?)", document, story, date));
    }

    private void addClaims(long document, List<PreparedDocument.Entry> entries, Map<Integer, Name> names, Round round) {
        Map<String, List<Member>> told = new LinkedHashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            PreparedDocument.Entry entry = entries.get(place);
            Name name = names.get(place);
            long age = name == null ? nextAge++ : name.age();
            Member member = member(entry.cell(), entry.claim().type(), age, name == null ? null : name.birth(), round);
            String birth = name == null ? member.birth : name.birth();
            addClaim(document, place, entry, member, new Name(age, birth), round);
            told.computeIfAbsent(entry.cell().block(), block -> new ArrayList<>())
                    .add(member);
        }
        told.forEach((block, members) -> setApart(block, members, round));
    }

    private void addClaim(
            long document, int place, PreparedDocument.Entry entry, Member member, Name name, Round round) {
        Claim claim = entry.claim();
        long number = nextClaim++;
        Edtf date = date(claim);
        round.statements.add(
                INSERT_CLAIM,
                number,
                document,
                place,
                claim.type(),
                claim.status().code(),
                claim.confidence(),
                date == null || date.start() == null ? null : (Object) Days.number(date.firstDay()),
                date == null || date.end() == null ? null : (Object) Days.number(date.lastDay()),
                entry.record(),
                claim.derivation().rule(),
                claim.derivation().trigger(),
                member.number,
                name.birth(),
                name.age());
        int at = 0;
        for (CitedEvidence evidence : entry.evidence()) {
            round.statements.add(
                    "INSERT INTO evidence (claim, place, start_point, end_point, line, words) VALUES (?, ?, ?, ?, ?, ?)",
                    number,
                    at++,
                    evidence.start(),
                    evidence.end(),
                    evidence.line(),
                    evidence.text());
        }
        round.claims++;
    }

    private static @Nullable Edtf date(Claim claim) {
        Object when = claim.field("when") == null ? claim.field("period") : claim.field("when");
        try {
            return when == null ? null : Edtf.parse(String.valueOf(when));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Member member(Cell cell, String type, long age, @Nullable String given, Round round) {
        Block block = blocks.of(cell.block());
        Member member = block.withSignature(cell.signature());
        if (member != null) {
            if (member.event != null) {
                grouping.touch(member.event);
            }
            if (given != null && age < member.age) {
                takeOver(member, age, given, round);
            }
            return member;
        }
        String birth = given == null ? birth(cell, type, round) : given;
        member = new Member(nextCell++, cell, age, birth, null);
        block.add(member);
        block.touch(member);
        blocks.grown();
        round.changed.add(cell.block());
        round.statements.add(
                "INSERT INTO cell (number, block, signature, age, birth) VALUES (?, ?, ?, ?, ?)",
                member.number,
                cell.block(),
                cell.signature(),
                age,
                member.birth);
        return member;
    }

    /** Names a cell after a claim that is older than those it had. */
    private static void takeOver(Member member, long age, String birth, Round round) {
        member.age = age;
        member.birth = birth;
        round.statements.add("UPDATE cell SET age = ?, birth = ? WHERE number = ?", age, birth, member.number);
    }

    /** The name of an event that begins with a cell: made of what the cell says, so that two ledgers give the same one. */
    private static String birth(Cell cell, String type, Round round) {
        MessageDigest digest = Preparation.sha256();
        digest.update(cell.block().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        byte[] hash = digest.digest(cell.signature().getBytes(StandardCharsets.UTF_8));
        String stem = type + "-" + HexFormat.of().formatHex(hash).substring(0, ID_LETTERS);
        String birth = stem;
        for (int again = 2; !round.births.add(birth) || round.born.number(birth) != null; again++) {
            birth = stem + "-" + again;
        }
        return birth;
    }

    /** What one document tells as several things are several things. */
    private void setApart(String name, List<Member> members, Round round) {
        Block block = blocks.of(name);
        for (Member one : members) {
            for (Member other : members) {
                if (one.number < other.number
                        && fusion.tellTwoThings(one.cell, other.cell)
                        && block.setApart(one.number, other.number)) {
                    round.statements.add(
                            "INSERT INTO cell_apart (one, other, decision) VALUES (?, ?, 0)", one.number, other.number);
                    block.touch(one);
                    block.touch(other);
                    round.changed.add(name);
                }
            }
        }
    }
}
