package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.reader.claim.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No format keeps the events that it has written: however many there are, memory is enough. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class StreamingTest {
    private static final int EVENTS = 400;
    private static final int STILL_IN_HAND = 5;

    static Stream<String> formats() {
        return SampleEvents.EXPORTS.all().stream().map(Exports.Choice::name);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void eventsAreLetGo(String format) throws IOException {
        List<WeakReference<ToldEvent>> given = new ArrayList<>();
        ToldEvents events = taker -> {
            given.clear();
            for (int number = 0; number < EVENTS; number++) {
                ToldEvent told = event(number);
                given.add(new WeakReference<>(told));
                taker.take(told);
            }
            assertThat(alive(given)).isLessThanOrEqualTo(STILL_IN_HAND);
        };
        SampleEvents.EXPORTS.format(format).format().write(events, OutputStream.nullOutputStream());
        assertThat(given).hasSize(EVENTS);
    }

    private static ToldEvent event(int number) {
        return EventMaker.event(
                "e" + number,
                "pledge",
                Status.DONE,
                "2018-01-01",
                "2018-12-31",
                EventMaker.fields(
                        "by", List.of("ID", "VN"), "what", "aid", "to", "LA", "value", number, "deadline", "2018"),
                "They will give " + number + ".");
    }

    private static long alive(List<WeakReference<ToldEvent>> given) {
        long alive = given.size();
        for (int attempt = 0; attempt < 20 && alive > STILL_IN_HAND; attempt++) {
            System.gc();
            alive = given.stream().filter(one -> one.get() != null).count();
        }
        return alive;
    }
}
