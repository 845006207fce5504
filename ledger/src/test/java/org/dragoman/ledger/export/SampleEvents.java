package org.dragoman.ledger.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.fuse.Actors;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.pack.PackFiles;

/** Events of every type for the tests of exports, and what the formats make of them. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
final class SampleEvents {
    static final PackFiles PACKS = PackFiles.shipped();
    static final Actors ACTORS = Actors.of(PACKS);
    static final EventWords WORDS = new PlainWords();
    static final Exports EXPORTS = Exports.of(PACKS, ACTORS, WORDS);

    static final String FORMULA = "=cmd|' /C calc'!A0";
    static final String QUOTE = "He said \"no, nay; \\ never\",\r\nthen left.\n\tEnd\u0000 \uD83D\uDE00 \uD800";

    private SampleEvents() {}

    /** Words for tests: the fields as they are. */
    private static final class PlainWords implements EventWords {
        @Override
        public String of(String type, Map<String, ?> fields) {
            return type + " " + FieldText.of(new ArrayList<>(fields.values()));
        }

        @Override
        public String name(String code) {
            return code;
        }
    }

    static List<ToldEvent> list() {
        return SampleList.list();
    }

    static ToldEvents all() {
        List<ToldEvent> list = list();
        return taker -> {
            for (ToldEvent told : list) {
                taker.take(told);
            }
        };
    }

    /** What a format makes of the events. */
    static byte[] bytes(String format, ToldEvents events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EXPORTS.format(format).format().write(events, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(String format) {
        return new String(bytes(format, all()), StandardCharsets.UTF_8);
    }

    /** Everything that a map says, as JSON: for comparing. */
    static String json(Map<String, ?> map) {
        return ClaimJson.line(map);
    }
}
