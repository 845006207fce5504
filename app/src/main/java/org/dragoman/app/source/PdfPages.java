package org.dragoman.app.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the pages of a document together to one text: what runs along their heads and feet is left out, a sentence goes on
 * from page to page, and a word that a line's end divides is whole again.
 */
final class PdfPages {
    /** So many lines at the top and at the foot of a page may run along all of them. */
    private static final int DEEPEST = 2;

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\W*\\d{1,4}(\\s*/\\s*\\d{1,4})?\\W*");
    private static final String ENDS = ".!?:;\u2026\"\u201D\u00BB)";
    private static final Pattern DIVIDED = Pattern.compile(
            "(?<!\\p{L})(\\p{L}++)[-\u00AD\u2010]\n(\\p{Ll}[\\p{L}\\p{M}]*\\p{Punct}*)[ \t]*", Pattern.UNICODE_CASE);

    private PdfPages() {}

    /** The text of the pages, each as it was taken from the file. */
    static String join(List<String> pages) {
        List<List<String>> all = pages.stream()
                .map(page -> (List<String>) new ArrayList<>(page.strip().lines().toList()))
                .toList();
        if (all.size() > 1) {
            Set<String> running = running(all);
            all.forEach(lines -> cut(lines, running));
        }
        StringBuilder text = new StringBuilder();
        for (List<String> lines : all) {
            String page = String.join("\n", lines).strip();
            if (!page.isEmpty()) {
                text.append(text.isEmpty() ? "" : isEnded(text) ? "\n\n" : "\n").append(page);
            }
        }
        return whole(text.toString());
    }

    private static boolean isEnded(CharSequence text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** What stands at the edge of half of the pages or more, whatever numbers are in it. */
    private static Set<String> running(List<List<String>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<String> lines : pages) {
            Set<String> here = new HashSet<>();
            for (int at : edges(lines)) {
                here.add(key(lines.get(at)));
            }
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        seen.values().removeIf(count -> count < 2 || count * 2 < pages.size());
        return seen.keySet();
    }

    private static void cut(List<String> lines, Set<String> running) {
        List<Integer> edges = new ArrayList<>(edges(lines));
        edges.sort((one, other) -> other - one);
        for (int at : edges) {
            String line = lines.get(at);
            if (running.contains(key(line)) || PAGE_NUMBER.matcher(line).matches()) {
                lines.remove(at);
            }
        }
    }

    /** The places of the lines at the top and at the foot of a page that hold something. */
    private static Set<Integer> edges(List<String> lines) {
        Set<Integer> edges = new HashSet<>();
        int found = 0;
        for (int at = 0; at < lines.size() && found < DEEPEST; at++) {
            found += lines.get(at).isBlank() || !edges.add(at) ? 0 : 1;
        }
        found = 0;
        for (int at = lines.size() - 1; at >= 0 && found < DEEPEST; at--) {
            if (!lines.get(at).isBlank()) {
                edges.add(at);
                found++;
            }
        }
        return edges;
    }

    private static String key(String line) {
        return line.strip().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }

    /** The hyphen goes, unless the text has the word with it elsewhere. */
    private static String whole(String text) {
        Matcher divided = DIVIDED.matcher(text);
        return divided.replaceAll(match -> {
            String first = match.group(1);
            String second = match.group(2);
            String hyphened = first + "-" + second.replaceAll("\\p{Punct}+$", "");
            String word = text.contains(hyphened) ? first + "-" + second : first + second;
            return Matcher.quoteReplacement(word + "\n");
        });
    }
}
