package org.dragoman.reader.pack;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, once, whoever asks: much of what the packs hold is not needed for a
 * document of one language. Safe for threads.
 *
 * @param <T> what it is
 */
public final class Later<T> implements Supplier<T> {
    private final Object lock;
    private final Supplier<T> make;
    private volatile @Nullable T made;

    public Later(Supplier<T> make) {
        this.make = make;
        this.lock = this;
    }

    /**
     * @param lock what is held while it is made: things that change the same tables share one
     * @param make makes it; called at most once that returns
     */
    public Later(Object lock, Supplier<T> make) {
        this.lock = lock;
        this.make = make;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private T make() {
        synchronized (lock) {
            T known = made;
            if (known == null) {
                known = make.get();
                made = known;
            }
            return known;
        }
    }
}
