package rasd.articles;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.article.PageDate;
import rasd.article.PageLine;
import rasd.tables.ArticleTables;
import rasd.tables.Table;
import rasd.text.DateExpression;
import rasd.text.Shingles;
import rasd.text.StopWords;
import rasd.text.Token;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Reads each record's text once, with no shuffle: one record in, one row out that holds the article
 * with its lines, dates, sentences, tokens and counts of forms as arrays. The tables of articles
 * are those arrays laid out as rows.
 */
public final class ArticleStage {
  /** Arrays of the rows of the tables of the same names, without their article_id. */
  public static final String LINES = "lines";

  public static final String DATES = "dates";
  public static final String SENTENCES = "sentences";
  public static final String TOKENS = "tokens";

  /** Array of form (normalized), surface and count, sorted; stop words are not among them. */
  public static final String FORM_COUNTS = "form_counts";

  /** Words of the body, the denominator of rates per million. */
  public static final String WORD_COUNT = "word_count";

  /** {@link Unchanged#siteLines} of a page. */
  static final String SITE_LINES = "site_lines";

  /** Hash of the words and numbers of the body, in their order; 0 where there are none. */
  public static final String WORDS_HASH = "words_hash";

  /** {@link Shingles} of the words and numbers of the body. */
  public static final String SHINGLES = "shingles";

  private static final StructType FORM_COUNT =
      new StructType().add(FORM, StringType).add(SURFACE, StringType).add(COUNT, LongType);

  private static final StructType LINE = ArticleTables.PAGE_LINES.schemaWithoutArticle();
  private static final StructType DATE = ArticleTables.DATES.schemaWithoutArticle();
  private static final StructType SENTENCE = ArticleTables.SENTENCES.schemaWithoutArticle();
  private static final StructType TOKEN = ArticleTables.TOKENS.schemaWithoutArticle();

  static final StructType SCHEMA =
      ArticleTables.ARTICLES
          .schema()
          .add(WORD_COUNT, LongType)
          .add(SITE_LINES, LongType)
          .add(WORDS_HASH, LongType)
          .add(SHINGLES, BinaryType)
          .add(LINES, createArrayType(LINE))
          .add(DATES, createArrayType(DATE))
          .add(SENTENCES, createArrayType(SENTENCE))
          .add(TOKENS, createArrayType(TOKEN))
          .add(FORM_COUNTS, createArrayType(FORM_COUNT));

  private final StopWords stopWords;
  private final PagePhrases phrases;

  /**
   * @param pagePhrases lines of {@code conf/page-phrases.tsv}
   */
  public ArticleStage(StopWords stopWords, Collection<String> pagePhrases) {
    this.stopWords = stopWords;
    this.phrases = PagePhrases.parse(pagePhrases);
  }

  /**
   * One row an article.
   *
   * @param records from {@link ReadStage#records}
   * @param repeated what their pages repeat
   */
  public Dataset<Row> articles(Dataset<Row> records, Broadcast<RepeatedLines> repeated) {
    return records
        .withColumn(RepeatedLines.SITE, RepeatedLines.site())
        .withColumn(SITE_LINES, Unchanged.siteLines(repeated))
        .select(
            ARTICLE_ID,
            SOURCE_PATH,
            RECORD_NO,
            SOURCE,
            URL,
            TITLE,
            ReadStage.DATE_TEXT,
            TEXT,
            ReadStage.LINE_HINTS,
            METADATA,
            RepeatedLines.SITE,
            SITE_LINES)
        .mapPartitions(new Reading(stopWords, phrases, repeated), Encoders.row(SCHEMA));
  }

  /**
   * What later steps ask of the articles: all but their texts; of the sentences their paragraphs.
   */
  public static Dataset<Row> withoutTexts(Dataset<Row> articles) {
    Column paragraphs =
        transform(col(SENTENCES).getField(PARAGRAPH_NO), number -> struct(number.as(PARAGRAPH_NO)));
    return articles
        .withColumn(SENTENCES, paragraphs)
        .drop(BODY, LINES, DATES, TOKENS, WORDS_HASH, SHINGLES, SITE_LINES);
  }

  public static Dataset<Row> pageLines(Dataset<Row> articles) {
    return rows(articles, LINES, ArticleTables.PAGE_LINES);
  }

  public static Dataset<Row> dates(Dataset<Row> articles) {
    return rows(articles, DATES, ArticleTables.DATES);
  }

  public static Dataset<Row> sentences(Dataset<Row> articles) {
    return rows(articles, SENTENCES, ArticleTables.SENTENCES);
  }

  public static Dataset<Row> tokens(Dataset<Row> articles) {
    return rows(articles, TOKENS, ArticleTables.TOKENS);
  }

  private static Dataset<Row> rows(Dataset<Row> articles, String array, Table table) {
    return table.conform(articles.select(col(ARTICLE_ID), inline(col(array))));
  }

  /** What an executor does with the records of one partition. */
  private record Reading(
      StopWords stopWords, PagePhrases phrases, Broadcast<RepeatedLines> repeated)
      implements MapPartitionsFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> records) {
      ArticleReader reader = new ArticleReader(stopWords, phrases);
      return Iterators.map(records, record -> row(record, read(record, reader)));
    }

    private Article read(Row record, ArticleReader reader) {
      String text = record.getAs(TEXT);
      String hints = record.getAs(ReadStage.LINE_HINTS);
      String title = record.getAs(TITLE);
      String date = record.getAs(ReadStage.DATE_TEXT);
      if (hints == null) {
        return reader.record(text, title, date);
      }
      SourceLines source = repeated.value().ofSite(record.getAs(RepeatedLines.SITE));
      return reader.page(text, LineHint.parse(hints), title, date, source);
    }

    private static Row row(Row record, Article article) {
      Publishing publishing = article.publishing();
      Dateline dateline = article.dateline();
      long[] words = Shingles.words(article.wordsAndNumbers());
      String id = record.getAs(ARTICLE_ID);
      Object[] values = {
        id,
        record.getAs(SOURCE_PATH),
        record.getAs(RECORD_NO),
        record.getAs(SOURCE),
        record.getAs(URL),
        article.title(),
        article.body(),
        article.language(),
        date(publishing.on()),
        publishing.from(),
        date(publishing.pageDate()),
        dateline == null ? null : dateline.place(),
        dateline == null ? null : dateline.agency(),
        article.paragraphCount(),
        (long) article.sentences().size(),
        (long) article.tokenCount(),
        id, // Until stories are found, each article is its own.
        record.getAs(METADATA),
        article.wordCount(),
        record.getAs(SITE_LINES),
        Shingles.ofWhole(words),
        Shingles.of(words),
        seq(article.lines(), Reading::line),
        dates(publishing),
        sentences(article),
        tokens(article),
        seq(article.formCounts(), Reading::formCount)
      };
      return new GenericRowWithSchema(values, SCHEMA);
    }

    private static Row line(PageLine line) {
      return structure(
          LINE, line.number(), line.text(), line.label().label(), line.isKept(), line.reason());
    }

    private static Seq<Row> dates(Publishing publishing) {
      List<Row> rows = new ArrayList<>();
      for (PageDate date : publishing.dates()) {
        DateExpression expression = date.expression();
        rows.add(
            structure(
                DATE,
                rows.size(),
                date.lineNumber(),
                expression.surface(),
                expression.calendar().label(),
                expression.granularity().label(),
                date(expression.value()),
                date.role().label(),
                expression.weekdayAgrees(),
                expression.conflict()));
      }
      return seq(rows, row -> row);
    }

    private static Seq<Row> sentences(Article article) {
      List<Row> rows = new ArrayList<>();
      for (Article.Sentence sentence : article.sentences()) {
        rows.add(
            structure(
                SENTENCE,
                rows.size(),
                sentence.paragraph(),
                sentence.span().begin(),
                sentence.span().end(),
                sentence.span().of(article.body())));
      }
      return seq(rows, row -> row);
    }

    private static Seq<Row> tokens(Article article) {
      List<Row> rows = new ArrayList<>();
      int sentence = 0;
      for (Article.Sentence words : article.sentences()) {
        int number = 0;
        for (Article.Word word : words.words()) {
          rows.add(token(sentence, number++, word));
        }
        sentence++;
      }
      return seq(rows, row -> row);
    }

    private static Row token(int sentence, int number, Article.Word word) {
      Token token = word.token();
      return structure(
          TOKEN,
          sentence,
          number,
          token.begin(),
          token.end(),
          token.surface(),
          token.kind().label(),
          token.normalized(),
          word.pieces(),
          null, // What a form counts as, the whole corpus says.
          word.isStopWord());
    }

    private static Row formCount(Article.FormCount count) {
      return structure(FORM_COUNT, count.form(), count.surface(), count.count());
    }

    private static Row structure(StructType type, @Nullable Object... values) {
      return new GenericRowWithSchema(values, type);
    }

    private static <T> Seq<Row> seq(List<T> items, Function<T, Row> row) {
      return CollectionConverters.asScala(items.stream().map(row).toList()).toSeq();
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
      return day == null ? null : Date.valueOf(day);
    }
  }
}
