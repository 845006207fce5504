package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.names.OfficeStep.Order;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Ties the verbs by which somebody comes to an office or leaves it to the offices of those beside them. */
final class OfficeChanges {
    /** Tokens from an office to the words that tell who held it before. */
    private static final int FARTHEST_HEIR = 10;

    private final OfficeSteps steps;
    private final OfficesAndNames around;
    private final List<Token> tokens;
    private final List<OfficePhrase> taken;

    /** @param taken the offices that belong to somebody already; added to */
    OfficeChanges(OfficeSteps steps, OfficesAndNames around, List<Token> tokens, List<OfficePhrase> taken) {
        this.steps = steps;
        this.around = around;
        this.tokens = tokens;
        this.taken = taken;
    }

    /**
     * Gives whom a verb before him speaks of the office behind him ({@code Y appointed X OFFICE}).
     *
     * @param from where the words for him begin
     * @return the token after the office, or -1 where there is none
     */
    int takeAsObject(int from, NameRun run, List<OfficePhrase> held) {
        if (steps.isEmpty()) {
            return -1;
        }
        OfficeStep step = steps.endingAt(from, Order.STEP_HOLDER_OFFICE);
        OfficePhrase office = step == null ? null : steps.officeTiedTo(run.to());
        if (step != null && office != null && !taken.contains(office) && !isTitleOfNext(office)) {
            taken.add(office);
            held.add(changed(office, step));
            return office.to();
        }
        OfficeStep told = steps.endingAt(from, Order.STEP_OFFICE_HOLDER);
        if (told != null && !isOwner(run.to())) {
            held.replaceAll(before -> before.step() == null ? before.by(told) : before);
        } else {
            takeOwned(from, held);
        }
        return -1;
    }

    /** "Y relieved of OFFICE Mr X", where words tie the one who is named behind it to the office. */
    private void takeOwned(int from, List<OfficePhrase> held) {
        OfficePhrase office = steps.officeOwnedFrom(from);
        OfficeStep told = office == null ? null : steps.endingAt(office.from(), Order.STEP_OFFICE_HOLDER);
        if (told != null && office != null && !taken.contains(office)) {
            taken.add(office);
            held.add(changed(office, told));
        }
    }

    private static OfficePhrase changed(OfficePhrase office, OfficeStep step) {
        return step.change() == Holding.Change.ENDS ? office.left(step) : office.by(step);
    }

    /** Whether a name only says whose something is. */
    private boolean isOwner(int at) {
        return at < tokens.size() && tokens.get(at).norm().startsWith("'");
    }

    private boolean isTitleOfNext(OfficePhrase office) {
        return around.nameStartingAt(around.afterTitles(office.to())) != null;
    }

    /** Gives somebody the office in which he follows another one who is named behind the verb ({@code X succeeds Y as OFFICE}). */
    void takeAsHeir(NameRun run, List<OfficePhrase> held) {
        OfficeStep step = steps.isEmpty() ? null : steps.startingAt(run.to(), Order.STEP_PREDECESSOR);
        if (step == null) {
            return;
        }
        NameRun before = around.nameStartingAt(around.afterTitles(step.to()));
        OfficePhrase office = before == null ? steps.officeFrom(step.to()) : steps.officeTiedTo(before.to());
        boolean named = before != null || office != null && isTitleOfNext(office);
        if (office != null && named && held.stream().noneMatch(own -> own.isCode(office.code()))) {
            held.add(office.by(step));
            if (before != null) {
                taken.add(office);
            }
        }
    }

    /**
     * Gives somebody the office that he leaves to another one: the one told behind him, before him, or as the other's.
     *
     * @param heir whoever was named last before
     */
    void takeAsPredecessor(int from, NameRun run, List<OfficePhrase> held, @Nullable Candidate heir) {
        OfficeStep step = steps.isEmpty() ? null : steps.endingAt(from, Order.STEP_PREDECESSOR);
        if (step == null) {
            return;
        }
        OfficeStep left = step.as(Holding.Change.ENDS);
        OfficePhrase told = steps.officeTiedTo(run.to());
        OfficePhrase last = heir == null || !heir.hasOffice()
                ? null
                : heir.offices().get(heir.offices().size() - 1);
        boolean near = heir != null && step.from() - heir.to() <= FARTHEST_HEIR;
        if (told != null && !isTitleOfNext(told)) {
            held.removeIf(own -> own.from() == told.from());
            held.add(told.left(left));
        } else if (!held.isEmpty()) {
            held.replaceAll(own -> own.left(left));
        } else if (last != null && near && isComingBy(last, step)) {
            held.add(last.left(left));
        }
    }

    /** Whether somebody comes to an office by another verb than the one that tells whom he follows, or is said beside it to. */
    private static boolean isComingBy(OfficePhrase office, OfficeStep step) {
        OfficeStep own = office.step();
        return step.apposed() || own != null && own.from() != step.from();
    }

    /**
     * Ties a verb behind somebody to the offices that he has ({@code OFFICE X resigned}).
     *
     * @param to the token after him and his offices
     * @return the verb where he has none here, null where there is no verb or he has one
     */
    @Nullable OfficeStep takeAsSubject(int to, List<OfficePhrase> held) {
        OfficeStep step = steps.isEmpty() ? null : subjectOf(to, !held.isEmpty());
        if (step == null || held.stream().anyMatch(own -> own.step() != null)) {
            return null;
        }
        held.replaceAll(own -> step.isAbout(own.code()) ? own.by(step) : own);
        return held.isEmpty() ? step : null;
    }

    private @Nullable OfficeStep subjectOf(int to, boolean apposed) {
        OfficeStep step = verbAt(to);
        boolean comma =
                step == null && apposed && to < tokens.size() && tokens.get(to).is(",");
        return comma ? verbAt(to + 1) : step;
    }

    private @Nullable OfficeStep verbAt(int token) {
        OfficeStep step = steps.startingAt(token, Order.HOLDER_STEP);
        if (step != null && steps.isClosed(step)) {
            return step;
        }
        OfficeStep heir = steps.startingAt(token, Order.STEP_PREDECESSOR);
        boolean named = heir != null && around.nameStartingAt(around.afterTitles(heir.to())) != null;
        return heir == null || !named ? null : heir.as(Holding.Change.HOLDS);
    }
}
