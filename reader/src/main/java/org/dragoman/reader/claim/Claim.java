package org.dragoman.reader.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one document says, as the record format defines it.
 *
 * @param doc id of the document
 * @param type record type
 * @param fields the type's own fields in the order of the format; values are texts, numbers, lists and maps of these
 * @param story number of the story on the page, 1 for the main one
 * @param status whether it is done, planned, ...; seen from the document's date
 * @param confidence 0 to 1
 * @param language BCP 47 code of the sentence
 * @param evidence at least one place
 * @param derivation how it was read
 */
public record Claim(
        String doc,
        String type,
        Map<String, Object> fields,
        int story,
        Status status,
        double confidence,
        String language,
        List<Evidence> evidence,
        Derivation derivation) {
    public Claim {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        evidence = List.copyOf(evidence);
    }

    public @Nullable Object field(String name) {
        return fields.get(name);
    }

    /** The claim as an object of the record format, fields in its order. */
    public Map<String, Object> toMap() {
        return toMap(evidence.stream().map(Claim::toMap).toList());
    }

    /** The same with its evidence as it is told elsewhere. */
    public Map<String, Object> toMap(List<Map<String, Object>> evidence) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("doc", doc);
        map.put("type", type);
        map.putAll(fields);
        if (story != 1) {
            map.put("story", story);
        }
        if (status != Status.DONE) {
            map.put("status", status.code());
        }
        map.put("confidence", confidence);
        map.put("lang", language);
        map.put("evidence", evidence);
        return map;
    }

    private static Map<String, Object> toMap(Evidence evidence) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("start", evidence.start());
        map.put("end", evidence.end());
        map.put("text", evidence.text());
        return map;
    }
}
