package org.dragoman.reader.clean;

import java.util.List;
import org.dragoman.reader.clean.SortedLine.Kind;

/**
 * Tells the end of a line from the end of a paragraph. In a text whose lines are all cut at about the same width a full line
 * goes on; in any other text a line goes on that is not ended where the next one begins with a small letter.
 */
final class Wrapping {
    private static final int WIDEST = 130;
    private static final int FEWEST_LINES = 6;
    /** Of so many lines of wrapped text at least one begins with a small letter. */
    private static final int LEAST_SMALL = 6;

    private static final int LETTERS_IN_CAPITALS = 12;

    private final String view;
    /** Width at which the text's lines are cut; 0 where they are not. */
    private final int width;

    private Wrapping(String view, int width) {
        this.view = view;
        this.width = width;
    }

    static Wrapping of(String view, List<SortedLine> lines) {
        int widest = 0;
        int full = 0;
        int inside = 0;
        int small = 0;
        for (SortedLine line : lines) {
            widest = Math.max(widest, line.line().length());
        }
        for (int index = 0; index + 1 < lines.size(); index++) {
            if (!lines.get(index + 1).line().gapBefore()) {
                inside++;
                boolean open = !lines.get(index).ended();
                full += open && lines.get(index).line().length() >= widest * 7 / 10 ? 1 : 0;
                small += Character.isLowerCase(
                                view.charAt(lines.get(index + 1).line().start()))
                        ? 1
                        : 0;
            }
        }
        boolean wrapped = widest <= WIDEST && widest >= 35 && lines.size() >= FEWEST_LINES && full * 2 > inside;
        // lines of which hardly any goes on in the middle of a sentence are items, however long they are
        wrapped &= small * LEAST_SMALL > inside;
        return new Wrapping(view, wrapped ? widest : 0);
    }

    boolean joins(SortedLine first, SortedLine second) {
        boolean words = first.isText() && second.isText() && first.kind() == second.kind();
        boolean beside = !second.line().gapBefore()
                && second.contentStart() == second.line().start();
        if (!words || !beside || !isOpen(first)) {
            return second.is(Kind.TEXT) && words && beside && width > 0 && isFull(first, second);
        }
        boolean small = Character.isLowerCase(view.charAt(second.line().start()));
        boolean heading = isInCapitals(first) && (isInCapitals(second) || isInBrackets(second));
        return small || heading || (width > 0 && isFull(first, second));
    }

    /** Whether it is written in capitals throughout, as headings over several lines are. */
    private boolean isInCapitals(SortedLine line) {
        String text = view.substring(line.line().start(), line.line().end());
        return line.words() > 1
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isLetter).count() > LETTERS_IN_CAPITALS;
    }

    private boolean isInBrackets(SortedLine line) {
        return view.charAt(line.line().start()) == '('
                && view.indexOf(')', line.line().start()) == line.line().end() - 1;
    }

    private boolean isOpen(SortedLine line) {
        char last = view.charAt(line.line().end() - 1);
        return !line.ended() && last != ':' && last != ';';
    }

    /** Whether the first word of the next line would not have found room on this one. */
    private boolean isFull(SortedLine first, SortedLine second) {
        int at = second.line().start();
        while (at < second.line().end() && !Lines.isBlank(view.charAt(at))) {
            at++;
        }
        int word = at - second.line().start();
        return first.line().length() + 1 + word >= width * 85 / 100;
    }
}
