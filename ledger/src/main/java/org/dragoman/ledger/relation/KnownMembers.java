package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.dragoman.reader.time.Edtf;

/**
 * Who belongs to international bodies by the packs' tables {@code body/CODE/members.tsv}, each read when it is first asked for.
 * Safe for use by several threads.
 */
public final class KnownMembers {
    private final PackFiles packs;
    private final Map<String, List<Table.Row>> tables = new ConcurrentHashMap<>();

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
        List<Table.Row> members = tables.computeIfAbsent(membership.body(), this::allMembers);
        return !members.isEmpty()
                && members.stream().noneMatch(row -> row.get("country").equals(membership.member()) && isOn(row, day));
    }

    /** The members of a body; none where no table has them all. */
    private List<Table.Row> allMembers(String code) {
        String body = "body/" + code.toLowerCase(Locale.ROOT);
        String path = body + "/members.tsv";
        PackProblems problems = new PackProblems();
        if (!packs.exists(path) || namesOnlySome(body, problems)) {
            return List.of();
        }
        Table table = Table.parse(path, packs.read(path), problems, "country", "from", "to");
        problems.throwIfAny();
        return table.rows();
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
