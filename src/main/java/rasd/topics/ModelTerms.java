package rasd.topics;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.clusters.Vocabulary;
import rasd.corpus.Broadcasts;

/**
 * The values that a saved model has for each term of its vocabulary, stored as a table.
 *
 * @param directions for clusters, the components in each direction of the space, term by term; null
 *     for mixtures
 * @param likelihoods for clusters, ln p(term | topic) by term and topic; null for mixtures
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
record ModelTerms(
    List<Vocabulary.VocabularyTerm> entries,
    double @Nullable [] directions,
    double @Nullable [] likelihoods)
    implements Serializable {
  private static final String PLACE = "place";
  private static final String UNITS = "units";
  private static final String DIRECTIONS = "directions";
  private static final String LIKELIHOODS = "likelihoods";

  /** The number of leading columns that models of every kind have. */
  private static final int REQUIRED = 4;

  private static final StructType SCHEMA =
      new StructType()
          .add(PLACE, IntegerType)
          .add(TERM, StringType)
          .add(COUNT, LongType)
          .add(UNITS, LongType)
          .add(DIRECTIONS, createArrayType(DoubleType, false))
          .add(LIKELIHOODS, createArrayType(DoubleType, false));

  static ModelTerms of(TopicModel model) {
    return model.fit() instanceof Clusters clusters
        ? new ModelTerms(
            model.vocabulary().entries(), clusters.basis().values(), clusters.terms().ofTerm())
        : new ModelTerms(model.vocabulary().entries(), null, null);
  }

  /**
   * The table with one row per term, in one partition. The terms are broadcast, because they are
   * too large to be sent with a task.
   */
  Dataset<Row> table(SparkSession session) {
    Broadcast<ModelTerms> shared = Broadcasts.of(this, session);
    MapFunction<Long, Row> row = place -> shared.value().row(place.intValue());
    return session.range(0, entries.size(), 1, 1).map(row, Encoders.row(SCHEMA));
  }

  private Row row(int place) {
    Vocabulary.VocabularyTerm entry = entries.get(place);
    return RowFactory.create(
        place,
        entry.term(),
        entry.count(),
        entry.units(),
        ofTerm(directions, place),
        ofTerm(likelihoods, place));
  }

  private double @Nullable [] ofTerm(double @Nullable [] values, int place) {
    if (values == null) {
      return null;
    }
    int width = values.length / entries.size();
    return Arrays.copyOfRange(values, place * width, (place + 1) * width);
  }

  /**
   * Reads the table in a folder.
   *
   * @throws IOException if terms or columns are missing
   */
  static ModelTerms read(SparkSession session, String folder) throws IOException {
    List<Row> rows = session.read().schema(SCHEMA).parquet(folder).orderBy(PLACE).collectAsList();
    for (int place = 0; place < rows.size(); place++) {
      requireWhole(rows.get(place), place);
    }
    if (rows.isEmpty()) {
      throw new IOException("it has no rows");
    }
    return new ModelTerms(
        rows.stream()
            .map(
                row ->
                    new Vocabulary.VocabularyTerm(row.getString(1), row.getLong(2), row.getLong(3)))
            .toList(),
        joined(rows, 4),
        joined(rows, 5));
  }

  /** Whether the directions and likelihoods have the sizes that a description requires. */
  boolean fits(ModelDescription description) {
    double[][] centres = description.centres();
    return centres != null
        && directions != null
        && likelihoods != null
        && directions.length == entries.size() * centres[0].length
        && likelihoods.length == entries.size() * centres.length;
  }

  private static void requireWhole(Row row, int place) throws IOException {
    for (int column = 0; column < REQUIRED; column++) {
      if (row.isNullAt(column)) {
        throw new IOException("a value of " + SCHEMA.fieldNames()[column] + " is missing");
      }
    }
    if (row.getInt(0) != place) {
      throw new IOException("the term at place " + place + " is missing");
    }
  }

  private static double @Nullable [] joined(List<Row> rows, int column) {
    if (rows.get(0).isNullAt(column)) {
      return null;
    }
    int width = rows.get(0).getList(column).size();
    double[] values = new double[rows.size() * width];
    for (int place = 0; place < rows.size(); place++) {
      List<Double> ofTerm = rows.get(place).getList(column);
      for (int i = 0; i < width; i++) {
        values[place * width + i] = ofTerm.get(i);
      }
    }
    return values;
  }
}
