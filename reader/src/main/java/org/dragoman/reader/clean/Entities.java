package org.dragoman.reader.clean;

import java.util.HashMap;
import java.util.Map;

/** The character references of HTML: the named ones that news pages use, and every numbered one. */
final class Entities {
    private static final int LONGEST = 10;
    private static final Map<String, String> NAMED = named();

    /**
     * A reference found.
     *
     * @param end position after it
     * @param text what it stands for
     */
    record Reference(int end, String text) {
        static final Reference NONE = new Reference(-1, "");

        boolean isFound() {
            return end >= 0;
        }
    }

    private Entities() {}

    /** The reference that begins at the ampersand at {@code at}. */
    static Reference at(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST + 2);
        int end = at + 1;
        while (end < limit && isNamePart(text.charAt(end))) {
            end++;
        }
        if (end >= limit || text.charAt(end) != ';') {
            return Reference.NONE;
        }
        String name = text.substring(at + 1, end);
        String value = name.startsWith("#") ? numbered(name) : NAMED.getOrDefault(name, "");
        return value.isEmpty() ? Reference.NONE : new Reference(end + 1, value);
    }

    /** The text with its references resolved. */
    static String decode(String text) {
        StringBuilder decoded = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Reference reference = text.charAt(at) == '&' ? at(text, at) : Reference.NONE;
            decoded.append(reference.isFound() ? reference.text() : text.substring(at, at + 1));
            at = reference.isFound() ? reference.end() : at + 1;
        }
        return decoded.toString();
    }

    private static boolean isNamePart(char unit) {
        return unit == '#' || (unit < 0x80 && Character.isLetterOrDigit(unit));
    }

    private static String numbered(String name) {
        boolean hexadecimal = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int point = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return isReadable(point) ? Character.toString(point) : " ";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static boolean isReadable(int point) {
        return Character.isValidCodePoint(point)
                && point > ' '
                && point != 0xA0
                && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        String basics = "amp=38 lt=60 gt=62 quot=34 apos=39 nbsp=32 ensp=32 emsp=32 thinsp=32 hellip=8230 bull=8226 "
                + "ndash=8211 mdash=8212 lsquo=8216 rsquo=8217 sbquo=8218 ldquo=8220 rdquo=8221 bdquo=8222 prime=8242 "
                + "lsaquo=8249 rsaquo=8250 euro=8364 trade=8482 minus=8722 larr=8592 rarr=8594 dagger=8224 permil=8240 "
                + "OElig=338 oelig=339 Scaron=352 scaron=353 Yuml=376 times=215 divide=247";
        for (String pair : basics.split(" ")) {
            int equals = pair.indexOf('=');
            named.put(pair.substring(0, equals), Character.toString(Integer.parseInt(pair.substring(equals + 1))));
        }
        String fromInvertedExclamation =
                "iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
                        + "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc "
                        + "Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute "
                        + "Ocirc Otilde Ouml - Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml "
                        + "aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde "
                        + "ouml - oslash ugrave uacute ucirc uuml yacute thorn yuml";
        int point = 161;
        for (String name : fromInvertedExclamation.split(" ")) {
            if (!name.equals("-")) {
                named.put(name, Character.toString(point));
            }
            point++;
        }
        return Map.copyOf(named);
    }
}
