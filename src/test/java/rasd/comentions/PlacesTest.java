package rasd.comentions;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.tables.Columns;
import rasd.tables.Slices;

class PlacesTest {
  private static final Dataset<Row> ARTICLES =
      LiteralArticles.of(
              List.of(
                  new Story("a1", "سانا", "2014-10-15", "خبر."),
                  new Story("a2", "رويترز", null, "خبر."),
                  new Story("a3", "سانا", null, "خبر.")),
              2)
          .withColumn(Columns.METADATA, map(lit("desk"), lit("عالم")));

  @Test
  void everyKindOfContextHasEachSlice() {
    Places places = Places.of(new Slices(List.of()), ARTICLES);

    List<Integer> numbers =
        places.numbers(
            List.of(RowFactory.create("all", "all"), RowFactory.create("source", "سانا")));
    assertEquals(List.of(0, 3), numbers);
    assertEquals("[article,all,all]", places.names(places.place("article", 0)).toString());
    assertEquals("[paragraph,source,سانا]", places.names(places.place("paragraph", 3)).toString());
    assertEquals("[sentence,month,2014-10]", places.names(places.place("sentence", 1)).toString());
  }

  @Test
  void fieldsOfTheMetadataAreSlicesToo() {
    Places places = Places.of(new Slices(List.of("desk")), ARTICLES);

    int number = places.numbers(List.of(RowFactory.create("desk", "عالم"))).get(0);
    assertEquals("[article,desk,عالم]", places.names(places.place("article", number)).toString());
  }
}
