package org.dragoman.reader.scene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.reader.lexicon.LanguagePack;

/**
 * What the inflections of a language say of the time that a form of a verb tells, for the verbs that its triggers name.
 *
 * @param present those of the present and of no past
 * @param past those of a past that no verb shares with the present
 */
record VerbForms(Set<String> present, Set<String> past) {
    /** A verb that a pattern names by its infinitive. */
    private static final Pattern VERB = Pattern.compile("~(\\p{L}+)");

    private static final String PRESENT = "present-columns";

    /**
     * The forms of the verbs in the sources of some patterns; which columns of the table are of which time, the settings of
     * the language say.
     */
    static VerbForms of(LanguagePack pack, List<org.dragoman.reader.grammar.Pattern> triggers) {
        Set<String> verbs = new HashSet<>();
        for (org.dragoman.reader.grammar.Pattern trigger : triggers) {
            for (Matcher verb = VERB.matcher(trigger.source()); verb.find(); ) {
                verbs.add(verb.group(1));
            }
        }
        return new VerbForms(
                only(pack, verbs, PRESENT, "past-columns"), only(pack, verbs, "narrative-columns", PRESENT));
    }

    /** The forms in some columns that the same verb has in none of others. */
    private static Set<String> only(LanguagePack pack, Set<String> verbs, String columns, String others) {
        Set<String> forms = new HashSet<>();
        List<String> wanted = pack.settings().textsOf(columns);
        List<String> unwanted = pack.settings().textsOf(others);
        for (String verb : verbs) {
            Set<String> own = new HashSet<>(pack.inflections().formsOf(verb, wanted));
            own.removeAll(pack.inflections().formsOf(verb, unwanted));
            forms.addAll(own);
        }
        return Set.copyOf(forms);
    }
}
