package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceLinesTest {
  private static final String PROSE = "أعلن الوزير أمس أن بلاده ستشارك في المؤتمر الدولي.";
  private static final SourceLines SOURCE =
      new SourceLines(
          40,
          Map.of("تعليقات 0", 30L, "مواضيع", 8L, "نصف", 20L, line(PROSE).folded(), 9L),
          Furniture.NONE);

  @Test
  void linesThatDifferInTheirNumbersAreOne() {
    assertEquals(30, SOURCE.pagesWith(line("تعليقات: 3")));
    assertEquals(30, SOURCE.pagesWith(line("تعليقات: 17")));
    assertEquals(0, SOURCE.pagesWith(line("تعليقات")));
    assertEquals(0, SourceLines.NONE.pagesWith(line("مواضيع")));
  }

  @Test
  void mostPagesAreMoreThanHalf() {
    assertTrue(SOURCE.isOnMostPages(line("تعليقات: 3")));
    assertFalse(SOURCE.isOnMostPages(line("نصف")));
    assertFalse(SOURCE.isOnMostPages(line("مواضيع")));
  }

  @Test
  void aSentenceOnSomePagesIsACopy() {
    assertTrue(SOURCE.isSentenceOnSome(line(PROSE)));
    assertFalse(SOURCE.isSentenceOnSome(line("مواضيع")));
    assertFalse(new SourceLines(10, SOURCE.counts(), Furniture.NONE).isSentenceOnSome(line(PROSE)));
  }

  @Test
  void aPageIsReadAgainOnlyIfAnotherThingIsKnownOfItsOwnLines() {
    long signature = SOURCE.signature("مواضيع\n" + PROSE, true);
    assertEquals(signature, with("مواضيع", 8, 41).signature("مواضيع\n" + PROSE, true));
    assertEquals(signature, with("رياضة", 30, 40).signature("مواضيع\n" + PROSE, true));
    assertNotEquals(signature, with("مواضيع", 9, 40).signature("مواضيع\n" + PROSE, true));
    assertNotEquals(signature, with("مواضيع", 8, 15).signature("مواضيع\n" + PROSE, true));
    assertNotEquals(
        SourceLines.NONE.signature(PROSE, true),
        new SourceLines(1, Map.of(), Furniture.NONE).signature(PROSE, true));
  }

  @Test
  void aRecordDependsOnWhatTextsShareAndNotOnPages() {
    SourceLines house = SOURCE.with(new Furniture(Map.of(), Set.of("سبق")));
    assertEquals(SourceLines.NONE.signature("مواضيع", false), SOURCE.signature("مواضيع", false));
    assertNotEquals(SOURCE.signature("مواضيع", false), house.signature("مواضيع", false));
    assertEquals(SOURCE.signature("مواضيع", true), house.signature("مواضيع", true));
  }

  /** The source with another number of pages, of which some have a line. */
  private static SourceLines with(String line, long count, long pages) {
    Map<String, Long> counts = new HashMap<>(SOURCE.counts());
    counts.put(line, count);
    return new SourceLines(pages, counts, Furniture.NONE);
  }

  private static Line line(String text) {
    return Line.of(text).get(0);
  }
}
