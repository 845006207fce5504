package org.dragoman.reader.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PatternBitsTest {
    private static final int MOST = 300;

    private final Random random = new Random(7);

    @Test
    void sets_of_any_two_sizes_are_as_those_of_the_jdk() {
        for (int run = 0; run < 200; run++) {
            BitSet one = some();
            BitSet other = some();
            PatternBits all = of(one);
            all.addAll(of(other));
            BitSet union = (BitSet) one.clone();
            union.or(other);
            BitSet rest = (BitSet) one.clone();
            rest.andNot(other);

            assertThat(asJdk(all)).isEqualTo(union);
            assertThat(asJdk(of(one).without(of(other)))).isEqualTo(rest);
            assertThat(of(one).intersects(of(other))).isEqualTo(one.intersects(other));
            assertThat(of(one).isEmpty()).isEqualTo(one.isEmpty());
            for (int pattern = 0; pattern < MOST + 100; pattern++) {
                assertThat(all.get(pattern)).isEqualTo(union.get(pattern));
            }
        }
    }

    /** A few patterns, in some runs none, below a bound that differs from run to run. */
    private BitSet some() {
        BitSet some = new BitSet();
        int bound = 1 + random.nextInt(MOST);
        int count = random.nextInt(8);
        for (int pattern = 0; pattern < count; pattern++) {
            some.set(random.nextInt(bound));
        }
        return some;
    }

    private static PatternBits of(BitSet set) {
        PatternBits bits = new PatternBits(set.length() / 2);
        set.stream().forEach(bits::set);
        return bits;
    }

    private static BitSet asJdk(PatternBits bits) {
        BitSet set = new BitSet();
        for (int pattern = bits.next(0); pattern >= 0; pattern = bits.next(pattern + 1)) {
            set.set(pattern);
        }
        return set;
    }
}
