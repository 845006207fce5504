package org.dragoman.app.cli;

import java.util.List;
import java.util.Map;
import org.dragoman.reader.clean.Block;
import org.dragoman.reader.reading.Reading;
import picocli.CommandLine.Command;

/** Prints the text of pages without what surrounds it. */
@Command(
        name = "clean",
        description = {
            "Prints the main text of pages and the other stories on them, without menus, captions of pictures,"
                    + " advertisements and share buttons. With --json one object a paragraph, with its place."
        })
public final class CleanCommand extends ReadingCommand {
    @Override
    boolean isForPeople() {
        return true;
    }

    @Override
    String whatIsFound() {
        return "paragraphs";
    }

    @Override
    Form lines() {
        return PageParts.lines((parts, block) -> {
            Map<String, Object> object = parts.object(block);
            object.put("text", parts.text(block));
            return object;
        });
    }

    @Override
    Form listing(InputOptions input) {
        return CleanCommand::listed;
    }

    private static Batch.Result listed(Reading reading) {
        PageParts parts = new PageParts(reading);
        List<Block> blocks = parts.blocks().stream()
                .filter(block -> block.role() != Block.Role.CAPTION)
                .toList();
        StringBuilder text =
                new StringBuilder("# ").append(reading.document().id()).append("\n\n");
        int story = 1;
        for (Block block : blocks) {
            if (block.story() != story) {
                story = block.story();
                text.append("## story ").append(story).append("\n\n");
            }
            text.append(parts.text(block)).append("\n\n");
        }
        return new Batch.Result(text.toString(), blocks.size());
    }
}
