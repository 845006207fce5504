package org.dragoman.ledger.brief;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/**
 * What a brief holds in whatever language, as {@code core/brief.yaml} says.
 *
 * @param file the whole file
 * @param mostLines most lines of a section
 * @param quietDays after how many days without any a kind of event is missing
 * @param doubt below which confidence a reading is said to be uncertain
 */
record BriefPlan(PackNode file, int mostLines, int quietDays, double doubt) {
    private static final String FILE = "core/brief.yaml";
    private static final int FEWEST_WORDS = 2;

    static BriefPlan of(PackFiles packs) {
        PackNode file = PackNode.read(packs, FILE, new PackProblems());
        return new BriefPlan(
                file,
                Integer.parseInt(file.textOf("most-lines", "40")),
                Integer.parseInt(file.textOf("quiet-days", "365")),
                Double.parseDouble(file.textOf("doubt", "0")));
    }

    /** The fields of which an event of a type has one, or its sentence is quoted, for it says too little; none for most types. */
    List<String> telling(String type) {
        PackNode quoted = file.get("quoted-without");
        return quoted == null ? List.of() : quoted.textsOf(type);
    }

    /** Fewer words than these are no matter: they tell nothing out of their sentence. Two, where a type is not quoted. */
    int leastWords(String type) {
        return telling(type).isEmpty() ? FEWEST_WORDS : Integer.parseInt(file.textOf("least-words", "2"));
    }

    /** Whether a milestone comes before any tier of partnership. */
    boolean isBeforeTiers(@Nullable String milestone) {
        return file.textsOf("before-tiers").contains(milestone);
    }

    /** The offices whose holders are named for a country. */
    List<String> offices(String country) {
        List<String> offices = new ArrayList<>(file.textsOf("offices"));
        PackNode further = file.get("further");
        if (further != null) {
            offices.addAll(further.textsOf(country));
        }
        return offices;
    }
}
