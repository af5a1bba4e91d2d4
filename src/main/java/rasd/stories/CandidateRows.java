package rasd.stories;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static rasd.tables.Columns.*;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Groups the postings of some shards by key and makes candidate pairs of each group, on an
 * executor. The last rows are those of a {@link CandidateTally}.
 */
record CandidateRows(CandidateFinder finder) implements MapPartitionsFunction<Row, Row> {
  static final String IS_COPY = "is_copy";
  static final String LEAST_SHINGLES = "shingles";
  static final StructType TYPE =
      new StructType()
          .add(ARTICLE_A, LongType)
          .add(ARTICLE_B, LongType)
          .add(IS_COPY, BooleanType)
          .add(EVIDENCE, IntegerType)
          .add(LEAST_SHINGLES, IntegerType);

  @Override
  public Iterator<Row> call(Iterator<Row> shards) {
    Postings postings = new Postings();
    shards.forEachRemaining(shard -> postings.addAll((byte[]) shard.get(1)));
    CandidateTally tally = new CandidateTally();
    tally.add(CandidateTally.Tallied.SHINGLES, postings.count(LookUpKeys.KeyKind.SHINGLE));
    Iterable<List<Posting>> groups = postings::groups;
    Stream<Row> candidates =
        StreamSupport.stream(groups.spliterator(), false).flatMap(group -> rows(group, tally));
    return Stream.concat(candidates, Stream.of(tally).flatMap(CandidateTally::rows)).iterator();
  }

  private Stream<Row> rows(List<Posting> group, CandidateTally tally) {
    if (finder.isFormula(group)) {
      tally.add(CandidateTally.Tallied.FORMULAE, 1);
      tally.add(CandidateTally.Tallied.IN_FORMULAE, group.size());
      return Stream.empty();
    }
    Stream.Builder<Row> rows = Stream.builder();
    finder.find(group, candidate -> rows.add(row(candidate)));
    return rows.build();
  }

  private static Row row(CandidatePair candidate) {
    return RowFactory.create(
        candidate.a(),
        candidate.b(),
        candidate.isCopy(),
        candidate.evidence(),
        candidate.shingles());
  }
}
