package rasd.comentions;

import static rasd.tables.Columns.*;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.tables.Slices;

/**
 * A number for each kind of context in each slice of the corpus, such as the sentences of 2014-10:
 * numbers are grouped and joined faster than names. They are three times as many as the slices.
 */
public final class Places implements Serializable {
  private static final long serialVersionUID = 1;

  /** What {@link #names} gives. */
  static final StructType NAMES =
      new StructType()
          .add(CONTEXT, DataTypes.StringType)
          .add(SLICE_TYPE, DataTypes.StringType)
          .add(SLICE, DataTypes.StringType);

  private static final List<String> CONTEXTS =
      Arrays.stream(PairCounter.Context.values()).map(PairCounter.Context::label).toList();

  private record Named(String type, String name) implements Serializable {
    private static final Comparator<Named> ORDER =
        Comparator.comparing(Named::type).thenComparing(Named::name);

    static Named of(Row slice) {
      return new Named(slice.getString(0), slice.getString(1));
    }
  }

  private final Slices kinds;
  private final List<Named> slices;
  private transient @Nullable Map<Named, Integer> numbers;

  private Places(Slices kinds, List<Named> slices) {
    this.kinds = kinds;
    this.slices = slices;
  }

  /**
   * Reads which slices there are, in one job.
   *
   * @param articles source, published_on and metadata
   */
  public static Places of(Slices kinds, Dataset<Row> articles) {
    List<Row> slices =
        articles.select(functions.inline(kinds.ofArticle())).distinct().collectAsList();
    return new Places(kinds, slices.stream().map(Named::of).sorted(Named.ORDER).toList());
  }

  /** The slices of an article, to be numbered by {@link #numbers}. */
  Column ofArticle() {
    return kinds.ofArticle();
  }

  /** The numbers of an article's slices. */
  List<Integer> numbers(List<Row> ofArticle) {
    Map<Named, Integer> known = numbers();
    return ofArticle.stream().map(slice -> known.get(Named.of(slice))).toList();
  }

  int place(String context, int slice) {
    return CONTEXTS.indexOf(context) * slices.size() + slice;
  }

  /** The context, the slice's type and the slice of a place. */
  Row names(int place) {
    Named slice = slices.get(place % slices.size());
    return RowFactory.create(CONTEXTS.get(place / slices.size()), slice.type, slice.name);
  }

  private synchronized Map<Named, Integer> numbers() {
    if (numbers == null) {
      Map<Named, Integer> made = new HashMap<>();
      for (int i = 0; i < slices.size(); i++) {
        made.put(slices.get(i), i);
      }
      numbers = made;
    }
    return numbers;
  }
}
