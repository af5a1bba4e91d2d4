package rasd.comentions;

import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Head;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.corpus.Iterators;
import rasd.corpus.PartialSums;
import rasd.tables.Columns;
import rasd.tables.Slice;
import rasd.tables.Slices;
import rasd.tables.TextOrder;
import rasd.tables.UserError;

/**
 * Numbers the places in the order of the table comentions. A place is one kind of context in one
 * slice, such as the sentences of 2014-10; there are three times as many places as slices.
 */
public final class Places implements Serializable {
  private static final long serialVersionUID = 1;

  /** The largest number of slices. Their names are all held in memory. */
  private static final int MOST_SLICES = 5_000_000;

  private static final Comparator<Slice> ORDER =
      Comparator.comparing(Slice::type, TextOrder::compare)
          .thenComparing(Slice::name, TextOrder::compare);
  private static final StructType NAMES =
      new StructType()
          .add(Columns.SLICE_TYPE, DataTypes.StringType)
          .add(Columns.SLICE, DataTypes.StringType);

  private final Slices kinds;
  private final List<Slice> slices;
  private transient @Nullable Map<Slice, Integer> numbers;

  private Places(Slices kinds, List<Slice> slices) {
    this.kinds = kinds;
    this.slices = slices;
  }

  /**
   * Finds the slices of the corpus, in one job.
   *
   * @throws UserError if there are too many slices
   */
  public static Places of(Slices kinds, Corpus articles) {
    List<Row> slices =
        articles
            .sums(EnumSet.noneOf(Section.class), () -> new Distinct(kinds), NAMES)
            .distinct()
            .limit(MOST_SLICES + 1)
            .collectAsList();
    if (slices.size() > MOST_SLICES) {
      throw UserError.usage(
          "Invalid slices.fields: %s, must have at most %d values in all"
              .formatted(String.join(", ", kinds.fields()), MOST_SLICES));
    }
    return of(
        kinds, slices.stream().map(row -> new Slice(row.getString(0), row.getString(1))).toList());
  }

  static Places of(Slices kinds, List<Slice> slices) {
    return new Places(kinds, slices.stream().sorted(ORDER).toList());
  }

  /** The numbers of an article's slices. */
  List<Integer> numbers(Head article) {
    Map<Slice, Integer> known = numbers();
    return slices(kinds, article).stream().map(known::get).toList();
  }

  private static List<Slice> slices(Slices kinds, Head article) {
    return kinds.of(
        article.provenance().source(), article.published().on(), article.provenance().metadata());
  }

  /** The number of places. */
  int count() {
    return Math.multiplyExact(Context.count(), slices.size());
  }

  int place(Context context, int slice) {
    return context.number() * slices.size() + slice;
  }

  Context context(int place) {
    return Context.of(place / slices.size());
  }

  Slice slice(int place) {
    return slices.get(place % slices.size());
  }

  /** The places that cover the whole corpus, one for each kind of context. */
  List<Integer> ofAll() {
    return IntStream.range(0, count()).filter(this::isOfAll).boxed().toList();
  }

  boolean isOfAll(int place) {
    return slice(place).type().equals(Slices.ALL);
  }

  /** Whether the slice with this number consists of the articles of one source. */
  boolean isOfSource(int slice) {
    return slices.get(slice).type().equals(Slices.OF_SOURCE);
  }

  private synchronized Map<Slice, Integer> numbers() {
    if (numbers == null) {
      Map<Slice, Integer> made = new HashMap<>();
      for (int i = 0; i < slices.size(); i++) {
        made.put(slices.get(i), i);
      }
      numbers = made;
    }
    return numbers;
  }

  /** The distinct slices of a task's articles. */
  private static final class Distinct implements PartialSums {
    private static final int MOST_HELD = 100_000;

    private final Slices kinds;
    private Set<Slice> found = new HashSet<>();

    Distinct(Slices kinds) {
      this.kinds = kinds;
    }

    @Override
    public void add(Article article) {
      found.addAll(slices(kinds, article.head()));
    }

    @Override
    public boolean isFull() {
      return found.size() >= MOST_HELD;
    }

    @Override
    public Iterator<Row> drain() {
      Set<Slice> drained = found;
      found = new HashSet<>();
      return Iterators.map(
          drained.iterator(), slice -> RowFactory.create(slice.type(), slice.name()));
    }
  }
}
