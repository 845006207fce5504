package org.dragoman.reader.names;

import org.dragoman.reader.grammar.Annotated;
import org.jspecify.annotations.Nullable;

/**
 * An office that a document gives a named person: what a claim of the type {@code office} is made of.
 *
 * @param entity number of the person within the document
 * @param name the person's name
 * @param as the wording of the mention that gives the office
 * @param holding office, country or body, place, and whether held, over or to come
 * @param sentence where the document gives it first
 * @param told where it tells by a verb that the office is come to or left; null where it does not
 * @param repaired whether the name was restored from a mangled spelling
 * @param confidence 0 to 1
 */
public record HeldOffice(
        int entity,
        String name,
        @Nullable String as,
        Holding holding,
        Annotated sentence,
        @Nullable ToldChange told,
        boolean repaired,
        double confidence) {
    /** The same without what a verb tells. */
    public HeldOffice untold() {
        return new HeldOffice(entity, name, as, holding, sentence, null, repaired, confidence);
    }

    /** What becomes of the office, by the words beside the name and by the verb of the document. */
    public Holding.Change change() {
        boolean told = this.told != null && isTold(this.told.step().change());
        return told && this.told != null ? this.told.step().change() : holding.change();
    }

    /** Whether a verb says more than the words beside the name: of what they only call new that it was elected. */
    private boolean isTold(Holding.Change verb) {
        return switch (holding.change()) {
            case HOLDS -> true;
            case APPOINTED -> verb == Holding.Change.ELECTED || verb == Holding.Change.ENDS;
            case ELECTED, ENDS, OVER -> false;
        };
    }

    /** Where the change is told by a verb; null where it is not. */
    public @Nullable ToldChange toldChange() {
        if (told == null) {
            return null;
        }
        Holding.Change verb = told.step().change();
        boolean begun = change() == Holding.Change.APPOINTED && verb == Holding.Change.HOLDS;
        return verb == change() || begun ? told : null;
    }
}
