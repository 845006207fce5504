package org.dragoman.ledger.brief;

import org.dragoman.ledger.export.Characters;

/** Texts for HTML and XML. */
final class Markup {
    private Markup() {}

    /** A text that is only text, also as the value of an attribute. */
    static String safe(String text) {
        return Characters.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
