package rasd.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.article.Head;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.corpus.RowValues;
import rasd.corpus.RowsOfArticle;

/**
 * The size of the corpus.
 *
 * @param words number of tokens of the kind word
 * @param shortest number of words of the shortest article that has words
 * @param days number of days between the 1st and the 99th percentile of the days of publication, a
 *     range that a few wrong dates do not change
 * @param crowded number of articles with too many entities for the pairs in the whole article to be
 *     counted
 */
record CorpusSize(
    long articles,
    long paragraphs,
    long words,
    long shortest,
    long days,
    long withoutBody,
    long undated,
    long unreadableDates,
    long notArabic,
    long crowded) {
  private static final int MOST_NAMED = 10_000;
  private static final String ARABIC = "ar";
  private static final String ARTICLES = "articles";
  private static final String SHORTEST = "shortest";
  private static final String DAYS = "days";
  private static final String WITHOUT_BODY = "without_body";
  private static final String UNDATED = "undated";
  private static final String UNREADABLE_DATES = "unreadable_dates";
  private static final String NOT_ARABIC = "not_arabic";
  private static final String CROWDED = "crowded";
  private static final String ENTITIES = "entities";
  private static final String HAS_DATE_TEXT = "has_date_text";
  private static final Set<Section> MENTIONS = EnumSet.of(Section.MENTIONS);
  private static final StructType COUNTED =
      new StructType()
          .add(PARAGRAPH_COUNT, LongType)
          .add(SENTENCE_COUNT, LongType)
          .add(Corpus.WORD_COUNT, LongType)
          .add(PUBLISHED_ON, DateType)
          .add(HAS_DATE_TEXT, BooleanType)
          .add(LANGUAGE, StringType)
          .add(ENTITIES, IntegerType);
  private static final StructType CROWDED_ARTICLE =
      new StructType().add(ARTICLE_ID, StringType).add(ENTITIES, IntegerType);

  /** An article with too many entities, and how many it has. */
  record CrowdedArticle(String articleId, int entities) {}

  /** Measures the corpus in one Spark job, from the articles with their mentions. */
  static CorpusSize of(Corpus articles, String dateField, int mostEntities) {
    RowsOfArticle counted = () -> article -> List.of(counted(article, dateField)).iterator();
    Column undated = col(PUBLISHED_ON).isNull();
    Row row =
        articles
            .flatMap(MENTIONS, counted, COUNTED)
            .agg(
                count(lit(1)).as(ARTICLES),
                total(PARAGRAPH_COUNT),
                total(Corpus.WORD_COUNT),
                coalesce(min(when(col(Corpus.WORD_COUNT).gt(0), col(Corpus.WORD_COUNT))), lit(0L))
                    .as(SHORTEST),
                coalesce(day(0.99).minus(day(0.01)), lit(0)).cast(LongType).as(DAYS),
                count_if(col(SENTENCE_COUNT).equalTo(0)).as(WITHOUT_BODY),
                count_if(undated).as(UNDATED),
                count_if(undated.and(col(HAS_DATE_TEXT))).as(UNREADABLE_DATES),
                count_if(col(LANGUAGE).isNull().or(col(LANGUAGE).notEqual(ARABIC))).as(NOT_ARABIC),
                count_if(col(ENTITIES).gt(mostEntities)).as(CROWDED))
            .head();
    return new CorpusSize(
        row.<Long>getAs(ARTICLES),
        row.<Long>getAs(PARAGRAPH_COUNT),
        row.<Long>getAs(Corpus.WORD_COUNT),
        row.<Long>getAs(SHORTEST),
        row.<Long>getAs(DAYS),
        row.<Long>getAs(WITHOUT_BODY),
        row.<Long>getAs(UNDATED),
        row.<Long>getAs(UNREADABLE_DATES),
        row.<Long>getAs(NOT_ARABIC),
        row.<Long>getAs(CROWDED));
  }

  private static Row counted(Article article, String dateField) {
    Head head = article.head();
    return RowFactory.create(
        head.size().paragraphs(),
        head.size().sentences(),
        head.size().words(),
        RowValues.date(head.published().on()),
        head.provenance().metadata().get(dateField) != null,
        head.language(),
        entities(article));
  }

  /**
   * The articles with more entities than {@code mostEntities}: the first {@link #MOST_NAMED} in the
   * order of article_id.
   */
  static List<CrowdedArticle> crowded(Corpus articles, int mostEntities) {
    RowsOfArticle ofArticle =
        () ->
            article -> {
              int entities = entities(article);
              return entities > mostEntities
                  ? List.of(RowFactory.create(article.id(), entities)).iterator()
                  : Collections.emptyIterator();
            };
    return articles
        .flatMap(MENTIONS, ofArticle, CROWDED_ARTICLE)
        .orderBy(ARTICLE_ID)
        .limit(MOST_NAMED)
        .collectAsList()
        .stream()
        .map(row -> new CrowdedArticle(row.getString(0), row.getInt(1)))
        .toList();
  }

  private static int entities(Article article) {
    Set<String> entities = new HashSet<>();
    article.mentions().forEach(mention -> entities.add(mention.entity()));
    return entities.size();
  }

  /** The day, counted from 1970-01-01, by which this share of the dated articles was published. */
  private static Column day(double share) {
    return percentile(unix_date(col(PUBLISHED_ON)), lit(share));
  }

  private static Column total(String column) {
    return coalesce(sum(column), lit(0L)).as(column);
  }
}
