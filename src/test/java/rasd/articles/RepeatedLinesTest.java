package rasd.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import rasd.Sparks;
import rasd.input.ReadStage;
import rasd.input.TextKind;
import rasd.pages.Line;
import rasd.pages.NewsNames;
import rasd.pages.SourceLines;
import rasd.tables.Columns;

class RepeatedLinesTest {
  private static final StructType RECORD =
      new StructType()
          .add(Columns.SOURCE, DataTypes.StringType)
          .add(Columns.SOURCE_PATH, DataTypes.StringType)
          .add(Columns.TEXT, DataTypes.StringType)
          .add(ReadStage.TEXT_KIND, DataTypes.StringType);

  @Test
  void aLineIsRepeatedFromFivePagesAndATwentiethOfThemOn() {
    List<Row> pages = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String onSix = i < 6 ? "\nقناة الموقع" : "";
      String onFive = i < 5 ? "\nأقسام أخرى" : "";
      pages.add(
          page("سانا", "a.txt", "سياسة\nتعليقات: " + i + "\nخبر رقمه " + word(i) + onSix + onFive));
    }
    SourceLines lines = find(pages).ofSite("source سانا");
    assertEquals(120, lines.pages());
    assertEquals(120, lines.pagesWith(line("سياسة")));
    assertEquals(120, lines.pagesWith(line("تعليقات: 777")));
    assertEquals(6, lines.pagesWith(line("قناة الموقع")));
    assertEquals(0, lines.pagesWith(line("أقسام أخرى")));
    assertTrue(lines.isOnMostPages(line("سياسة")));
    assertFalse(lines.isOnMostPages(line("قناة الموقع")));
  }

  @Test
  void aLineCountsOnceAPageAndOnlyWithinItsSource() {
    List<Row> pages = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      pages.add(page(i % 2 == 0 ? "سانا" : "وفا", "a.txt", "سياسة\nسياسة\nسياسة"));
    }
    RepeatedLines repeated = find(pages);
    assertEquals(10, repeated.ofSite("source سانا").pagesWith(line("سياسة")));
    assertEquals(2, repeated.size());
  }

  @Test
  void pagesWithoutASourceAreOfTheirFolder() {
    List<Row> pages = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      pages.add(page(null, "سانا/" + i + ".txt", "سياسة"));
      pages.add(page(null, i + ".txt", "رياضة"));
    }
    RepeatedLines repeated = find(pages);
    assertEquals(10, repeated.ofSite("folder سانا").pagesWith(line("سياسة")));
    assertEquals(10, repeated.ofSite("folder ").pagesWith(line("رياضة")));
  }

  @Test
  void fewPagesRepeatNothingAndTextsOfRecordsAreNotLookedAt() {
    List<Row> pages = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      pages.add(page("سانا", "a.txt", "سياسة"));
    }
    for (int i = 0; i < 50; i++) {
      pages.add(RowFactory.create("وفا", "a.jsonl", "(وفا)", null));
    }
    assertEquals(0, find(pages).size());
  }

  private static RepeatedLines find(List<Row> rows) {
    Dataset<Row> records = Sparks.session().createDataFrame(rows, RECORD);
    return RepeatedLines.of(records, rows.size(), 0, NewsNames.NONE);
  }

  private static Row page(String source, String path, String text) {
    return RowFactory.create(source, path, text, TextKind.PAGE.name());
  }

  private static Line line(String text) {
    return Line.of(text).get(0);
  }

  /** A word of letters for a number. Lines that differ only in digits would have the same key. */
  private static String word(int i) {
    return "أبتثجحخدذرزس".charAt(i / 12) + "" + "أبتثجحخدذرزس".charAt(i % 12);
  }
}
