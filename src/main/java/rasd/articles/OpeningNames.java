package rasd.articles;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import rasd.pages.Houses;
import rasd.pages.LineCensus;
import rasd.pages.NewsNames;

/**
 * Finds the papers and agencies whose names open the texts of each source: {@code سبق- الرياض:}
 * begins with the name of the paper Sabq.
 */
final class OpeningNames {
  private static final String PART = "part";
  private static final String NEIGHBOUR = "neighbour";
  private static final String NEIGHBOURS = "neighbours";

  /**
   * Takes the place of the part in one additional row for each text that has parts; these rows
   * count such texts.
   */
  private static final String ANY = "";

  private static final StructType PAIRS =
      new StructType()
          .add(RepeatedLines.SITE, DataTypes.StringType)
          .add(PART, DataTypes.StringType)
          .add(NEIGHBOUR, DataTypes.StringType);

  private OpeningNames() {}

  /**
   * The names of papers and agencies for each site.
   *
   * @param texts rows of a site and a text
   * @param census the census of these texts
   */
  static Map<String, Set<String>> of(Dataset<Row> texts, LineCensus census, NewsNames names) {
    Dataset<Row> parts =
        texts
            .flatMap((FlatMapFunction<Row, Row>) OpeningNames::pairs, Encoders.row(PAIRS))
            .groupBy(RepeatedLines.SITE, PART, NEIGHBOUR)
            .agg(count(lit(1)).as(COUNT))
            .groupBy(RepeatedLines.SITE, PART)
            .agg(sum(COUNT).as(COUNT), count(lit(1)).as(NEIGHBOURS))
            .where(col(COUNT).geq(Houses.FEWEST_TEXTS))
            .orderBy(col(COUNT).desc(), col(RepeatedLines.SITE), col(PART))
            .limit(RepeatedLines.MOST_LINES);
    Map<String, Long> openings = new HashMap<>();
    Map<String, Set<String>> houses = new HashMap<>();
    for (Row row : parts.collectAsList()) {
      String site = row.getString(0);
      String part = row.getString(1);
      long count = row.getLong(2);
      if (part.equals(ANY)) {
        openings.put(site, count);
      } else if (Houses.isHouse(
          part,
          count,
          row.getLong(3),
          openings.getOrDefault(site, count),
          census.texts(site),
          names)) {
        houses.computeIfAbsent(site, key -> new HashSet<>()).add(part);
      }
    }
    return houses;
  }

  private static Iterator<Row> pairs(Row text) {
    String site = text.getAs(RepeatedLines.SITE);
    List<String> parts = Houses.parts(text.getAs(TEXT));
    List<Row> pairs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      pairs.add(RowFactory.create(site, parts.get(i), parts.get(i == 0 ? 1 : i - 1)));
    }
    if (!parts.isEmpty()) {
      pairs.add(RowFactory.create(site, ANY, ANY));
    }
    return pairs.iterator();
  }
}
