package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void resultsComeInTheOrderOfTheItems(int threads) {
        List<Integer> results = new ArrayList<>();
        OrderedWork.run(IntStream.range(0, 1_000).iterator(), threads, OrderedWorkTest::slowNowAndThen, results::add);
        assertThat(results).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    }

    private static int slowNowAndThen(int item) {
        long sum = 0;
        for (int step = 0; step < (item % 50 == 0 ? 2_000_000 : 10); step++) {
            sum += step % 7;
        }
        return sum < 0 ? -1 : item;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void nothingIsTakenOnceNobodyWantsMore(int threads) {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> endless = IntStream.iterate(0, item -> item + 1)
                .peek(item -> taken.incrementAndGet())
                .iterator();
        List<Integer> results = new ArrayList<>();
        OrderedWork.run(endless, threads, item -> item, result -> {
            results.add(result);
            return result < 9;
        });
        assertThat(results).hasSize(10);
        assertThat(taken.get()).isLessThan(200);
    }
}
