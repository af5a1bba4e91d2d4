package rasd.comentions;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.tables.Columns;
import rasd.tables.Context;
import rasd.tables.Slice;
import rasd.tables.Slices;

class PlacesTest {
  private static final Corpus ARTICLES =
      Corpus.of(
          LiteralArticles.corpus(
                  List.of(
                      new Story("a1", "سانا", "2014-10-15", "خبر."),
                      new Story("a2", "رويترز", null, "خبر."),
                      new Story("a3", "سانا", null, "خبر.")),
                  2)
              .rows()
              .withColumn(Columns.METADATA, map(lit("desk"), lit("عالم"))));

  @Test
  void everyKindOfContextHasEachSlice() {
    Places places = Places.of(new Slices(List.of()), ARTICLES);

    assertEquals(12, places.count());
    assertEquals("article all/all", show(places, places.place(Context.ARTICLE, 0)));
    assertEquals("paragraph source/سانا", show(places, places.place(Context.PARAGRAPH, 3)));
    assertEquals("sentence month/2014-10", show(places, places.place(Context.SENTENCE, 1)));
    assertEquals(List.of(0, 4, 8), places.ofAll());
  }

  @Test
  void fieldsOfTheMetadataAreSlicesToo() {
    Places places = Places.of(new Slices(List.of("desk")), ARTICLES);

    assertEquals("article desk/عالم", show(places, places.place(Context.ARTICLE, 1)));
    assertEquals(
        List.of("[0, 3, 1]", "[0, 4, 1]", "[0, 4, 2, 1]"),
        ARTICLES
            .flatMap(
                EnumSet.noneOf(Section.class),
                () ->
                    article ->
                        List.of(RowFactory.create(places.numbers(article.head()).toString()))
                            .iterator(),
                new StructType().add("numbers", "string"))
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .sorted()
            .toList());
  }

  private static String show(Places places, int place) {
    Slice slice = places.slice(place);
    return places.context(place).label() + " " + slice.type() + "/" + slice.name();
  }
}
