package rasd.articles;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static rasd.tables.Columns.*;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import rasd.input.ReadStage;
import rasd.input.TextKind;
import rasd.pages.Furniture;
import rasd.pages.Line;
import rasd.pages.NewsNames;
import rasd.pages.SourceLines;

/**
 * The short lines that occur on many pages of one site, and what the texts of a site share although
 * they have little else in common. They are found by reading all texts. A site is a source or, for
 * records without a source, a folder.
 */
public final class RepeatedLines implements Serializable {
  private static final long serialVersionUID = 1;

  /** The smallest number of pages, or of texts, of a site whose repetitions are looked for. */
  public static final int FEWEST_PAGES = 10;

  /** A line on fewer pages may belong to copies of one story. */
  private static final int FEWEST_PAGES_WITH_LINE = 5;

  /**
   * A line must be on at least one page in this many. The menu of a section is not on all pages of
   * a site.
   */
  private static final int ONE_PAGE_IN = 20;

  /**
   * The largest number of lines, of units and of parts of openings to keep, which bounds the
   * memory. The most frequent are kept.
   */
  public static final int MOST_LINES = 100_000;

  /** The repeated lines of a corpus in which none are known. */
  public static final RepeatedLines NONE = new RepeatedLines(Map.of());

  static final String SITE = "site";
  private static final String LINE = "line";
  private static final String PAGES = "pages";
  private static final StructType LINES_OF_SITES =
      new StructType().add(SITE, DataTypes.StringType).add(LINE, DataTypes.StringType);

  private final Map<String, SourceLines> sites;

  private RepeatedLines(Map<String, SourceLines> sites) {
    this.sites = sites;
  }

  /**
   * Finds the lines that pages share, if there are enough pages, and the units that texts share, if
   * there are enough texts.
   *
   * @param pages number of records that are pages
   * @param texts number of records that are not pages
   */
  public static RepeatedLines of(Dataset<Row> records, long pages, long texts, NewsNames names) {
    Map<String, SourceLines> sites = pages < FEWEST_PAGES ? new HashMap<>() : ofPages(records);
    if (texts >= FEWEST_PAGES) {
      SharedTexts.of(records, texts, names)
          .forEach(
              (site, furniture) ->
                  sites.merge(
                      site,
                      new SourceLines(0, Map.of(), furniture),
                      (ofPages, ofTexts) -> ofPages.with(ofTexts.furniture())));
    }
    return sites.isEmpty() ? NONE : new RepeatedLines(sites);
  }

  /** Finds the lines that pages share, in one Spark job. */
  private static Map<String, SourceLines> ofPages(Dataset<Row> records) {
    Dataset<Row> pages =
        records.where(ReadStage.isOf(TextKind.PAGE)).select(site().as(SITE), col(TEXT));
    Dataset<Row> sizes =
        pages.groupBy(SITE).agg(count(lit(1)).as(PAGES)).where(col(PAGES).geq(FEWEST_PAGES));
    Dataset<Row> lines =
        pages
            .flatMap((FlatMapFunction<Row, Row>) RepeatedLines::lines, Encoders.row(LINES_OF_SITES))
            .groupBy(SITE, LINE)
            .agg(count(lit(1)).as(COUNT))
            .where(col(COUNT).geq(FEWEST_PAGES_WITH_LINE));
    Dataset<Row> repeated =
        lines
            .join(sizes, SITE)
            .where(col(COUNT).multiply(ONE_PAGE_IN).geq(col(PAGES)))
            .orderBy(col(COUNT).desc(), col(SITE), col(LINE))
            .limit(MOST_LINES)
            .select(SITE, PAGES, LINE, COUNT);
    Map<String, SourceLines> sites = new HashMap<>();
    for (Row row : repeated.collectAsList()) {
      sites
          .computeIfAbsent(
              row.getString(0),
              site -> new SourceLines(row.getLong(1), new HashMap<>(), Furniture.NONE))
          .counts()
          .put(row.getString(2), row.getLong(3));
    }
    return sites;
  }

  /** The site of a record: its source, or else its folder. */
  static Column site() {
    Column folder = regexp_extract(col(SOURCE_PATH), "^(.*)/", 1);
    return coalesce(concat(lit("source "), col(SOURCE)), concat(lit("folder "), folder));
  }

  /** Each distinct short line of a page, with the page's site. */
  private static Iterator<Row> lines(Row page) {
    Set<Row> lines = new HashSet<>();
    for (Line line : Line.of(page.getAs(TEXT))) {
      if (line.isShort() && !line.folded().isEmpty()) {
        lines.add(RowFactory.create(page.getAs(SITE), SourceLines.key(line)));
      }
    }
    return lines.iterator();
  }

  SourceLines ofSite(String site) {
    return sites.getOrDefault(site, SourceLines.NONE);
  }

  /** The number of repeated lines and shared units of all sites. */
  public int size() {
    return sites.values().stream()
        .mapToInt(lines -> lines.counts().size() + lines.furniture().units().size())
        .sum();
  }
}
