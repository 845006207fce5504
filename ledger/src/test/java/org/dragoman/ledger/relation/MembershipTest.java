package org.dragoman.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.OneLedger;
import org.dragoman.ledger.store.Told;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who belongs to which body, on which day. */
class MembershipTest {
    @TempDir
    private Path folder = Path.of("");

    private static Object[] member(String body, String role, Object... when) {
        Object[] fields = {"who", "VN", "event", body, "body", body, "role", role};
        Object[] all = java.util.Arrays.copyOf(fields, fields.length + when.length);
        System.arraycopy(when, 0, all, fields.length, when.length);
        return all;
    }

    private List<String> on(String day) {
        Told one = Told.in("one", "2019-06-10", "Paper A")
                .says("participation", Status.DONE, member("ASEAN", "member", "when", "1995-07-28"))
                .says("participation", Status.DONE, member("UNSC", "member", "when", "2020/2021"))
                .says("participation", Status.PLANNED, member("OECD", "member", "when", "2010"))
                .says("participation", Status.DONE, member("UN", "attend", "when", "1990"));
        Told other = Told.in("other", "2021-06-10", "Paper B")
                .says("participation", Status.ONGOING, member("ASEAN", "member"));
        try (Ledger ledger = OneLedger.of(folder.resolve(day), one, other)) {
            return Membership.of(ledger.events(EventQuery.all().types("participation")), LocalDate.parse(day)).stream()
                    .map(membership -> membership.member() + " " + membership.body() + " " + membership.since())
                    .toList();
        }
    }

    @Test
    void whatIsJoinedLastsAndATermEnds() {
        assertThat(on("2020-06-01")).containsExactly("VN ASEAN 1995-07-28", "VN UNSC 2020-01-01");
        assertThat(on("2022-06-01")).containsExactly("VN ASEAN 1995-07-28");
    }

    @Test
    void tablesTellSinceWhenOneBelongs() {
        KnownMembers known = KnownMembers.of(PackFiles.shipped());
        assertThat(known.since("VN", "ASEAN", LocalDate.of(2020, 1, 1))).contains("1995-07-28");
        assertThat(known.since("VN", "ASEAN", LocalDate.of(1990, 1, 1))).isEmpty();
        assertThat(known.since("VN", "FR", LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @Test
    void tablesOfAllMembersLeaveOutWhoIsNoneThen() {
        Told report = Told.in("one", "2021-06-10", "Paper A")
                .says("participation", Status.DONE, member("ASEAN", "member"))
                .says("participation", Status.DONE, member("GCC", "member"))
                .says("participation", Status.DONE, member("UNHRC", "member"))
                .says("participation", Status.DONE, member("A-BODY-WITHOUT-TABLE", "member"));
        KnownMembers known = KnownMembers.of(PackFiles.shipped());
        try (Ledger ledger = OneLedger.of(folder.resolve("tables"), report)) {
            List<Membership> told = Membership.of(
                    ledger.events(EventQuery.all().types("participation")), LocalDate.parse("2021-06-11"));
            assertThat(told).hasSize(4);
            assertThat(told)
                    .filteredOn(one -> known.leavesOut(one, LocalDate.parse("2021-06-11")))
                    .extracting(Membership::body)
                    .containsExactly("GCC");
            assertThat(told)
                    .filteredOn(one -> known.leavesOut(one, LocalDate.parse("1990-01-01")))
                    .extracting(Membership::body)
                    .containsExactly("ASEAN", "GCC");
        }
    }
}
