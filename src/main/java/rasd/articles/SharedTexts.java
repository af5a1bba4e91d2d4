package rasd.articles;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import rasd.corpus.KeyedRows;
import rasd.input.ReadStage;
import rasd.pages.Furniture;
import rasd.pages.Houses;
import rasd.pages.LineCensus;
import rasd.pages.NewsNames;
import rasd.pages.SharedLine;
import rasd.pages.SharedLine.Verdict;

/**
 * What the records of each source share, found in two jobs over their texts: the first counts in
 * tables of fixed size what may be shared, the second looks at that exactly.
 */
final class SharedTexts {
  /** Steps in which the counts of the cores are merged. */
  private static final int DEPTH = 2;

  static final String UNIT = "unit";
  static final String NAME = "name";
  static final String FIRSTS = "firsts";
  static final String RECURRING = "recurring";
  static final String SHARINGS = "sharings";
  private static final String VERDICT = "verdict";

  /** A line by its hash, or a name that opens texts, and some of the texts that hold it. */
  static final StructType SHARED =
      new StructType()
          .add(RepeatedLines.SITE, DataTypes.StringType)
          .add(UNIT, DataTypes.LongType)
          .add(NAME, DataTypes.StringType)
          .add(COUNT, DataTypes.LongType)
          .add(FIRSTS, DataTypes.LongType)
          .add(RECURRING, DataTypes.LongType)
          .add(SHARINGS, DataTypes.BinaryType);

  private static final int KEYS = 3;

  private static final StructType JUDGED =
      new StructType()
          .add(RepeatedLines.SITE, DataTypes.StringType)
          .add(UNIT, DataTypes.LongType)
          .add(NAME, DataTypes.StringType)
          .add(COUNT, DataTypes.LongType)
          .add(VERDICT, DataTypes.StringType);

  private SharedTexts() {}

  /** The furniture of each source that has some. */
  static Map<String, Furniture> of(Dataset<Row> records, NewsNames names) {
    Dataset<Row> texts =
        records
            .where(col(ReadStage.LINE_HINTS).isNull())
            .select(
                RepeatedLines.site().as(RepeatedLines.SITE),
                col(TEXT),
                col(ARTICLE_ID),
                col(METADATA).getItem(ArticleReader.AUTHOR).as(ArticleReader.AUTHOR));
    LineCensus census = census(texts);
    Broadcast<LineCensus> counted =
        JavaSparkContext.fromSparkContext(records.sparkSession().sparkContext()).broadcast(census);
    MapPartitionsFunction<Row, Row> shared =
        partition -> new SharedRows(partition, counted.value());
    Dataset<Row> judged =
        KeyedRows.summed(
            texts.mapPartitions(shared, Encoders.row(SHARED)),
            KEYS,
            rows -> judged(rows, counted.value()),
            JUDGED);
    return furniture(judged, census, names);
  }

  private static LineCensus census(Dataset<Row> texts) {
    return texts
        .toJavaRDD()
        .coalesce(texts.sparkSession().sparkContext().defaultParallelism())
        .mapPartitions(partition -> List.of(count(partition)).iterator())
        .treeReduce(LineCensus::merge, DEPTH);
  }

  private static LineCensus count(Iterator<Row> texts) {
    LineCensus census = new LineCensus();
    while (texts.hasNext()) {
      Row text = texts.next();
      census.add(text.getAs(RepeatedLines.SITE), text.getAs(TEXT));
    }
    return census;
  }

  /** One line with all the texts that hold it. */
  private static Row judged(Iterator<Row> rows, LineCensus census) {
    SharedLine line = new SharedLine();
    Row first = rows.next();
    SharedRows.addTo(line, first);
    while (rows.hasNext()) {
      SharedRows.addTo(line, rows.next());
    }
    String site = first.getString(0);
    long unit = first.getLong(1);
    String name = first.getString(2);
    String verdict =
        name == null ? verdict(line, unit, census.texts(site)).name() : Integer.toString(line.neighbours());
    return RowFactory.create(site, unit, name, line.count(), verdict);
  }

  /** A source of few texts says nothing. */
  private static Verdict verdict(SharedLine line, long unit, long texts) {
    return texts < RepeatedLines.FEWEST_PAGES ? Verdict.OWN : line.verdict(unit, texts);
  }

  /** The lines that are of a site, those in most texts first, and the names that may be papers. */
  private static Map<String, Furniture> furniture(
      Dataset<Row> judged, LineCensus census, NewsNames names) {
    Map<String, Furniture> sites = new HashMap<>();
    Map<String, Map<String, Row>> openings = new HashMap<>();
    for (Row row :
        judged
            .where(col(VERDICT).notEqual(Verdict.OWN.name()))
            .orderBy(col(COUNT).desc(), col(RepeatedLines.SITE), col(UNIT), col(NAME))
            .limit(RepeatedLines.MOST_LINES)
            .collectAsList()) {
      String site = row.getString(0);
      if (row.isNullAt(2)) {
        of(sites, site).add(row.getLong(1), row.getLong(3), Verdict.valueOf(row.getString(4)));
      } else {
        openings.computeIfAbsent(site, s -> new HashMap<>()).put(row.getString(2), row);
      }
    }
    openings.forEach((site, parts) -> addHouses(site, parts, sites, census, names));
    return sites;
  }

  private static Furniture of(Map<String, Furniture> sites, String site) {
    return sites.computeIfAbsent(
        site, s -> new Furniture(new HashMap<>(), new HashMap<>(), new HashSet<>()));
  }

  private static void addHouses(
      String site,
      Map<String, Row> parts,
      Map<String, Furniture> sites,
      LineCensus census,
      NewsNames names) {
    Row all = parts.remove(SharedRows.ALL);
    long openings = all == null ? 0 : all.getLong(3);
    parts.forEach(
        (part, row) -> {
          int neighbours = Integer.parseInt(row.getString(4));
          if (Houses.isHouse(
              part, row.getLong(3), neighbours, openings, census.texts(site), names)) {
            of(sites, site).houses().add(part);
          }
        });
  }
}
