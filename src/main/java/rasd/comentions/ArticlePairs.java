package rasd.comentions;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What an executor does with one article: its pairs, its entities alone (entity_b is none) and its
 * contexts (both are none), each with the article's slices, which are not many.
 */
record ArticlePairs(Broadcast<EntityNumbers> numbers, Broadcast<Places> places, int mostEntities)
    implements FlatMapFunction<Row, Row> {
  /** Arrays of an article that are counted here; its ids, source and slices are handed on. */
  static final String MENTIONED = "mentioned";

  static final String MENTIONED_IN = "mentioned_in";
  static final String PARAGRAPHS = "paragraphs";

  /** Two entities in one number; rows are grouped by it. */
  static final String PAIR = "pair";

  static final String SLICES = "slices";

  static final StructType COUNTED =
      new StructType()
          .add(PAIR, LongType)
          .add(CONTEXT, StringType)
          .add(WEIGHT, IntegerType)
          .add(EVIDENCE, createArrayType(IntegerType))
          .add(ARTICLE_ID, StringType)
          .add(STORY_ID, StringType)
          .add(SOURCE, StringType)
          .add(SLICES, createArrayType(IntegerType));

  /** Where the columns stand in a row of these. */
  static final int CONTEXT_AT = 1;

  static final int WEIGHT_AT = 2;
  static final int EVIDENCE_AT = 3;
  static final int ARTICLE_AT = 4;
  static final int STORY_AT = 5;
  static final int SOURCE_AT = 6;
  static final int SLICES_AT = 7;

  static long pair(int a, int b) {
    return (long) a << Integer.SIZE | Integer.toUnsignedLong(b);
  }

  static int a(long pair) {
    return (int) (pair >> Integer.SIZE);
  }

  static int b(long pair) {
    return (int) pair;
  }

  @Override
  public Iterator<Row> call(Row article) {
    int[] paragraphs = ints(article.getAs(PARAGRAPHS));
    Seq<Integer> slices = seq(places.value().numbers(article.getList(article.fieldIndex(SLICES))));
    List<Row> rows = new ArrayList<>();
    for (PairCounter.Context context : PairCounter.Context.values()) {
      rows.add(
          row(
              new PairCounter.Counted(
                  context,
                  EntityNumbers.NONE,
                  EntityNumbers.NONE,
                  size(context, paragraphs),
                  List.of()),
              article,
              slices));
    }
    for (PairCounter.Counted counted :
        PairCounter.count(
            entities(article), ints(article.getAs(MENTIONED_IN)), paragraphs, mostEntities)) {
      rows.add(row(counted, article, slices));
    }
    return rows.iterator();
  }

  private int[] entities(Row article) {
    List<String> mentioned = article.getList(article.fieldIndex(MENTIONED));
    return mentioned.stream().mapToInt(numbers.value()::number).toArray();
  }

  private static int[] ints(Seq<Integer> seq) {
    int[] ints = new int[seq.size()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = seq.apply(i);
    }
    return ints;
  }

  private static int size(PairCounter.Context context, int[] paragraphs) {
    return switch (context) {
      case ARTICLE -> 1;
      case PARAGRAPH -> paragraphs.length == 0 ? 0 : paragraphs[paragraphs.length - 1] + 1;
      case SENTENCE -> paragraphs.length;
    };
  }

  private static Row row(PairCounter.Counted counted, Row article, Seq<Integer> slices) {
    return RowFactory.create(
        pair(counted.a(), counted.b()),
        counted.context().label(),
        counted.contexts(),
        seq(counted.evidence()),
        article.getAs(ARTICLE_ID),
        article.getAs(STORY_ID),
        article.getAs(SOURCE),
        slices);
  }

  private static Seq<Integer> seq(List<Integer> numbers) {
    return CollectionConverters.asScala(numbers).toSeq();
  }
}
