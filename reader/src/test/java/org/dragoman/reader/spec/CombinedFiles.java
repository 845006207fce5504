package org.dragoman.reader.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;

/**
 * Examples that are put together out of parts, {@code lang/CODE/specs/combined/TYPE.yaml}: sentence frames with places in
 * braces, and the wordings for each place. A wording may bring fields of its own to the claims, such as its date.
 */
final class CombinedFiles {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    /** Sentences drawn from each file; all of them would be many thousands. */
    private static final int MOST = 400;
    /** The same are drawn in every run. */
    private static final long SEED = 7;

    private CombinedFiles() {}

    /**
     * A file of parts.
     *
     * @param place the file
     * @param least the share of its sentences that have to be read as they should be, 0 to 1
     * @param examples the sentences drawn, each once
     */
    record Combined(String place, double least, List<SpecExample> examples) {
        @Override
        public String toString() {
            return place;
        }
    }

    static List<Combined> all(PackFiles packs, List<String> types) {
        List<Combined> files = new ArrayList<>();
        SpecFiles.each(
                packs, types, "specs/combined", (file, language, type) -> files.add(combined(file, language, type)));
        return files;
    }

    private static Combined combined(PackNode file, String language, String type) {
        List<String> frames = file.textsOf("frames");
        PackNode parts = file.get("parts");
        Random random = new Random(SEED);
        Set<String> texts = new LinkedHashSet<>();
        List<SpecExample> examples = new ArrayList<>();
        for (int drawn = 0; drawn < MOST; drawn++) {
            Map<String, PackNode> own = new LinkedHashMap<>();
            String text = text(frames.get(random.nextInt(frames.size())), parts, random, own);
            if (texts.add(text)) {
                List<Map<String, Object>> claims = new ArrayList<>();
                file.itemsOf("claims").forEach(node -> claims.add(claim(node, type, own)));
                examples.add(new SpecExample(language, type, file.file(), text, file.textOf("published", ""), claims));
            }
        }
        return new Combined(file.file(), Double.parseDouble(file.textOf("least", "1")), examples);
    }

    private static String text(String frame, PackNode parts, Random random, Map<String, PackNode> own) {
        Matcher place = PLACE.matcher(frame);
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            List<PackNode> wordings = parts.itemsOf(place.group(1));
            PackNode wording = wordings.get(random.nextInt(wordings.size()));
            own.putAll(wording.fields());
            String words = wording.isText() ? wording.text() : wording.textOf("text", "");
            place.appendReplacement(text, Matcher.quoteReplacement(words));
        }
        place.appendTail(text);
        String tidy = text.toString().replace(" ,", ",").replace(",,", ",").replace(",.", ".");
        return tidy.substring(0, 1).toUpperCase(Locale.ROOT) + tidy.substring(1);
    }

    private static Map<String, Object> claim(PackNode node, String type, Map<String, PackNode> own) {
        Map<String, Object> claim = new LinkedHashMap<>(SpecFiles.claim(node, type));
        own.forEach((field, value) -> {
            if (!field.equals("text")) {
                claim.put(field, SpecFiles.value(field, value));
            }
        });
        return claim;
    }
}
