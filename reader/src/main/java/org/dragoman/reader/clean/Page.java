package org.dragoman.reader.clean;

import java.util.List;
import org.dragoman.reader.text.AlignedText;
import org.jspecify.annotations.Nullable;

/**
 * A document laid out: its cleaned view and what each stretch of it is.
 *
 * @param text the view, aligned to the document's text; blocks count positions in it
 * @param blocks in the order of the text, apart from each other
 * @param datelines the lines that say when the page was published, in the order of the text
 * @param published the day that the page's own mark-up or, failing that, its first dateline gives, as EDTF
 * @param language code that the page's mark-up gives
 * @param title headline that the page's mark-up gives
 */
public record Page(
        AlignedText text,
        List<Block> blocks,
        List<Dateline> datelines,
        @Nullable String published,
        @Nullable String language,
        @Nullable String title) {
    public Page {
        blocks = List.copyOf(blocks);
        datelines = List.copyOf(datelines);
    }

    /** The words of a block as they stand in the view. */
    public String textOf(Block block) {
        return text.view().substring(block.start(), block.end());
    }
}
