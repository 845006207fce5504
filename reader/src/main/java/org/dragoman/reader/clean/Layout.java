package org.dragoman.reader.clean;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.clean.Block.Role;
import org.dragoman.reader.clean.Line.Hint;
import org.dragoman.reader.clean.SortedLine.Kind;
import org.dragoman.reader.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Decides from the lines of a page, each seen among its neighbours, which block is what and which story it belongs to. */
final class Layout {
    /** So many paragraphs on end below a list of other stories mean that the article goes on. */
    private static final int PARAGRAPHS_OF_AN_ARTICLE = 3;

    /** A headline in brackets has so many words; fewer are an editor's word. */
    static final int FEWEST_WORDS_OF_A_LINK = 5;

    /** From this share on a line is a link rather than text with a link in it. */
    private static final double MOSTLY_LINK = 0.9;

    private static final int MOST_WORDS_OF_A_BUTTON = 4;

    private static final int LONGEST_LIST_ITEM = 90;
    private static final int LONGEST_QUESTION = 220;
    private static final int MOST_LIST_ITEMS = 14;

    private final String view;
    private final LineSorter sorter;
    private final List<SortedLine> lines;
    private final Wrapping wrapping;
    private String titleForm;
    private final boolean marked;
    private final int bodyStart;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Dateline> datelines = new ArrayList<>();
    private @Nullable SortedLine previousBody;
    private boolean leadsOnly;
    private int story = 1;
    private int lastStory = 1;
    private boolean titled;
    private boolean storyHasBody;
    private int at;

    /** A line with its place on the page. */
    record Placed(SortedLine line, int start, int end, Role role, int story) {}

    Layout(String view, LineSorter sorter, List<SortedLine> lines, @Nullable String title) {
        this.view = view;
        this.sorter = sorter;
        this.lines = lines;
        this.wrapping = Wrapping.of(view, lines);
        this.titleForm = title == null ? "" : PlainView.plainForm(title);
        this.marked = hasUsableMarks(lines);
        this.bodyStart = bodyStart();
        this.titled = lines.stream().anyMatch(line -> line.line().hint() == Hint.TITLE);
    }

    /** Marks of furniture are believed only where they leave most of the page's paragraphs to the article. */
    private static boolean hasUsableMarks(List<SortedLine> lines) {
        int outside = 0;
        int inside = 0;
        for (SortedLine line : lines) {
            int length = line.isBody() ? line.line().length() : 0;
            outside += line.line().hint() == Hint.FURNITURE ? 0 : length;
            inside += line.line().hint() == Hint.FURNITURE ? length : 0;
        }
        return outside >= inside;
    }

    private int bodyStart() {
        int index = 0;
        while (index < lines.size() && !(lines.get(index).isBody() && !isMarkedFurniture(lines.get(index)))) {
            index++;
        }
        return index;
    }

    private boolean isMarkedFurniture(SortedLine line) {
        return marked && line.line().hint() == Hint.FURNITURE;
    }

    List<Placed> place() {
        while (at < lines.size()) {
            SortedLine line = lines.get(at);
            if (isMarkedFurniture(line)) {
                noise(line);
            } else if (line.line().hint() == Hint.TITLE && line.isText()) {
                put(line, Role.TITLE, story);
            } else if (line.line().hint() == Hint.CAPTION && line.isText()) {
                put(line, Role.CAPTION, story);
            } else {
                place(line);
            }
        }
        return placed;
    }

    /** The number of the last story found. */
    int lastStory() {
        return lastStory;
    }

    List<Dateline> datelines() {
        return datelines;
    }

    private void place(SortedLine line) {
        switch (line.kind()) {
            case TEXT -> placeText(line);
            case CAPTION -> put(line, Role.CAPTION, story);
            case FURNITURE, LISTED -> noise(line);
            case SECTION -> placeSection(line);
            case DATELINE -> placeDateline(line);
            case RULE -> placeRule(line);
            case TEASER_BOX -> placeBox(line);
            case TEASER_TAIL -> placeTail(line);
            case TEASER_NEXT -> placeNext(line);
            case TEASER_LEAD -> placeLead(line);
            case LIST -> placeList(line);
        }
    }

    private void put(SortedLine line, Role role, int itsStory) {
        placed.add(new Placed(
                line,
                Math.min(line.contentStart(), line.line().end() - 1),
                line.line().end(),
                role,
                itsStory));
        storyHasBody = storyHasBody || (role == Role.BODY && line.isBody());
        at++;
    }

    private void noise(SortedLine line) {
        placed.add(new Placed(line, line.line().start(), line.line().end(), Role.NOISE, story));
        at++;
    }

    private void placeText(SortedLine line) {
        if (isLinkList()) {
            placeLinks();
        } else if (line.line().linkShare() > MOSTLY_LINK && line.words() <= MOST_WORDS_OF_A_BUTTON && !line.ended()) {
            noise(line);
        } else if (at < bodyStart) {
            placeHeader(line);
        } else if (beginsStory(line)) {
            beginStory();
            put(line, Role.TITLE, story);
        } else if (isBracketedHeadline(line)) {
            put(line, Role.TEASER, ++lastStory);
        } else {
            beginStoryAfterEndMark(line);
            put(line, isTitle(line) ? Role.TITLE : Role.BODY, story);
        }
    }

    /** Whether a line is wholly a headline in brackets: a link to another story. */
    private boolean isBracketedHeadline(SortedLine line) {
        int last = line.line().end() - 1;
        return line.isHeadline()
                && line.words() >= FEWEST_WORDS_OF_A_LINK
                && view.charAt(line.line().start()) == '['
                && view.indexOf(']', line.line().start()) == last;
    }

    /**
     * A paragraph that ends in the mark of an article's end leaves what follows to other stories: to the next one up to its
     * own end mark or, where no further mark follows, to one each, for such paragraphs are the beginnings of other articles.
     */
    private void beginStoryAfterEndMark(SortedLine line) {
        if (!line.isBody()) {
            return;
        }
        boolean repeated = previousBody != null && isSameText(previousBody.line(), line.line());
        boolean afterMark = endsInEndMark(previousBody);
        leadsOnly = leadsOnly
                || (afterMark && lines.subList(at, lines.size()).stream().noneMatch(this::endsInEndMark));
        if (storyHasBody && !repeated && (afterMark || leadsOnly)) {
            beginStory();
        }
        previousBody = line;
    }

    private boolean endsInEndMark(@Nullable SortedLine line) {
        if (line == null) {
            return false;
        }
        return view.startsWith("/.", line.line().end() - 2);
    }

    private boolean isSameText(Line first, Line second) {
        return first.length() == second.length()
                && view.regionMatches(first.start(), view, second.start(), first.length());
    }

    private void placeHeader(SortedLine line) {
        boolean only = lines.size() == 1 || (bodyStart == lines.size() && line.ended());
        boolean first = !titled && line.words() >= 4 && !only;
        if (isTitle(line) || first) {
            titled = true;
            titleForm = titleForm.isEmpty() ? line.form() : titleForm;
            put(line, Role.TITLE, story);
        } else {
            put(line, Role.BODY, story);
        }
    }

    private boolean isTitle(SortedLine line) {
        return titleForm.length() >= 12
                && !line.prose()
                && !line.form().isEmpty()
                && (line.form().equals(titleForm) || (line.form().length() >= 20 && titleForm.startsWith(line.form())));
    }

    /** Whether a headline below an article begins another: in brackets, or with the line of its date right below it. */
    private boolean beginsStory(SortedLine line) {
        if (!storyHasBody || !line.isHeadline() || line.ended()) {
            return false;
        }
        boolean bracketed = view.charAt(line.line().start()) == '['
                && view.substring(line.line().start(), line.line().end()).indexOf(']') > 0;
        boolean dated = line.line().gapBefore()
                && at + 1 < lines.size()
                && lines.get(at + 1).is(Kind.DATELINE);
        return (bracketed || dated) && isBodyWithin(at + 1, 4);
    }

    private void beginStory() {
        story = ++lastStory;
        storyHasBody = false;
    }

    private boolean isBodyWithin(int from, int count) {
        int limit = Math.min(lines.size(), from + count);
        for (int index = from; index < limit; index++) {
            if (lines.get(index).isBody()) {
                return true;
            }
        }
        return false;
    }

    private void placeSection(SortedLine line) {
        boolean alone = at < bodyStart || !isBodyWithin(at + 1, 1);
        if (alone) {
            noise(line);
        } else {
            put(line, Role.BODY, story);
        }
    }

    private void placeDateline(SortedLine line) {
        TextSpan span = new TextSpan(line.line().start(), line.line().end());
        datelines.add(new Dateline(span, sorter.date(view.substring(span.start(), span.end()))));
        noise(line);
    }

    private void placeRule(SortedLine line) {
        boolean stars = view.charAt(line.line().start()) == '*';
        boolean headline = at + 1 < lines.size()
                && lines.get(at + 1).isHeadline()
                && !lines.get(at + 1).ended();
        noise(line);
        if (storyHasBody && (stars || headline) && isBodyWithin(at, 4)) {
            beginStory();
            if (headline) {
                put(lines.get(at), Role.TITLE, story);
            }
        }
    }

    private void placeLead(SortedLine line) {
        placed.add(new Placed(line, line.contentStart(), line.line().end(), Role.TEASER, ++lastStory));
        at++;
    }

    private void placeNext(SortedLine label) {
        noise(label);
        if (at < lines.size() && lines.get(at).is(Kind.TEXT) && !lines.get(at).prose()) {
            put(lines.get(at), Role.TEASER, ++lastStory);
        }
    }

    /** Other stories in a box inside the article: the first paragraph below it belongs to the article again. */
    private void placeBox(SortedLine label) {
        noise(label);
        if (isTailFrom(at)) {
            placeTailLines();
            return;
        }
        while (at < lines.size() && !lines.get(at).isLabel() && !lines.get(at).prose() && !isSentence(lines.get(at))) {
            placeTeaserLine(lines.get(at));
        }
    }

    private static boolean isSentence(SortedLine line) {
        return line.is(Kind.TEXT) && line.ended() && line.words() >= 8;
    }

    private void placeTail(SortedLine label) {
        noise(label);
        placeTailLines();
    }

    /** Whether headlines with a paragraph each stand below a label, two or more, so that all of it is other stories. */
    private boolean isTailFrom(int from) {
        int pairs = 0;
        boolean afterHeadline = false;
        for (int index = from; index < lines.size() && !lines.get(index).isLabel(); index++) {
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
        boolean captionFirst = at + 1 < lines.size()
                && isTailCaption(lines.get(at))
                && lines.get(at + 1).isHeadline();
        boolean afterLead = true;
        while (at < lines.size() && !lines.get(at).isLabel() && !isArticleAgain()) {
            SortedLine line = lines.get(at);
            boolean headline = line.isHeadline();
            boolean begins = line.isText()
                    && (headline && (!captionFirst || afterLead) || captionFirst && afterLead && isTailCaption(line));
            if (isFaint(line)) {
                noise(line);
            } else if (!line.isText()) {
                place(line);
            } else {
                lastStory += begins ? 1 : 0;
                boolean lead = captionFirst ? !headline && !begins : headline;
                afterLead = captionFirst ? lead : afterLead;
                put(line, Role.TEASER, Math.max(2, lastStory));
            }
        }
    }

    private static boolean isTailCaption(SortedLine line) {
        return line.is(Kind.CAPTION) || line.isBody();
    }

    private boolean isArticleAgain() {
        for (int step = 0; step < PARAGRAPHS_OF_AN_ARTICLE; step++) {
            if (at + step >= lines.size() || !lines.get(at + step).isBody()) {
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
                put(line, Role.CAPTION, story);
            } else {
                noise(line);
            }
        } else if (isFaint(line)) {
            noise(line);
        } else {
            put(line, Role.TEASER, ++lastStory);
        }
    }

    /** Whether a line among other stories is the name of a section, a number or a writer rather than a headline. */
    private static boolean isFaint(SortedLine line) {
        return line.is(Kind.SECTION) || (line.is(Kind.TEXT) && line.words() <= 2);
    }

    private void placeList(SortedLine label) {
        noise(label);
        for (int count = 0; count < MOST_LIST_ITEMS && at < lines.size(); count++) {
            SortedLine line = lines.get(at);
            boolean item = line.is(Kind.TEXT) && isListItem(line);
            if (line.isLabel() || (line.isText() && !item)) {
                return;
            }
            noise(line);
        }
    }

    /** Whether a line may be one of a list of words, or a question with its answers. */
    private boolean isListItem(SortedLine line) {
        char last = view.charAt(line.line().end() - 1);
        return line.line().length() <= (last == '?' ? LONGEST_QUESTION : LONGEST_LIST_ITEM) && last != '.';
    }

    /** Whether three or more lines that are nothing but link begin here. */
    private boolean isLinkList() {
        int index = at;
        while (index < lines.size()
                && index < at + 3
                && lines.get(index).line().linkShare() > MOSTLY_LINK
                && !lines.get(index).isBody()) {
            index++;
        }
        return index == at + 3 || (index > at && isAmongLinks());
    }

    private boolean isAmongLinks() {
        return !placed.isEmpty() && at > 0 && lines.get(at - 1).line().linkShare() > MOSTLY_LINK;
    }

    private void placeLinks() {
        while (at < lines.size()
                && lines.get(at).line().linkShare() > MOSTLY_LINK
                && !lines.get(at).isBody()) {
            SortedLine line = lines.get(at);
            if (line.is(Kind.TEXT) && line.words() >= 5) {
                put(line, Role.TEASER, ++lastStory);
            } else {
                noise(line);
            }
        }
    }

    /** Whether the second of two placed lines only goes on with the first one's paragraph. */
    boolean goesOn(Placed first, Placed second) {
        boolean sameRole = first.role() == second.role() && first.story() == second.story();
        boolean readable = first.role() == Role.BODY || first.role() == Role.TITLE || first.role() == Role.CAPTION;
        return sameRole && readable && wrapping.joins(first.line(), second.line());
    }
}
