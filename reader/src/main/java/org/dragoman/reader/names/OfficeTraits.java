package org.dragoman.reader.names;

import java.util.Set;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/**
 * What frames ask of offices ({@code core/offices.yaml}).
 *
 * @param living offices whose holders live in the country that they are sent to
 * @param own offices whose holders travel on business of their own and not for a state
 * @param leading offices that stand for their country as a whole
 * @param telling offices whose holders tell what others do
 * @param abroad offices whose business is with other countries
 * @param ofState offices at the head of a state or a body
 * @param shared offices whose name a spouse bears too
 */
public record OfficeTraits(
        Set<String> living,
        Set<String> own,
        Set<String> leading,
        Set<String> telling,
        Set<String> abroad,
        Set<String> ofState,
        Set<String> shared) {
    private static final String MINISTER = "minister:";

    private static final String FILE = "core/offices.yaml";

    public OfficeTraits {
        living = Set.copyOf(living);
        own = Set.copyOf(own);
        leading = Set.copyOf(leading);
        telling = Set.copyOf(telling);
        abroad = Set.copyOf(abroad);
        ofState = Set.copyOf(ofState);
        shared = Set.copyOf(shared);
    }

    /** The traits that the packs give; what is wrong with the file is added to the problems. */
    public static OfficeTraits load(PackFiles packs, PackProblems problems) {
        PackNode file = packs.exists(FILE) ? PackNode.read(packs, FILE, problems) : PackNode.empty(FILE);
        return new OfficeTraits(
                Set.copyOf(file.textsOf("lives-abroad")),
                Set.copyOf(file.textsOf("private")),
                Set.copyOf(file.textsOf("leading")),
                Set.copyOf(file.textsOf("speaks-for-others")),
                Set.copyOf(file.textsOf("foreign-affairs")),
                Set.copyOf(file.textsOf("of-state")),
                Set.copyOf(file.textsOf("shared-with-spouse")));
    }

    /** Whether the holder lives where the office is accredited, so that being there is no visit. */
    public boolean livesAbroad(String office) {
        return living.contains(office);
    }

    /** Whether the holder is whom "the leader" of a country means. */
    public boolean leads(String office) {
        return leading.contains(office);
    }

    /** Whether the holder tells what others do, so that "we met" is not about him. */
    public boolean speaksForOthers(String office) {
        return telling.contains(office);
    }

    /** Whether the holder's business is with other countries. */
    public boolean dealsAbroad(String office) {
        return abroad.contains(office);
    }

    /** Whether the holder is at the head of a state or a body, or one of its ministers. */
    public boolean isOfState(String office) {
        return ofState.contains(office) || office.startsWith(MINISTER);
    }

    /** Whether a spouse bears the name of the office too: a king and a queen. */
    public boolean isSharedWithSpouse(String office) {
        return shared.contains(office);
    }

    /** Whether the holder acts for no state. */
    public boolean isPrivate(String office) {
        return own.contains(office);
    }
}
