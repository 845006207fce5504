package org.dragoman.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.dragoman.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** A command that works on a ledger: it knows on which one, and what day it is. */
abstract class LedgerTask extends ProgramCommand {
    private static final Clock CLOCK = Clock.systemUTC();

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    /** @throws org.dragoman.ledger.store.LedgerException where it cannot be opened */
    final Ledger openLedger() {
        return ledgerOptions.openExisting();
    }

    static Failure empty(Ledger ledger) {
        return new Failure(
                "the ledger " + ledger.location() + " is empty; ./dragoman ingest PATH reads documents into it");
    }

    final LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    /** The last day of a date on the command line; today where none is given. */
    final LocalDate dayOf(String option, @Nullable String date) {
        return date == null ? today() : InputOptions.date(spec(), option, date).lastDay();
    }
}
