package rasd.articles;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import rasd.corpus.Iterators;
import rasd.pages.LineCensus;
import rasd.pages.SharedUnits;
import rasd.pages.SharedUnits.SharedUnit;
import rasd.pages.Sharing;
import rasd.pages.UnitTexts;

/**
 * The rows that one task returns for its texts. Units that may be shared are summed over {@value
 * #TEXTS_AT_A_TIME} texts at a time, and each unit that these texts have is returned once.
 */
final class SharedRows {
  static final String UNIT = "unit";
  private static final String FIRSTS = "firsts";
  private static final String RECURRING = "recurring";
  private static final String SHARINGS = "sharings";

  /** A site, the hash of a unit, the unit's counts, and some of the texts that have the unit. */
  static final StructType SCHEMA =
      new StructType()
          .add(RepeatedLines.SITE, DataTypes.StringType)
          .add(UNIT, DataTypes.LongType)
          .add(COUNT, DataTypes.LongType)
          .add(FIRSTS, DataTypes.LongType)
          .add(RECURRING, DataTypes.LongType)
          .add(SHARINGS, DataTypes.BinaryType);

  private static final int TEXTS_AT_A_TIME = 1 << 13;
  private static final int HEXADECIMAL = 16;

  /** A site and the hash of a unit. */
  private record SiteUnit(String site, long unit) {}

  private final LineCensus census;
  private final Map<SiteUnit, UnitTexts> sums = new HashMap<>();

  private SharedRows(LineCensus census) {
    this.census = census;
  }

  static Iterator<Row> of(Iterator<Row> texts, LineCensus census) {
    SharedRows rows = new SharedRows(census);
    return Iterators.inBatches(texts, rows::ofNextTexts);
  }

  private Iterator<Row> ofNextTexts(Iterator<Row> texts) {
    for (int i = 0; i < TEXTS_AT_A_TIME && texts.hasNext(); i++) {
      add(texts.next());
    }
    return drain().iterator();
  }

  private void add(Row text) {
    String site = text.getAs(RepeatedLines.SITE);
    String author = text.getAs(ArticleReader.AUTHOR);
    long id = Long.parseUnsignedLong(text.getAs(ARTICLE_ID), HEXADECIMAL);
    int authorHash = author == null ? 0 : author.hashCode();
    for (SharedUnit unit : SharedUnits.of(site, text.getAs(TEXT), id, authorHash, census)) {
      sums.computeIfAbsent(new SiteUnit(site, unit.hash()), key -> new UnitTexts())
          .add(unit.sharing());
    }
  }

  private List<Row> drain() {
    List<Row> rows = new ArrayList<>(sums.size());
    sums.forEach(
        (key, texts) ->
            rows.add(
                RowFactory.create(
                    key.site(),
                    key.unit(),
                    texts.count(),
                    texts.firsts(),
                    texts.recurring(),
                    Sharing.write(texts.kept()))));
    sums.clear();
    return rows;
  }

  /** Adds the counts and texts of a row that {@link #of} returned. */
  static void addTo(UnitTexts texts, Row row) {
    texts.add(
        row.<Long>getAs(COUNT),
        row.<Long>getAs(FIRSTS),
        row.<Long>getAs(RECURRING),
        Sharing.read(row.getAs(SHARINGS)));
  }
}
