package rasd.comentions;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.tables.NameTables;
import rasd.tables.Slices;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What an executor does with one article: its pairs, its entities alone (entity_b is null) and its
 * contexts (both are null), once for each slice that the article is in.
 */
record ArticlePairs(int mostEntities) implements FlatMapFunction<Row, Row> {
  static final StructType COUNTED =
      new StructType()
          .add(CONTEXT, StringType)
          .add(SLICE_TYPE, StringType)
          .add(SLICE, StringType)
          .add(ENTITY_A, StringType)
          .add(ENTITY_B, StringType)
          .add(WEIGHT, LongType)
          .add(EVIDENCE, createArrayType(NameTables.SENTENCE_REFERENCE))
          .add(STORY_ID, StringType)
          .add(SOURCE, StringType);

  private static final int ARTICLE = 0;
  private static final int STORY = 1;
  private static final int PUBLISHER = 2;
  private static final int MONTH_OF = 3;
  private static final int MENTIONED_IN = 4;
  private static final int MENTIONED = 5;
  private static final int PARAGRAPHS = 6;

  /** A part of the corpus. */
  private record Slice(String type, String name) {}

  @Override
  public Iterator<Row> call(Row article) {
    List<Integer> paragraphs = article.getList(PARAGRAPHS);
    List<PairCounter.Counted> counted =
        new PairCounter(mostEntities).count(mentions(article), paragraphs);
    List<Row> rows = new ArrayList<>();
    for (Slice slice : slices(article)) {
      for (PairCounter.Context context : PairCounter.Context.values()) {
        rows.add(row(article, slice, context, null, null, size(context, paragraphs), List.of()));
      }
      for (PairCounter.Counted one : counted) {
        rows.add(
            row(article, slice, one.context(), one.a(), one.b(), one.contexts(), one.evidence()));
      }
    }
    return rows.iterator();
  }

  private static List<PairCounter.Mention> mentions(Row article) {
    List<Integer> sentences = article.getList(MENTIONED_IN);
    List<String> entities = article.getList(MENTIONED);
    List<PairCounter.Mention> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      mentions.add(new PairCounter.Mention(sentences.get(i), entities.get(i)));
    }
    return mentions;
  }

  private static List<Slice> slices(Row article) {
    List<Slice> slices = new ArrayList<>();
    slices.add(new Slice(Slices.ALL, Slices.ALL));
    if (!article.isNullAt(PUBLISHER)) {
      slices.add(new Slice(Slices.OF_SOURCE, article.getString(PUBLISHER)));
    }
    if (!article.isNullAt(MONTH_OF)) {
      slices.add(new Slice(Slices.OF_MONTH, article.getString(MONTH_OF)));
    }
    return slices;
  }

  private static long size(PairCounter.Context context, List<Integer> paragraphs) {
    return switch (context) {
      case ARTICLE -> 1;
      case PARAGRAPH -> paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphs.size() - 1) + 1L;
      case SENTENCE -> paragraphs.size();
    };
  }

  private static Row row(
      Row article,
      Slice slice,
      PairCounter.Context context,
      @Nullable String a,
      @Nullable String b,
      long contexts,
      List<Integer> sentences) {
    return RowFactory.create(
        context.name().toLowerCase(Locale.ROOT),
        slice.type(),
        slice.name(),
        a,
        b,
        contexts,
        evidence(article.getString(ARTICLE), sentences),
        article.getString(STORY),
        article.getString(PUBLISHER));
  }

  private static Seq<Row> evidence(String article, List<Integer> sentences) {
    List<Row> evidence =
        sentences.stream().map(sentence -> RowFactory.create(article, sentence)).toList();
    return CollectionConverters.asScala(evidence).toSeq();
  }
}
