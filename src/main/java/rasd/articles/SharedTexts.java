package rasd.articles;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import rasd.corpus.Broadcasts;
import rasd.corpus.KeyedRows;
import rasd.input.ReadStage;
import rasd.input.TextKind;
import rasd.pages.Furniture;
import rasd.pages.Furniture.Shared;
import rasd.pages.LineCensus;
import rasd.pages.NewsNames;
import rasd.pages.UnitTexts;
import rasd.pages.Verdict;

/**
 * Finds what the texts of each site share, in three jobs that read all texts. The first counts
 * units approximately, in tables of a fixed size; the second counts exactly, and judges, the units
 * that may be shared; the third finds the papers that open the texts.
 */
final class SharedTexts {
  /** The number of steps in which the counts of the cores are merged. */
  private static final int DEPTH = 2;

  private static final String VERDICT = "verdict";
  private static final int KEYS = 2;

  private static final StructType JUDGED =
      new StructType()
          .add(RepeatedLines.SITE, DataTypes.StringType)
          .add(SharedRows.UNIT, DataTypes.LongType)
          .add(COUNT, DataTypes.LongType)
          .add(VERDICT, DataTypes.StringType);

  private SharedTexts() {}

  /**
   * The furniture of each site that has any.
   *
   * @param count number of records that are not pages
   */
  static Map<String, Furniture> of(Dataset<Row> records, long count, NewsNames names) {
    Dataset<Row> texts =
        records
            .where(ReadStage.isOf(TextKind.ARTICLE))
            .select(
                RepeatedLines.site().as(RepeatedLines.SITE),
                col(TEXT),
                col(ARTICLE_ID),
                col(METADATA).getItem(ArticleReader.AUTHOR).as(ArticleReader.AUTHOR));
    LineCensus census = census(texts, count);
    Map<String, Furniture> sites = new HashMap<>();
    for (Row row : judged(texts, census).collectAsList()) {
      sites
          .computeIfAbsent(row.getString(0), site -> new Furniture(new HashMap<>(), Set.of()))
          .units()
          .put(row.getLong(1), new Shared(Verdict.valueOf(row.getString(3)), row.getLong(2)));
    }
    OpeningNames.of(texts, census, names)
        .forEach(
            (site, houses) ->
                sites.merge(
                    site,
                    new Furniture(Map.of(), houses),
                    (ofUnits, ofHouses) -> new Furniture(ofUnits.units(), houses)));
    sites.keySet().removeIf(site -> census.texts(site) < RepeatedLines.FEWEST_PAGES);
    return sites;
  }

  private static LineCensus census(Dataset<Row> texts, long count) {
    return texts
        .toJavaRDD()
        .coalesce(texts.sparkSession().sparkContext().defaultParallelism())
        .mapPartitions(partition -> List.of(census(partition, count)).iterator())
        .treeReduce(LineCensus::merge, DEPTH);
  }

  private static LineCensus census(Iterator<Row> texts, long count) {
    LineCensus census = new LineCensus(count);
    while (texts.hasNext()) {
      Row text = texts.next();
      census.add(text.getAs(RepeatedLines.SITE), text.getAs(TEXT));
    }
    return census;
  }

  /**
   * The units that are judged to be furniture: at most {@link RepeatedLines#MOST_LINES}, those that
   * the most texts have.
   */
  private static Dataset<Row> judged(Dataset<Row> texts, LineCensus census) {
    Broadcast<LineCensus> counted = Broadcasts.of(census, texts);
    MapPartitionsFunction<Row, Row> shared = partition -> SharedRows.of(partition, counted.value());
    return KeyedRows.summed(
            texts.mapPartitions(shared, Encoders.row(SharedRows.SCHEMA)),
            KEYS,
            rows -> judged(rows, counted.value()),
            JUDGED)
        .where(col(VERDICT).notEqual(Verdict.OWN.name()))
        .orderBy(col(COUNT).desc(), col(RepeatedLines.SITE), col(SharedRows.UNIT))
        .limit(RepeatedLines.MOST_LINES);
  }

  /** Judges one unit by all texts that have it. */
  private static Row judged(Iterator<Row> rows, LineCensus census) {
    Row first = rows.next();
    String site = first.getString(0);
    long unit = first.getLong(1);
    UnitTexts texts = new UnitTexts();
    SharedRows.addTo(texts, first);
    rows.forEachRemaining(row -> SharedRows.addTo(texts, row));
    Verdict verdict = texts.verdict(unit, census.texts(site));
    return RowFactory.create(site, unit, texts.count(), verdict.name());
  }
}
