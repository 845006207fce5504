package org.dragoman.reader.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LaterTest {
    @Test
    void isMadeOnceWhoeverAsks() {
        AtomicInteger made = new AtomicInteger();
        Later<Integer> later = new Later<>(made::incrementAndGet);
        assertThat(made).hasValue(0);
        List<Integer> got = IntStream.range(0, 1_000)
                .parallel()
                .mapToObj(any -> later.get())
                .toList();
        assertThat(got).containsOnly(1);
    }

    @Test
    void isTriedAgainAfterAFailure() {
        AtomicInteger tries = new AtomicInteger();
        Later<String> later = new Later<>(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "made";
        });
        assertThatThrownBy(later::get).hasMessage("not yet");
        assertThat(later.get()).isEqualTo("made");
    }
}
