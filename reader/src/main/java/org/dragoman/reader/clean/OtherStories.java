package org.dragoman.reader.clean;

import java.util.List;
import org.dragoman.reader.clean.Block.Role;
import org.dragoman.reader.clean.SortedLine.Kind;

/** Places what a page shows of other stories than its own: teasers in boxes and below the article, lists of links. */
final class OtherStories {
    /** From this share on a line is a link rather than text with a link in it. */
    static final double MOSTLY_LINK = 0.9;

    /** So many paragraphs on end below a list of other stories mean that the article goes on. */
    private static final int PARAGRAPHS_OF_AN_ARTICLE = 3;

    private static final int LINKS_OF_A_LIST = 2;
    private static final int FEWEST_WORDS_OF_A_LINK = 5;
    private static final int LONGEST_LIST_ITEM = 90;
    private static final int LONGEST_QUESTION = 220;
    private static final int MOST_LIST_ITEMS = 14;

    private final String view;
    private final List<SortedLine> lines;
    private final Placement page;
    private final Runnable elsewise;

    /** @param elsewise places the next line as if it stood in an article */
    OtherStories(String view, List<SortedLine> lines, Placement page, Runnable elsewise) {
        this.view = view;
        this.lines = lines;
        this.page = page;
        this.elsewise = elsewise;
    }

    /** The label before one headline, right below it. */
    void placeNext() {
        page.noise();
        if (!page.isAtEnd() && page.next().is(Kind.TEXT) && !page.next().prose()) {
            page.putTeaser();
        }
    }

    /** Other stories in a box inside the article: the first paragraph below it belongs to the article again. */
    void placeBox() {
        page.noise();
        if (isTail()) {
            placeTailLines();
            return;
        }
        while (!page.isAtEnd() && !page.next().isLabel() && !page.next().prose() && !isSentence(page.next())) {
            placeTeaserLine(page.next());
        }
    }

    private static boolean isSentence(SortedLine line) {
        return line.is(Kind.TEXT) && line.ended() && line.words() >= 8;
    }

    /** Other stories below the article, up to its end or to where an article goes on. */
    void placeTail() {
        page.noise();
        placeTailLines();
    }

    /** Whether headlines with a paragraph each stand here, two or more, so that all of it is other stories. */
    private boolean isTail() {
        int pairs = 0;
        boolean afterHeadline = false;
        for (int index = page.at(); index < lines.size() && !lines.get(index).isLabel(); index++) {
            SortedLine line = lines.get(index);
            if (line.isBody()) {
                if (!afterHeadline) {
                    return false;
                }
                pairs++;
            }
            afterHeadline = line.isText() ? line.isHeadline() : afterHeadline;
        }
        return pairs >= 2;
    }

    private void placeTailLines() {
        boolean captionFirst =
                page.has(1) && isTailCaption(page.next()) && page.after(1).isHeadline();
        boolean afterLead = true;
        while (!page.isAtEnd() && !page.next().isLabel() && !isArticleAgain()) {
            SortedLine line = page.next();
            boolean headline = line.isHeadline();
            boolean begins = line.isText()
                    && (headline && (!captionFirst || afterLead) || captionFirst && afterLead && isTailCaption(line));
            if (isFaint(line)) {
                page.noise();
            } else if (!line.isText()) {
                elsewise.run();
            } else {
                boolean lead = captionFirst ? !headline && !begins : headline;
                afterLead = captionFirst ? lead : afterLead;
                putTail(begins);
            }
        }
    }

    private void putTail(boolean begins) {
        if (begins) {
            page.foundStory();
        }
        page.put(Role.TEASER, Math.max(2, page.lastStory()));
    }

    private static boolean isTailCaption(SortedLine line) {
        return line.is(Kind.CAPTION) || line.isBody();
    }

    private boolean isArticleAgain() {
        for (int step = 0; step < PARAGRAPHS_OF_AN_ARTICLE; step++) {
            if (!page.has(step) || !page.after(step).isBody()) {
                return false;
            }
        }
        return true;
    }

    private void placeTeaserLine(SortedLine line) {
        boolean listed =
                line.is(Kind.CAPTION) && line.contentStart() > line.line().start();
        if (!line.is(Kind.TEXT) && !listed) {
            if (line.is(Kind.CAPTION)) {
                page.put(Role.CAPTION);
            } else {
                page.noise();
            }
        } else if (isFaint(line)) {
            page.noise();
        } else {
            page.putTeaser();
        }
    }

    /** Whether a line among other stories is the name of a section, a number or a writer rather than a headline. */
    private static boolean isFaint(SortedLine line) {
        return line.is(Kind.SECTION) || (line.is(Kind.TEXT) && line.words() <= 2);
    }

    /** A list of words or questions below its label, which tells nothing. */
    void placeList() {
        page.noise();
        for (int count = 0; count < MOST_LIST_ITEMS && !page.isAtEnd(); count++) {
            SortedLine line = page.next();
            boolean item = line.is(Kind.TEXT) && isListItem(line);
            if (line.isLabel() || (line.isText() && !item)) {
                return;
            }
            page.noise();
        }
    }

    /** Whether a line may be one of a list of words, or a question with its answers. */
    private boolean isListItem(SortedLine line) {
        char last = view.charAt(line.line().end() - 1);
        return line.line().length() <= (last == '?' ? LONGEST_QUESTION : LONGEST_LIST_ITEM) && last != '.';
    }

    /** Whether two or more lines that are nothing but link begin here, or such a list goes on. */
    boolean isLinkList() {
        int links = 0;
        while (links < LINKS_OF_A_LIST && page.has(links) && isLink(page.after(links))) {
            links++;
        }
        return links == LINKS_OF_A_LIST || links > 0 && isAmongLinks();
    }

    private boolean isAmongLinks() {
        return !page.placed().isEmpty()
                && page.at() > 0
                && page.after(-1).line().linkShare() > MOSTLY_LINK;
    }

    private static boolean isLink(SortedLine line) {
        return line.line().linkShare() > MOSTLY_LINK && !line.isBody();
    }

    void placeLinks() {
        while (!page.isAtEnd() && isLink(page.next())) {
            if (page.next().is(Kind.TEXT) && page.next().words() >= FEWEST_WORDS_OF_A_LINK) {
                page.putTeaser();
            } else {
                page.noise();
            }
        }
    }
}
