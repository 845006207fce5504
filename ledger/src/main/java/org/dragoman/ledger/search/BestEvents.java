package org.dragoman.ledger.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the events that fit best out of the sentences that do: an event fits as well as its best sentence. The sentences
 * of one event lie side by side in the index.
 */
final class BestEvents extends SimpleCollector {
    /** Best first; of equals the later one, then by id, so that the order of arrival never decides. */
    private static final Comparator<Found> ORDER = Comparator.comparingDouble((Found one) -> -one.score())
            .thenComparingLong(one -> -one.day())
            .thenComparing(Found::id);

    private final int most;
    private final PriorityQueue<Found> best = new PriorityQueue<>(ORDER.reversed());
    private long total;
    private @Nullable Scorable scorer;
    private NumericDocValues numbers = DocValues.emptyNumeric();
    private NumericDocValues days = DocValues.emptyNumeric();
    private SortedDocValues ids = DocValues.emptySorted();
    private int base;
    private long number = -1;
    private int sentence;
    private float score;

    /**
     * An event that fits.
     *
     * @param number of the event in the ledger
     * @param sentence the entry of its best sentence
     * @param score how well that fits
     * @param day when it begins, counted from 1970; the smallest number where no day is known
     * @param id of the event
     */
    record Found(long number, int sentence, double score, long day, String id) {}

    private BestEvents(int most) {
        this.most = most;
    }

    /** Collects so many of the best. */
    static CollectorManager<BestEvents, BestEvents> manager(int most) {
        return new CollectorManager<>() {
            @Override
            public BestEvents newCollector() {
                return new BestEvents(most);
            }

            @Override
            public BestEvents reduce(Collection<BestEvents> collectors) {
                BestEvents all = new BestEvents(most);
                for (BestEvents one : collectors) {
                    all.total += one.total;
                    one.best.forEach(all::add);
                }
                return all;
            }
        };
    }

    /** How many events fit. */
    long total() {
        return total;
    }

    /** The best of them, best first. */
    List<Found> found() {
        List<Found> found = new ArrayList<>(best);
        found.sort(ORDER);
        return found;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public void setScorer(Scorable next) {
        scorer = next;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        numbers = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
        days = DocValues.getNumeric(leaf.reader(), IndexFields.FIRST_DAY);
        ids = DocValues.getSorted(leaf.reader(), IndexFields.ID);
    }

    @Override
    public void collect(int entry) throws IOException {
        long here = numbers.advanceExact(entry) ? numbers.longValue() : -1;
        float fits = scorer == null ? 0 : scorer.score();
        if (here != number) {
            endEvent();
            number = here;
            sentence = entry;
            score = fits;
        } else if (fits > score) {
            sentence = entry;
            score = fits;
        }
    }

    @Override
    public void finish() throws IOException {
        endEvent();
        number = -1;
    }

    private void endEvent() throws IOException {
        if (number < 0) {
            return;
        }
        total++;
        Found worst = best.peek();
        if (best.size() < most || worst != null && score >= worst.score()) {
            long day = days.advanceExact(sentence) ? days.longValue() : Long.MIN_VALUE + 1;
            String id =
                    ids.advanceExact(sentence) ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "";
            add(new Found(number, base + sentence, score, day, id));
        }
    }

    private void add(Found found) {
        best.add(found);
        if (best.size() > most) {
            best.remove();
        }
    }
}
