package org.dragoman.reader.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.clean.Block.Role;
import org.dragoman.reader.clean.Line.Hint;
import org.dragoman.reader.clean.Placement.Placed;
import org.dragoman.reader.clean.SortedLine.Kind;
import org.dragoman.reader.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Decides from the lines of a page, each seen among its neighbours, which block is what and which story it belongs to. */
final class Layout {
    /** A headline in brackets has so many words; fewer are an editor's word. */
    static final int FEWEST_WORDS_OF_A_LINK = 5;

    private static final int MOST_WORDS_OF_A_BUTTON = 4;

    private final String view;
    private final LineSorter sorter;
    private final List<SortedLine> lines;
    private final Wrapping wrapping;
    private String titleForm;
    private final boolean marked;
    private final int bodyStart;
    private final Placement page;
    private final OtherStories others;
    private final Set<Integer> partYears;
    private final List<Dateline> datelines = new ArrayList<>();
    private @Nullable SortedLine previousBody;
    private boolean leadsOnly;
    private boolean titled;

    Layout(String view, LineSorter sorter, List<SortedLine> lines, @Nullable String title) {
        this.view = view;
        this.sorter = sorter;
        this.lines = lines;
        this.page = new Placement(lines);
        this.others = new OtherStories(view, lines, page, this::placeByKind);
        this.partYears = PartYears.of(view, lines);
        this.wrapping = Wrapping.of(view, lines);
        this.titleForm = title == null ? "" : PlainForm.of(title);
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
        while (!page.isAtEnd()) {
            SortedLine line = page.next();
            if (isMarkedFurniture(line)) {
                page.noise();
            } else if (partYears.contains(page.at())) {
                page.put(Role.BODY);
            } else if (line.line().hint() == Hint.TITLE && line.isText()) {
                page.put(Role.TITLE);
            } else if (line.line().hint() == Hint.CAPTION && line.isText()) {
                page.put(Role.CAPTION);
            } else {
                placeByKind();
            }
        }
        return page.placed();
    }

    /** The number of the last story found. */
    int lastStory() {
        return page.lastStory();
    }

    List<Dateline> datelines() {
        return datelines;
    }

    private void placeByKind() {
        switch (page.next().kind()) {
            case TEXT -> placeText(page.next());
            case CAPTION -> page.put(Role.CAPTION);
            case FURNITURE, LISTED -> page.noise();
            case SECTION -> placeSection();
            case DATELINE -> placeDateline(page.next());
            case RULE -> placeRule(page.next());
            case TEASER_BOX -> others.placeBox();
            case TEASER_TAIL -> others.placeTail();
            case TEASER_NEXT -> others.placeNext();
            case TEASER_LEAD -> page.putTeaser();
            case LIST -> others.placeList();
        }
    }

    private void placeText(SortedLine line) {
        if (others.isLinkList()) {
            others.placeLinks();
        } else if (isButton(line)) {
            page.noise();
        } else if (page.at() < bodyStart) {
            placeHeader(line);
        } else if (beginsStory(line)) {
            page.beginStory();
            page.put(Role.TITLE);
        } else if (isBracketedHeadline(line)) {
            page.putTeaser();
        } else {
            beginStoryAfterEndMark(line);
            page.put(isTitle(line) ? Role.TITLE : Role.BODY);
        }
    }

    private static boolean isButton(SortedLine line) {
        return line.line().linkShare() > OtherStories.MOSTLY_LINK
                && line.words() <= MOST_WORDS_OF_A_BUTTON
                && !line.ended();
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
                || (afterMark && lines.subList(page.at(), lines.size()).stream().noneMatch(this::endsInEndMark));
        if (page.storyHasBody() && !repeated && (afterMark || leadsOnly)) {
            page.beginStory();
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
        if (isTitle(line) || first || goesOnTitle(line)) {
            titled = true;
            titleForm = titleForm.isEmpty() ? line.form() : titleForm;
            page.put(Role.TITLE);
        } else {
            page.put(Role.BODY);
        }
    }

    /** Whether a line only goes on with the title right above it. */
    private boolean goesOnTitle(SortedLine line) {
        List<Placed> placed = page.placed();
        Placed above = placed.isEmpty() ? null : placed.get(placed.size() - 1);
        return above != null && above.role() == Role.TITLE && wrapping.joins(above.line(), line);
    }

    private boolean isTitle(SortedLine line) {
        return titleForm.length() >= 12
                && !line.prose()
                && !line.form().isEmpty()
                && (line.form().equals(titleForm) || (line.form().length() >= 20 && titleForm.startsWith(line.form())));
    }

    /** Whether a headline below an article begins another: in brackets, or with the line of its date right below it. */
    private boolean beginsStory(SortedLine line) {
        if (!page.storyHasBody() || !line.isHeadline() || line.ended()) {
            return false;
        }
        boolean bracketed = view.charAt(line.line().start()) == '['
                && view.substring(line.line().start(), line.line().end()).indexOf(']') > 0;
        boolean dated = line.line().gapBefore() && page.has(1) && page.after(1).is(Kind.DATELINE);
        return (bracketed || dated) && page.isBodyWithin(1, 4);
    }

    private void placeSection() {
        if (page.at() < bodyStart || !page.isBodyWithin(1, 1)) {
            page.noise();
        } else {
            page.put(Role.BODY);
        }
    }

    private void placeDateline(SortedLine line) {
        TextSpan span = new TextSpan(line.line().start(), line.line().end());
        String date = sorter.date(view.substring(span.start(), span.end()));
        datelines.add(new Dateline(span, date));
        if (date == null) {
            // a day without its year says nothing of the page: it stands over a part of the story
            page.put(Role.BODY);
        } else {
            page.noise();
        }
    }

    private void placeRule(SortedLine line) {
        boolean stars = view.charAt(line.line().start()) == '*';
        boolean headline =
                page.has(1) && page.after(1).isHeadline() && !page.after(1).ended();
        page.noise();
        if (page.storyHasBody() && (stars || headline) && page.isBodyWithin(0, 4)) {
            page.beginStory();
            if (headline) {
                page.put(Role.TITLE);
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
