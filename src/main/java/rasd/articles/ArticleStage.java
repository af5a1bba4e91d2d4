package rasd.articles;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static rasd.tables.Columns.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.article.Section;
import rasd.corpus.ArticleStep;
import rasd.corpus.ArticlesOfRows;
import rasd.corpus.Corpus;
import rasd.corpus.RowValues;
import rasd.input.InputRecord;
import rasd.input.ReadStage;
import rasd.input.TextKind;
import rasd.pages.LineHint;
import rasd.pages.SourceLines;
import rasd.text.Shingles;
import rasd.writing.Observed;

/**
 * Makes an article from each record, reading its text once and without a shuffle. The article has
 * lines, dates, sentences and tokens, and the names that the given step finds.
 */
public final class ArticleStage {
  /** The {@link Unchanged#siteLines} of a record. */
  static final String SITE_LINES = "site_lines";

  /** A hash of the words and numbers of the body in their order; 0 if there are none. */
  public static final String WORDS_HASH = "words_hash";

  /** The {@link Shingles} of the words and numbers of the body. */
  public static final String SHINGLES = "shingles";

  /** Whether the article is empty because reading its record took too long. */
  public static final String TOO_SLOW = "too_slow";

  private static final StructType BESIDE =
      new StructType()
          .add(SITE_LINES, LongType)
          .add(WORDS_HASH, LongType)
          .add(SHINGLES, BinaryType)
          .add(TOO_SLOW, BooleanType);

  private final ArticleRules rules;
  private final double seconds;

  /**
   * @param seconds the CPU time that reading one record may take
   */
  public ArticleStage(ArticleRules rules, double seconds) {
    this.rules = rules;
    this.seconds = seconds;
  }

  /**
   * The articles of records, with the additional columns {@link #SITE_LINES}, {@link #WORDS_HASH},
   * {@link #SHINGLES} and {@link #TOO_SLOW}.
   *
   * @param records from {@link ReadStage#records}
   * @param repeated what the pages and texts of each source share
   * @param names finds known names in an article
   */
  public Corpus articles(
      Dataset<Row> records, Broadcast<RepeatedLines> repeated, ArticleStep names) {
    return Corpus.read(
        records
            .withColumn(RepeatedLines.SITE, RepeatedLines.site())
            .withColumn(SITE_LINES, Unchanged.siteLines(repeated)),
        new TaskReader(rules, repeated),
        List.of(names),
        EnumSet.of(
            Section.LINES, Section.TOKENS, Section.DATES, Section.MENTIONS, Section.EVIDENCE),
        seconds);
  }

  /** Counts, while articles are written, the articles whose reading took too long. */
  public static Corpus counted(Corpus articles, Observed tooSlow) {
    return Corpus.of(tooSlow.of(articles.rows(), count_if(col(TOO_SLOW)).as(TOO_SLOW)));
  }

  /** The ids of the articles whose reading took too long. */
  public static Dataset<Row> tooSlow(Corpus articles) {
    return articles.rows().where(TOO_SLOW).select(ARTICLE_ID);
  }

  /** The articles that were read in time. */
  public static Corpus inTime(Corpus articles) {
    return Corpus.of(articles.rows().where(not(col(TOO_SLOW))));
  }

  /** Reads the records of one task on an executor. */
  private record TaskReader(ArticleRules rules, Broadcast<RepeatedLines> repeated)
      implements ArticlesOfRows {

    @Override
    public StructType columns() {
      return BESIDE;
    }

    @Override
    public Function<Row, Read> open() {
      ArticleReader reader = new ArticleReader(rules);
      RepeatedLines lines = repeated.value();
      return row -> read(row, reader, lines);
    }

    private static Read read(Row row, ArticleReader reader, RepeatedLines repeated) {
      SourceLines lines = repeated.ofSite(row.getAs(RepeatedLines.SITE));
      Article article =
          reader.read(record(row), row.getAs(SOURCE_PATH), row.<Long>getAs(RECORD_NO), lines);
      long[] words = CopyWords.hashes(article.tokens());
      return new Read(
          article,
          Arrays.asList(row.getAs(SITE_LINES), Shingles.ofWhole(words), Shingles.of(words), false));
    }

    @Override
    public Read tooSlow(Row row) {
      InputRecord empty =
          new InputRecord(
              row.getAs(ARTICLE_ID),
              row.getAs(SOURCE),
              null,
              null,
              null,
              TextKind.ARTICLE,
              "",
              List.of(),
              Collections.emptySortedMap());
      Article article =
          new ArticleReader(rules)
              .read(empty, row.getAs(SOURCE_PATH), row.<Long>getAs(RECORD_NO), SourceLines.NONE)
              .withNames(List.of(), List.of());
      return new Read(article, Arrays.asList(row.getAs(SITE_LINES), 0L, null, true));
    }

    private static InputRecord record(Row row) {
      return new InputRecord(
          row.getAs(ARTICLE_ID),
          row.getAs(SOURCE),
          row.getAs(URL),
          row.getAs(TITLE),
          row.getAs(ReadStage.DATE_TEXT),
          TextKind.valueOf(row.getAs(ReadStage.TEXT_KIND)),
          row.getAs(TEXT),
          LineHint.parse(row.getAs(ReadStage.LINE_HINTS)),
          RowValues.textsByName(row, row.fieldIndex(METADATA)));
    }
  }
}
