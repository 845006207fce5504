package org.dragoman.reader.clean;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.clean.Block.Role;
import org.jspecify.annotations.Nullable;

/** Cuts out of paragraphs what is none of theirs: captions with their credits, and headlines of other stories in brackets. */
final class BlockCutter {
    private static final int LONGEST_CAPTION = 420;
    private static final int LONGEST_LINK = 170;

    private final String view;
    private final PictureCredits credits;
    private final List<Block> blocks = new ArrayList<>();
    private int lastStory;

    BlockCutter(String view, PictureCredits credits, int lastStory) {
        this.view = view;
        this.credits = credits;
        this.lastStory = lastStory;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Adds a block, cut where needed; the pieces share its paragraph. */
    void add(Block block) {
        if (block.role() != Role.BODY) {
            blocks.add(block);
            return;
        }
        int from = block.start();
        int open = nextLink(from, block.end());
        while (open >= 0) {
            int close = view.indexOf(']', open) + 1;
            addWithoutLinks(block, from, Lines.trimBlank(view, from, open));
            blocks.add(new Block(
                    open + 1, Lines.trimBlank(view, open + 1, close - 1), Role.TEASER, ++lastStory, block.paragraph()));
            from = Lines.skipBlank(view, close, block.end());
            open = nextLink(from, block.end());
        }
        addWithoutLinks(block, from, block.end());
    }

    /** The bracket that opens the next headline in brackets between two sentences; -1 where there is none. */
    private int nextLink(int from, int to) {
        for (int at = from; at < to; at++) {
            if (view.charAt(at) == '[' && at > from && isAfterStop(from, at) && isLink(at, to)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAfterStop(int from, int at) {
        int before = Lines.trimBlank(view, from, at);
        return before > from && before < at && LineSorter.isEnded(view.substring(Math.max(from, before - 3), before));
    }

    private boolean isLink(int open, int to) {
        int limit = Math.min(to, open + LONGEST_LINK);
        int words = 1;
        for (int at = open + 1; at < limit; at++) {
            char unit = view.charAt(at);
            if (unit == ']') {
                int next = Lines.skipBlank(view, at + 1, to);
                boolean sentence = next >= to || beginsSentence(view.charAt(next));
                return words >= Layout.FEWEST_WORDS_OF_A_LINK
                        && sentence
                        && Character.isUpperCase(view.charAt(open + 1));
            }
            words += Lines.isBlank(unit) ? 1 : 0;
        }
        return false;
    }

    private void addWithoutLinks(Block whole, int start, int end) {
        int from = start;
        PictureCredits.@Nullable Credit credit = credits.next(view, from, end);
        while (credit != null) {
            int next = Lines.skipBlank(view, credit.end(), end);
            if (next >= end || beginsSentence(view.charAt(next))) {
                int caption = PictureCredits.startOfCaption(view, from, credit.start());
                add(whole, from, Lines.trimBlank(view, from, caption), Role.BODY);
                boolean isShort = credit.end() - caption <= LONGEST_CAPTION;
                add(whole, caption, credit.end(), isShort ? Role.CAPTION : Role.BODY);
                from = next;
            }
            credit = credits.next(view, Math.max(credit.end(), from), end);
        }
        add(whole, from, end, Role.BODY);
    }

    private void add(Block whole, int from, int to, Role role) {
        if (from < to) {
            blocks.add(new Block(from, to, role, whole.story(), whole.paragraph()));
        }
    }

    private static boolean beginsSentence(char unit) {
        int type = Character.getType(unit);
        return Character.isUpperCase(unit)
                || Character.isDigit(unit)
                || unit == '"'
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.DASH_PUNCTUATION;
    }
}
