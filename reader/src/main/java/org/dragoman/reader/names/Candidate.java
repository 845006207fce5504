package org.dragoman.reader.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sentence where a person seems to be named, before anybody is made out.
 *
 * @param from first token, offices and courtesy words included
 * @param to the token after the last
 * @param name the name, or null where only an office stands
 * @param offices the office phrases that go with it, in the order of the text
 * @param titled whether a courtesy word or a rank stands before it
 * @param several whether the office word is a plural
 * @param step the verb that tells that an office given elsewhere is come to or left; null where none does
 */
record Candidate(
        int from,
        int to,
        @Nullable NameRun name,
        List<OfficePhrase> offices,
        boolean titled,
        boolean several,
        @Nullable OfficeStep step) {
    Candidate {
        offices = List.copyOf(offices);
    }

    boolean hasOffice() {
        return !offices.isEmpty();
    }
}
