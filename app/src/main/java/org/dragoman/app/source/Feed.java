package org.dragoman.app.source;

import java.io.Closeable;
import java.io.IOException;

/** A place that documents come from one after the other: a folder, a file of records, a single file. */
interface Feed extends Closeable {
    /** What a feed has next. */
    sealed interface Step {
        /** The feed is at its end. */
        record End() implements Step {}

        /** A document or the word that something is skipped. */
        record Item(SourceItem item) implements Step {}

        /** A feed to be emptied before this one goes on. */
        record Inner(Feed feed) implements Step {}
    }

    /** The path to name where the feed fails. */
    String name();

    /**
     * The next step.
     *
     * @throws IOException where nothing more can be read from this feed
     */
    Step next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** A feed that has nothing. */
    static Feed none(String name) {
        return new Feed() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Step next() {
                return new Step.End();
            }
        };
    }

    /** A feed of one item. */
    static Feed of(String name, SourceItem item) {
        return new Single(name, item);
    }

    /** A feed of nothing but the word that something is skipped. */
    static Feed skipped(String name, String reason) {
        return new Single(name, new SourceItem.Skipped(name, reason));
    }

    /** One item, then the end. */
    final class Single implements Feed {
        private final String name;
        private final SourceItem item;
        private boolean given;

        private Single(String name, SourceItem item) {
            this.name = name;
            this.item = item;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Step next() {
            if (given) {
                return new Step.End();
            }
            given = true;
            return new Step.Item(item);
        }
    }
}
