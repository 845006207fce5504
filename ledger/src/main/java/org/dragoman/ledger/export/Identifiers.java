package org.dragoman.ledger.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.fuse.Actor;

/** Stable addresses of what the ledger knows: the same in every format and every release. */
final class Identifiers {
    private static final String UNRESERVED = "-._~";

    private final String base;

    /** @param base what every address begins with */
    Identifiers(String base) {
        this.base = base;
    }

    String event(String id) {
        return base + "event/" + encoded(id);
    }

    /** The address of anybody but an office without a holder. */
    String actor(Actor actor) {
        return base + actor.kind().name().toLowerCase(Locale.ROOT) + "/" + encoded(actor.key());
    }

    /** The address of a part of an export. */
    String part(String path) {
        return base + path;
    }

    /** The document's own address; one made of its content where it has none that is an address. */
    String document(DocumentEntry entry) {
        String url = entry.url();
        return url != null && isAddress(url) ? url : base + "document/" + entry.content();
    }

    /** Whether a text can stand where an absolute address of the web is asked for. */
    static boolean isAddress(String text) {
        return (text.startsWith("http://") || text.startsWith("https://"))
                && text.length() > 10
                && text.chars().noneMatch(unit -> unit <= ' ' || "<>\"{}|\\^`".indexOf(unit) >= 0);
    }

    /** Percent-encoded, save what no address gives a meaning to. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            if (character < 128 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
            }
        }
        return encoded.toString();
    }
}
