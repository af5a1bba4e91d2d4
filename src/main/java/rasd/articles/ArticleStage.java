package rasd.articles;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static rasd.tables.Columns.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
import rasd.input.InputRecord;
import rasd.input.ReadStage;
import rasd.pages.SourceLines;
import rasd.text.Shingles;

/**
 * Reads each record's text once, without a shuffle. Each record becomes one article with its lines,
 * dates, sentences and tokens, and with the names that the given step finds.
 */
public final class ArticleStage {
  /** The {@link Unchanged#siteLines} of a page or record. */
  static final String SITE_LINES = "site_lines";

  /** A hash of the words and numbers of the body in their order; 0 if there are none. */
  public static final String WORDS_HASH = "words_hash";

  /** The {@link Shingles} of the words and numbers of the body. */
  public static final String SHINGLES = "shingles";

  private static final StructType TO_COMPARE =
      new StructType()
          .add(SITE_LINES, LongType)
          .add(WORDS_HASH, LongType)
          .add(SHINGLES, BinaryType);

  private final ArticleRules rules;

  public ArticleStage(ArticleRules rules) {
    this.rules = rules;
  }

  /**
   * The articles of records, with the additional columns {@link #WORDS_HASH} and {@link #SHINGLES}.
   *
   * @param records from {@link ReadStage#records}
   * @param repeated what the pages and texts of a source share
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
            Section.LINES, Section.TOKENS, Section.DATES, Section.MENTIONS, Section.EVIDENCE));
  }

  /** Reads the records of one task on an executor. */
  private record TaskReader(ArticleRules rules, Broadcast<RepeatedLines> repeated)
      implements ArticlesOfRows {

    @Override
    public StructType columns() {
      return TO_COMPARE;
    }

    @Override
    public Function<Row, Read> open() {
      ArticleReader reader = new ArticleReader(rules);
      return row -> read(row, reader);
    }

    private Read read(Row row, ArticleReader reader) {
      InputRecord record =
          new InputRecord(
              row.getAs(ARTICLE_ID),
              row.getAs(SOURCE),
              row.getAs(URL),
              row.getAs(TITLE),
              row.getAs(ReadStage.DATE_TEXT),
              row.getAs(TEXT),
              row.getAs(ReadStage.LINE_HINTS),
              metadata(row));
      SourceLines lines = repeated.value().ofSite(row.getAs(RepeatedLines.SITE));
      Article article =
          reader.read(record, row.getAs(SOURCE_PATH), row.<Long>getAs(RECORD_NO), lines);
      long[] words = CopyWords.hashes(article.tokens());
      return new Read(
          article,
          Arrays.asList(row.getAs(SITE_LINES), Shingles.ofWhole(words), Shingles.of(words)));
    }

    private static SortedMap<String, String> metadata(Row row) {
      Map<String, String> metadata = row.getJavaMap(row.fieldIndex(METADATA));
      return metadata == null ? Collections.emptySortedMap() : new TreeMap<>(metadata);
    }
  }
}
