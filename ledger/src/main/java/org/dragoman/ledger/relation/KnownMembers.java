package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        List<Table.Row> members = tables.computeIfAbsent(membership.body(), this::members);
        return !members.isEmpty()
                && !namesOnlySome(membership.body())
                && members.stream().noneMatch(row -> isOf(row, membership.member()) && isOn(row, day));
    }

    /**
     * Since when a side belongs to a body on a day, by its table.
     *
     * @return nothing where no table has it as a member on that day; an empty text where the table does not date it
     * @throws PackProblems.PackException naming everything that is wrong with the table
     */
    public Optional<String> since(String member, String body, LocalDate day) {
        return tables.computeIfAbsent(body, this::members).stream()
                .filter(row -> isOf(row, member) && isOn(row, day))
                .map(row -> row.get("from"))
                .findFirst();
    }

    private static boolean isOf(Table.Row row, String member) {
        return row.get("country").equals(member);
    }

    /** The rows of a body's table; none where there is no table. */
    private List<Table.Row> members(String code) {
        String path = folder(code) + "/members.tsv";
        if (!packs.exists(path)) {
            return List.of();
        }
        PackProblems problems = new PackProblems();
        Table table = Table.parse(path, packs.read(path), problems, "country", "from", "to");
        problems.throwIfAny();
        return table.rows();
    }

    private boolean namesOnlySome(String code) {
        String path = folder(code) + "/pack.yaml";
        return packs.exists(path)
                && PackNode.read(packs, path, new PackProblems())
                        .textOf("members", "all")
                        .equals("some");
    }

    private static String folder(String code) {
        return "body/" + code.toLowerCase(Locale.ROOT);
    }

    private static boolean isOn(Table.Row row, LocalDate day) {
        String from = row.get("from");
        String to = row.get("to");
        return (from.isEmpty() || !Edtf.parse(from).firstDay().isAfter(day))
                && (to.isEmpty() || !Edtf.parse(to).lastDay().isBefore(day));
    }
}
