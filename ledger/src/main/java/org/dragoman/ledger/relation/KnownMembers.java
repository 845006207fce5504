package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.util.Locale;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.dragoman.reader.time.Edtf;

/** Who belongs to international bodies by the packs' tables {@code body/CODE/members.tsv}. Immutable. */
public final class KnownMembers {
    private final PackFiles packs;

    private KnownMembers(PackFiles packs) {
        this.packs = packs;
    }

    /** The members that some packs know. */
    public static KnownMembers of(PackFiles packs) {
        return new KnownMembers(packs);
    }

    /**
     * Whether there is a table of all of a body's members that does not have one of them on a day: it was misread or
     * misreported, or the table is wrong. A table of some members, {@code members: some} in the body's {@code pack.yaml}, leaves
     * nobody out.
     *
     * @throws PackProblems.PackException naming everything that is wrong with the table
     */
    public boolean leavesOut(Membership membership, LocalDate day) {
        String body = "body/" + membership.body().toLowerCase(Locale.ROOT);
        String path = body + "/members.tsv";
        PackProblems problems = new PackProblems();
        if (!packs.exists(path) || namesOnlySome(body, problems)) {
            return false;
        }
        Table table = Table.parse(path, packs.read(path), problems, "country", "from", "to");
        problems.throwIfAny();
        return table.rows().stream().noneMatch(row -> row.get("country").equals(membership.member()) && isOn(row, day));
    }

    private boolean namesOnlySome(String body, PackProblems problems) {
        String path = body + "/pack.yaml";
        return packs.exists(path)
                && PackNode.read(packs, path, problems).textOf("members", "all").equals("some");
    }

    private static boolean isOn(Table.Row row, LocalDate day) {
        String from = row.get("from");
        String to = row.get("to");
        return (from.isEmpty() || !Edtf.parse(from).firstDay().isAfter(day))
                && (to.isEmpty() || !Edtf.parse(to).lastDay().isBefore(day));
    }
}
