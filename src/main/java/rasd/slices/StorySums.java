package rasd.slices;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.tables.Slices;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What an executor does with the articles of one story: sums what they hold, so that the story
 * counts once in each slice however many of its articles are there. A story of one article holds
 * the same in all its slices, which is said once; of others each slice is a row. It keeps what one
 * story holds, and not its articles.
 */
final class StorySums implements FlatMapGroupsFunction<String, Row, Row> {
  private static final long serialVersionUID = 1;

  /** The kinds: all words of the slice (no key), a term, an entity, and a form of an entity. */
  static final String WORD = "word";

  static final String TERM = "term";
  static final String ENTITY = "entity";
  static final String NAME = "name";

  static final String SLICES = "slices";
  static final String WORDS = "words";
  static final String TERMS = "terms";
  static final String COUNTS = "counts";
  static final String ENTITIES = "entities";
  static final String FORMS = "forms";

  static final String ITEMS = "items";

  /** Slices of the story, and what it holds in each of them. */
  static final StructType SUMMED =
      new StructType()
          .add(SLICES, Slices.ARRAY)
          .add(
              ITEMS,
              createArrayType(
                  new StructType()
                      .add(KIND, StringType)
                      .add(KEY, StringType)
                      .add(FORM, StringType)
                      .add(COUNT, LongType)
                      .add(ARTICLE_COUNT, LongType)));

  private record Slice(String type, String name) {}

  private record Item(String kind, @Nullable String key, @Nullable String form) {}

  private static final class Sum {
    private long count;
    private long articles;

    void add(long more) {
      count += more;
      articles++;
    }
  }

  @Override
  public Iterator<Row> call(String story, Iterator<Row> articles) {
    Row first = articles.next();
    if (!articles.hasNext()) {
      Map<Item, Sum> items = new HashMap<>();
      add(first, items);
      return List.of(row(slices(first), items)).iterator();
    }
    Map<Slice, Map<Item, Sum>> bySlice = new HashMap<>();
    addToSlices(first, bySlice);
    articles.forEachRemaining(article -> addToSlices(article, bySlice));
    return bySlice.entrySet().stream()
        .map(entry -> row(List.of(entry.getKey()), entry.getValue()))
        .iterator();
  }

  private static void addToSlices(Row article, Map<Slice, Map<Item, Sum>> bySlice) {
    for (Slice slice : slices(article)) {
      add(article, bySlice.computeIfAbsent(slice, s -> new HashMap<>()));
    }
  }

  private static List<Slice> slices(Row article) {
    return article.<Row>getList(article.fieldIndex(SLICES)).stream()
        .map(slice -> new Slice(slice.getString(0), slice.getString(1)))
        .toList();
  }

  private static void add(Row article, Map<Item, Sum> sums) {
    items(article).forEach((item, count) -> sums.computeIfAbsent(item, i -> new Sum()).add(count));
  }

  private static Map<Item, Long> items(Row article) {
    Map<Item, Long> items = new HashMap<>();
    items.put(new Item(WORD, null, null), article.<Long>getAs(WORDS));
    List<String> terms = article.getList(article.fieldIndex(TERMS));
    List<Long> counts = article.getList(article.fieldIndex(COUNTS));
    for (int i = 0; i < terms.size(); i++) {
      items.put(new Item(TERM, terms.get(i), null), counts.get(i));
    }
    List<String> entities = article.getList(article.fieldIndex(ENTITIES));
    List<String> forms = article.getList(article.fieldIndex(FORMS));
    for (int i = 0; i < entities.size(); i++) {
      items.merge(new Item(ENTITY, entities.get(i), null), 1L, Long::sum);
      items.merge(new Item(NAME, entities.get(i), forms.get(i)), 1L, Long::sum);
    }
    return items;
  }

  private static Row row(List<Slice> slices, Map<Item, Sum> items) {
    List<Row> ofSlices =
        slices.stream().map(slice -> RowFactory.create(slice.type(), slice.name())).toList();
    List<Row> ofItems = new ArrayList<>();
    items.forEach(
        (item, sum) ->
            ofItems.add(
                RowFactory.create(item.kind(), item.key(), item.form(), sum.count, sum.articles)));
    return RowFactory.create(seq(ofSlices), seq(ofItems));
  }

  private static Seq<Row> seq(List<Row> rows) {
    return CollectionConverters.asScala(rows).toSeq();
  }
}
