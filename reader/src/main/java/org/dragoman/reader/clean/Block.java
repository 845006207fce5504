package org.dragoman.reader.clean;

/**
 * A stretch of a page's view that is one thing: a paragraph, a headline, a caption or page furniture.
 *
 * @param start first position in the view
 * @param end position after the last one
 * @param role what it is on the page
 * @param story number of the story it belongs to, 1 for the main one
 * @param paragraph number of the paragraph, from 0; the parts of a paragraph that is cut share it
 */
public record Block(int start, int end, Role role, int story, int paragraph) {
    /** What a block is on its page. Only {@link #NOISE} is not read. */
    public enum Role {
        TITLE,
        BODY,
        CAPTION,
        TEASER,
        NOISE
    }

    public boolean isReadable() {
        return role != Role.NOISE;
    }
}
