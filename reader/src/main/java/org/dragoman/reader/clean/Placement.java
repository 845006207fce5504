package org.dragoman.reader.clean;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.clean.Block.Role;

/** The lines of a page that have got their role and story so far, and the one that is next. Belongs to one layout. */
final class Placement {
    private final List<SortedLine> lines;
    private final List<Placed> placed = new ArrayList<>();
    private int story = 1;
    private int lastStory = 1;
    private boolean storyHasBody;
    private int at;

    /** A line with its place on the page. */
    record Placed(SortedLine line, int start, int end, Role role, int story) {}

    Placement(List<SortedLine> lines) {
        this.lines = lines;
    }

    /** The index of the line that is next. */
    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= lines.size();
    }

    /** The line that is next. */
    SortedLine next() {
        return lines.get(at);
    }

    /** The line so many after the next. */
    SortedLine after(int count) {
        return lines.get(at + count);
    }

    /** Whether there is a line so many after the next. */
    boolean has(int count) {
        return at + count < lines.size();
    }

    /** Whether a paragraph stands among some lines, told by how many stand between the next and the first of them. */
    boolean isBodyWithin(int skipped, int count) {
        int limit = Math.min(lines.size(), at + skipped + count);
        for (int index = at + skipped; index < limit; index++) {
            if (lines.get(index).isBody()) {
                return true;
            }
        }
        return false;
    }

    List<Placed> placed() {
        return placed;
    }

    /** The number of the story that the page is in. */
    int story() {
        return story;
    }

    /** The number of the last story found. */
    int lastStory() {
        return lastStory;
    }

    /** Whether the story that the page is in has had a paragraph. */
    boolean storyHasBody() {
        return storyHasBody;
    }

    void beginStory() {
        story = ++lastStory;
        storyHasBody = false;
    }

    /** Counts one more story beside the one that the page is in. */
    void foundStory() {
        lastStory++;
    }

    /** Places the next line in the story that the page is in. */
    void put(Role role) {
        put(role, story);
    }

    /** Places the next line as all that the page shows of another story. */
    void putTeaser() {
        foundStory();
        put(Role.TEASER, lastStory);
    }

    void put(Role role, int itsStory) {
        SortedLine line = next();
        place(Math.min(line.contentStart(), line.line().end() - 1), role, itsStory);
        storyHasBody = storyHasBody || (role == Role.BODY && line.isBody());
    }

    /** Passes over the next line. */
    void noise() {
        place(next().line().start(), Role.NOISE, story);
    }

    private void place(int start, Role role, int itsStory) {
        placed.add(new Placed(next(), start, next().line().end(), role, itsStory));
        at++;
    }
}
