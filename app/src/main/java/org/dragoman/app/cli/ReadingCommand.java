package org.dragoman.app.cli;

import java.util.function.Function;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.reading.Reading;
import org.dragoman.reader.text.Document;

/** A command that reads many documents and prints something of each reading. */
abstract class ReadingCommand extends DocumentCommand {
    /** Puts what was read into lines. */
    interface Form {
        Batch.Result of(Reading reading);
    }

    abstract Form lines();

    abstract Form listing(InputOptions input);

    @Override
    Function<Document, Batch.Result> work(InputOptions input, boolean forPeople) {
        Form form = forPeople ? listing(input) : lines();
        Dragoman dragoman = input.dragoman();
        return document -> form.of(dragoman.read(document));
    }
}
