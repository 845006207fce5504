package org.dragoman.reader.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.pack.PackNode;

/** The words of page furniture of all languages together: a page's language is not yet known when it is cleaned. */
final class NoiseWords {
    /** What a label announces. */
    enum Label {
        TEASER_BOX,
        TEASER_TAIL,
        TEASER_NEXT,
        LIST
    }

    private static final int LONGEST_FURNITURE = 260;

    private final Set<String> furniture = new HashSet<>();
    private final Map<String, List<String>> beginnings = new HashMap<>();
    private final Map<String, List<String>> labelled = new HashMap<>();
    private final Set<String> sections = new HashSet<>();
    private final Set<String> breadcrumbs = new HashSet<>();
    private final Map<String, Label> labels = new HashMap<>();
    private final Set<String> teaserLeads = new HashSet<>();
    private final Set<String> credits = new HashSet<>();
    private final Set<String> captions = new HashSet<>();
    private final Set<String> agencies = new HashSet<>();
    private final Set<String> datelineWords = new HashSet<>();
    private final Map<String, Integer> months = new HashMap<>();

    NoiseWords(List<PackNode> files) {
        files.forEach(this::add);
    }

    private void add(PackNode file) {
        addAll(file, "furniture", furniture);
        addAll(file, "sections", sections);
        addAll(file, "breadcrumbs", breadcrumbs);
        addAll(file, "teaser-leads", teaserLeads);
        addAll(file, "credits", credits);
        addAll(file, "captions", captions);
        addAll(file, "agencies", agencies);
        addAll(file, "dateline-words", datelineWords);
        addLabels(file, "teaser-boxes", Label.TEASER_BOX);
        addLabels(file, "teaser-tails", Label.TEASER_TAIL);
        addLabels(file, "teaser-next", Label.TEASER_NEXT);
        addLabels(file, "lists", Label.LIST);
        addBeginnings(file, "furniture-begins", beginnings);
        addBeginnings(file, "furniture-labels", labelled);
        addMonths(file.textsOf("months"));
    }

    private static void addAll(PackNode file, String field, Set<String> words) {
        file.textsOf(field).forEach(phrase -> words.add(PlainForm.of(phrase)));
    }

    private void addLabels(PackNode file, String field, Label label) {
        file.textsOf(field).forEach(phrase -> labels.putIfAbsent(PlainForm.of(phrase), label));
    }

    private static void addBeginnings(PackNode file, String field, Map<String, List<String>> phrases) {
        for (String phrase : file.textsOf(field)) {
            String form = PlainForm.of(phrase);
            phrases.computeIfAbsent(firstWord(form), word -> new ArrayList<>()).add(form);
        }
    }

    private void addMonths(List<String> names) {
        for (int month = 1; month <= names.size(); month++) {
            for (String name : names.get(month - 1).split("\\|")) {
                months.put(PlainForm.of(name), month);
            }
        }
    }

    /** Whether a line or a part of one, in its plain form, is furniture as a whole. */
    boolean isFurniture(String form) {
        if (form.length() > LONGEST_FURNITURE) {
            return false;
        }
        return furniture.contains(form) || begins(form, beginnings, false) || begins(form, labelled, true);
    }

    /** Whether a line begins with one of the phrases; as a label it must stand before a colon or a number, or alone. */
    private static boolean begins(String form, Map<String, List<String>> phrases, boolean label) {
        for (String phrase : phrases.getOrDefault(firstWord(form), List.of())) {
            if (form.startsWith(phrase) && isBorder(form, phrase.length(), label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBorder(String form, int at, boolean label) {
        int next = at;
        while (label && next < form.length() && form.charAt(next) == ' ') {
            next++;
        }
        if (next == form.length()) {
            return true;
        }
        char unit = form.charAt(next);
        return label ? !Character.isLetter(unit) && unit != ',' : !Character.isLetterOrDigit(unit);
    }

    private static String firstWord(String form) {
        int end = 0;
        while (end < form.length() && Character.isLetterOrDigit(form.charAt(end))) {
            end++;
        }
        return form.substring(0, end);
    }

    boolean isSection(String form) {
        return sections.contains(form);
    }

    boolean isBreadcrumb(String form) {
        return breadcrumbs.contains(form);
    }

    /** What a line in its plain form announces; null where it is no label. */
    @org.jspecify.annotations.Nullable Label label(String form) {
        return labels.get(form);
    }

    boolean isTeaserLead(String form) {
        return teaserLeads.contains(form);
    }

    boolean isCredit(String form) {
        return credits.contains(form);
    }

    boolean isCaption(String form) {
        return captions.contains(form);
    }

    boolean isAgency(String form) {
        return agencies.contains(form);
    }

    boolean isDatelineWord(String form) {
        return datelineWords.contains(form);
    }

    /** The number of a month by its name, 0 for any other word. */
    int month(String form) {
        return months.getOrDefault(form, 0);
    }
}
