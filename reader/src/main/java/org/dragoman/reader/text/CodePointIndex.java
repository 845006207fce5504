package org.dragoman.reader.text;

/** Turns UTF-16 positions of one text into code point positions, as the record format counts them, and back. */
public final class CodePointIndex {
    private final String text;
    private final boolean onlyBasicPlane;
    /** Code points before each UTF-16 position that is a multiple of {@link #STEP}. */
    private final int[] marks;

    private static final int STEP = 256;

    public CodePointIndex(String text) {
        this.text = text;
        this.onlyBasicPlane = hasNoSurrogate(text);
        this.marks = onlyBasicPlane ? new int[0] : marks(text);
    }

    private static boolean hasNoSurrogate(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static int[] marks(String text) {
        int[] marks = new int[text.length() / STEP + 1];
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            if (at % STEP == 0) {
                marks[at / STEP] = count;
            }
            if (!Character.isLowSurrogate(text.charAt(at))
                    || at == 0
                    || !Character.isHighSurrogate(text.charAt(at - 1))) {
                count++;
            }
        }
        if (text.length() % STEP == 0) {
            marks[text.length() / STEP] = count;
        }
        return marks;
    }

    /** The number of code points before UTF-16 position {@code at}. */
    public int codePointAt(int at) {
        if (onlyBasicPlane) {
            return at;
        }
        int mark = at / STEP * STEP;
        int count = marks[at / STEP];
        for (int position = mark; position < at; position++) {
            boolean second = Character.isLowSurrogate(text.charAt(position))
                    && position > 0
                    && Character.isHighSurrogate(text.charAt(position - 1));
            if (!second) {
                count++;
            }
        }
        return count;
    }

    public TextSpan toCodePoints(TextSpan units) {
        return new TextSpan(codePointAt(units.start()), codePointAt(units.end()));
    }
}
