package org.dragoman.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.clean.Block;
import org.dragoman.reader.clean.Page;
import org.dragoman.reader.reading.Reading;
import org.dragoman.reader.text.CodePointIndex;
import org.dragoman.reader.text.TextSpan;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/** The parts of a page that are read, with their places in the document as it was handed in. */
final class PageParts {
    private final Reading reading;
    private final Page page;
    private final CodePointIndex index;

    PageParts(Reading reading) {
        this.reading = reading;
        this.page = reading.segmented().page();
        this.index = new CodePointIndex(reading.document().text());
    }

    /** One line of JSON for each part of a page. */
    static ReadingCommand.Form lines(BiFunction<PageParts, Block, Map<String, Object>> object) {
        return reading -> {
            PageParts parts = new PageParts(reading);
            StringBuilder lines = new StringBuilder();
            parts.blocks()
                    .forEach(block -> lines.append(ClaimJson.line(object.apply(parts, block)))
                            .append('\n'));
            return new Batch.Result(lines.toString(), parts.blocks().size());
        };
    }

    List<Block> blocks() {
        return page.blocks().stream().filter(Block::isReadable).toList();
    }

    String text(Block block) {
        return page.textOf(block).strip();
    }

    /** The language that a block is read in; null where no pack reads its language. */
    @Nullable String language(Block block) {
        return reading.segmented().sentences().stream()
                .filter(sentence -> sentence.start() >= block.start() && sentence.end() <= block.end())
                .map(Sentence::language)
                .findFirst()
                .orElse(null);
    }

    /** Where a block stands, in code points. */
    TextSpan place(Block block) {
        return index.toCodePoints(page.text().toOriginal(block.start(), block.end()));
    }

    /** A block as an object of JSON, without its text. */
    Map<String, Object> object(Block block) {
        TextSpan place = place(block);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("doc", reading.document().id());
        object.put("story", block.story());
        object.put("paragraph", block.paragraph());
        object.put("role", block.role().name().toLowerCase(Locale.ROOT));
        object.put("start", place.start());
        object.put("end", place.end());
        String language = language(block);
        if (language != null) {
            object.put("lang", language);
        }
        return object;
    }
}
