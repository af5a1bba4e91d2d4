package rasd.slices;

import static rasd.tables.Columns.*;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.measures.Keyness;
import rasd.writing.BooleanCell;
import rasd.writing.DoubleCell;
import rasd.writing.LongCell;
import rasd.writing.RowWriter;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/**
 * Writes the rows of the table term_slices for some slices, from their {@link SliceRow}s in order.
 * It runs on the executors.
 *
 * @param maxQ the greatest q-value of a key term
 */
record TermSliceRows(Broadcast<SliceSizes> sizes, RateReplicates replicates, double maxQ)
    implements RowWriter {
  private static final long FEWEST = 2;

  @Override
  public Consumer<Row> open(TablePart part) {
    TermSliceWriter writing = new TermSliceWriter(sizes.value(), replicates, maxQ, part);
    return row -> writing.add(SliceRow.of(row));
  }

  /** Writes the part of one task. */
  private static final class TermSliceWriter {
    private final SliceSizes sizes;
    private final RateReplicates replicates;
    private final Map<String, Integer> places;
    private final double maxQ;
    private final TablePart part;
    private int number = -1;
    private @Nullable ComparedSlice compared;
    private final TextCell type;
    private final TextCell slice;
    private final TextCell term;
    private final LongCell count;
    private final LongCell articles;
    private final LongCell stories;
    private final DoubleCell perMillion;
    private final DoubleCell low;
    private final DoubleCell high;
    private final DoubleCell g2;
    private final DoubleCell logRatio;
    private final DoubleCell qValue;
    private final BooleanCell isKey;

    TermSliceWriter(SliceSizes sizes, RateReplicates replicates, double maxQ, TablePart part) {
      this.sizes = sizes;
      this.replicates = replicates;
      this.places = replicates.places();
      this.maxQ = maxQ;
      this.part = part;
      type = part.text(SLICE_TYPE);
      slice = part.text(SLICE);
      term = part.text(TERM);
      count = part.number(COUNT);
      articles = part.number(ARTICLE_COUNT);
      stories = part.number(STORY_COUNT);
      perMillion = part.measure(PER_MILLION);
      low = part.measure(PER_MILLION_LOW);
      high = part.measure(PER_MILLION_HIGH);
      g2 = part.measure(G2);
      logRatio = part.measure(LOG_RATIO);
      qValue = part.measure(Q_VALUE);
      isKey = part.flag(IS_KEY);
    }

    void add(SliceRow row) {
      ComparedSlice ofSlice = compared;
      if (ofSlice == null || row.slice() != number) {
        number = row.slice();
        ofSlice = new ComparedSlice(sizes.size(number), replicates);
        compared = ofSlice;
      }
      if (row.term() == null) {
        ofSlice.add(row);
      } else {
        write(row, row.term(), ofSlice);
      }
    }

    private void write(SliceRow row, String name, ComparedSlice ofSlice) {
      SliceSizes.SliceSize size = ofSlice.size();
      type.set(size.slice().type());
      slice.set(size.slice().name());
      term.set(name);
      count.set(row.count());
      articles.set(row.articles());
      stories.set(row.stories());
      perMillion.set(Keyness.perMillion(row.count(), size.words()));
      writeInterval(ofSlice, places.get(name));
      if (row.g2() != null) {
        writeComparison(row, row.g2(), ofSlice);
      }
      part.endRow();
    }

    /**
     * Writes the interval, unless the slice has only one story, because then the rates of all
     * replicates are equal.
     */
    private void writeInterval(ComparedSlice ofSlice, @Nullable Integer place) {
      if (place == null || ofSlice.size().stories() < FEWEST) {
        return;
      }
      RateReplicates.Interval interval = ofSlice.interval(place);
      if (interval != null) {
        low.set(interval.low());
        high.set(interval.high());
      }
    }

    private void writeComparison(SliceRow row, double ratio, ComparedSlice ofSlice) {
      SliceSizes.SliceSize size = ofSlice.size();
      double q = ofSlice.qValue(ratio);
      g2.set(ratio);
      logRatio.set(Keyness.logRatio(row.count(), size.words(), row.rest(), size.rest()));
      qValue.set(q);
      isKey.set(ratio > 0 && q <= maxQ && row.articles() >= FEWEST && row.stories() >= FEWEST);
    }
  }
}
