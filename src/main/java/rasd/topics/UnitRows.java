package rasd.topics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static rasd.tables.Columns.*;
import static rasd.topics.TopicUnits.FEATURES;
import static rasd.topics.TopicUnits.TERMS;
import static rasd.topics.TopicUnits.TRAINS;
import static rasd.topics.TopicUnits.UNIT_ID;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** From units with their terms to a vocabulary and to rows of a matrix. */
final class UnitRows {
  private static final String UNITS = "units";
  private static final String KNOWN = "known";
  private static final String ALL_UNITS = "";
  private static final int FEWEST_UNITS_OF_TERM = 2;
  private static final int MANY_UNITS = 1000;
  private static final int FEWEST_OF_MANY = 5;

  /** Terms of nearly every unit, which the cap must not count. */
  private static final int MOST_COMMON_TERMS = 2000;

  private UnitRows() {}

  /**
   * The vocabulary of the units that train.
   *
   * @param units as {@link TopicUnits} gives them
   */
  static Vocabulary vocabulary(Dataset<Row> units, TopicSettings settings) {
    List<Row> rows =
        units
            .where(col(TRAINS))
            .select(
                inline(
                    concat(array(struct(lit(ALL_UNITS).as(TERM), lit(0L).as(COUNT))), col(TERMS))))
            .groupBy(TERM)
            .agg(sum(COUNT).as(COUNT), count(lit(1)).as(UNITS))
            .where(col(UNITS).geq(FEWEST_UNITS_OF_TERM).or(col(TERM).equalTo(ALL_UNITS)))
            .orderBy(col(TERM).notEqual(ALL_UNITS), col(COUNT).desc(), col(TERM))
            .limit(settings.vocabulary() + MOST_COMMON_TERMS)
            .collectAsList();
    long total = rows.isEmpty() ? 0 : rows.get(0).getLong(2);
    long least = total < MANY_UNITS ? FEWEST_UNITS_OF_TERM : FEWEST_OF_MANY;
    double most = Math.max(FEWEST_UNITS_OF_TERM, settings.maxShare() * total);
    List<Vocabulary.Entry> entries =
        rows.stream()
            .skip(1)
            .map(row -> new Vocabulary.Entry(row.getString(0), row.getLong(1), row.getLong(2)))
            .filter(entry -> entry.units() >= least && entry.units() <= most)
            .filter(entry -> entry.units() < total) // The idf of a term of every unit is 0.
            .limit(settings.vocabulary())
            .toList();
    return new Vocabulary(entries, total);
  }

  /** The units that hold a term of the vocabulary, with {@link TopicUnits#FEATURES}. */
  static Dataset<Row> counted(Dataset<Row> units, Vocabulary vocabulary) {
    Broadcast<Vocabulary> shared = broadcast(units, vocabulary);
    UDF1<Seq<Row>, Vector> counts =
        terms -> counts(CollectionConverters.asJava(terms), shared.value());
    UDF1<Vector, Boolean> holdsTerm = features -> features.numNonzeros() > 0;
    return units
        .withColumn(
            FEATURES, // Counted once, not for each who asks, the next line among them.
            udf(counts, SQLDataTypes.VectorType()).asNondeterministic().apply(col(TERMS)))
        .drop(TERMS)
        .where(udf(holdsTerm, BooleanType).apply(col(FEATURES)));
  }

  /** Of all terms of the articles, repeated ones too, those of the vocabulary; null for 0 of 0. */
  static @Nullable Double knownTerms(
      Dataset<Row> articles, List<TermKind> kinds, Vocabulary vocabulary) {
    Broadcast<Vocabulary> shared = broadcast(articles, vocabulary);
    UDF1<String, Boolean> isKnown = term -> shared.value().indexOf(term) != null;
    Row sums =
        articles
            .select(inline(TopicUnits.ofArticle(kinds)))
            .withColumn(KNOWN, udf(isKnown, BooleanType).apply(col(TERM)))
            .agg(sum(COUNT), sum(when(col(KNOWN), col(COUNT)).otherwise(0L)))
            .first();
    return sums.isNullAt(0) ? null : (Double) ((double) sums.getLong(1) / sums.getLong(0));
  }

  private static Broadcast<Vocabulary> broadcast(Dataset<Row> rows, Vocabulary vocabulary) {
    return JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext())
        .broadcast(vocabulary);
  }

  /** Such units in shards, and in order. */
  static Dataset<Row> placed(Dataset<Row> counted, int shards) {
    return counted.repartition(shards, col(UNIT_ID)).sortWithinPartitions(UNIT_ID);
  }

  private static Vector counts(List<Row> terms, Vocabulary vocabulary) {
    long[] counts = new long[terms.size()]; // Place in the upper half, count in the lower.
    int known = 0;
    for (Row term : terms) {
      Integer place = vocabulary.indexOf(term.getString(0));
      if (place != null) {
        counts[known++] = ((long) place << Integer.SIZE) | term.getLong(1);
      }
    }
    Arrays.sort(counts, 0, known);
    return Vectors.sparse(
        vocabulary.size(),
        Arrays.stream(counts, 0, known).mapToInt(one -> (int) (one >>> Integer.SIZE)).toArray(),
        Arrays.stream(counts, 0, known).mapToDouble(one -> (int) one).toArray());
  }

  /** The units that train as shards of a matrix, one a partition. */
  static JavaRDD<Shard> shards(Dataset<Row> placed, Vocabulary vocabulary) {
    Broadcast<Vocabulary> shared = broadcast(placed, vocabulary);
    return placed
        .where(col(TRAINS))
        .select(FEATURES)
        .toJavaRDD()
        .mapPartitions(
            rows -> {
              List<UnitVector> vectors = new ArrayList<>();
              rows.forEachRemaining(
                  row -> {
                    SparseVector counts = row.getAs(0);
                    vectors.add(UnitVector.of(counts.indices(), counts.values(), shared.value()));
                  });
              return List.of(Shard.of(vectors)).iterator();
            });
  }
}
