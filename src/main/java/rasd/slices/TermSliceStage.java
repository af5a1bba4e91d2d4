package rasd.slices;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.tables.SliceTables;
import rasd.tables.Slices;
import rasd.writing.TableParts;
import rasd.writing.WrittenTable;

/** Compares each slice with the other slices of its type, term by term. */
public final class TermSliceStage {
  private final KeynessSettings settings;
  private final Slices slices;
  private final Broadcast<SliceSizes> sizes;

  public TermSliceStage(KeynessSettings settings, Slices slices, Broadcast<SliceSizes> sizes) {
    this.settings = settings;
    this.slices = slices;
    this.sizes = sizes;
  }

  /** The terms that get an interval, the most frequent first. */
  public List<String> plotted(Dataset<Row> terms) {
    return settings.replicates() == 0
        ? List.of()
        : terms
            .orderBy(col(COUNT).desc(), col(TERM))
            .limit(settings.intervalTerms())
            .select(TERM)
            .as(Encoders.STRING())
            .collectAsList();
  }

  /**
   * Writes the table term_slices. One shuffle brings together everything about a slice, in the
   * order of the table.
   *
   * @param sums the result of {@link SliceSums}
   * @param plotted the terms that get an interval
   */
  public WrittenTable write(
      Corpus articles, Dataset<Row> sums, List<String> plotted, TableParts tables) {
    int ranges = ranges(sums.sparkSession());
    RateReplicates replicates = new RateReplicates(plotted, settings.replicates(), settings.seed());
    Dataset<Row> rows = terms(sums, ranges);
    return tables.write(
        SliceTables.TERM_SLICES,
        (plotted.isEmpty() ? rows : rows.union(replicates(articles, replicates, ranges)))
            .repartitionById(ranges, col(SliceRow.RANGE))
            .sortWithinPartitions(SLICE, TERM),
        new TermSliceRows(sizes, replicates, settings.maxQ()));
  }

  private int ranges(SparkSession session) {
    int most = Corpus.shuffleParts(session);
    return Math.max(1, Math.min(most, sizes.value().count()));
  }

  private Dataset<Row> terms(Dataset<Row> sums, int ranges) {
    return SliceSums.of(sums, ItemKind.TERM)
        .select(KEY, SliceSums.SLICES)
        .mapPartitions(new TermsOfSlices(sizes, ranges), Encoders.row(SliceRow.TYPE));
  }

  private Dataset<Row> replicates(Corpus articles, RateReplicates replicates, int ranges) {
    ArticleSlices in = new ArticleSlices(slices, BatchUnit.MONTH);
    Broadcast<SliceSizes> known = sizes;
    return articles.sums(
        EnumSet.of(Section.TOKENS, Section.TERMS),
        () -> new ReplicateSums(replicates, in, known.value(), ranges),
        SliceRow.TYPE);
  }
}
