package rasd.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import rasd.tables.Slice;
import rasd.tables.Slices;

class ItemLogTest {
  private static final Slice SANA = new Slice("source", "سانا");
  private static final Slice DAY = new Slice(BatchUnit.DAY.sliceType(), "2014-10-03");

  private final ItemLog log = new ItemLog(1000);

  @Test
  void theSlicesOfAnItemAreAddedUpOverItsArticles() {
    int term = log.items().numberOf(ItemKind.TERM, "وصل", null);
    log.note(term, log.article(List.of(Slices.WHOLE, SANA), 10), 2);
    log.note(term, log.article(List.of(Slices.WHOLE), 20), 3);
    assertEquals(List.of("term وصل null all 5 2 2, source 2 1 1"), drained());
  }

  @Test
  void aRetellingIsAStoryLess() {
    int entity = log.items().numberOf(ItemKind.ENTITY, "russia", null);
    log.note(entity, log.article(List.of(Slices.WHOLE), 10), 2);
    log.note(entity, log.retelling(Slices.WHOLE), 0);
    log.note(entity, log.retelling(SANA), 0);
    assertEquals(List.of("entity russia null all 2 1 0, source 0 0 -1"), drained());
  }

  @Test
  void formsOfNamesAreNotCountedByDay() {
    int article = log.article(List.of(Slices.WHOLE, DAY), 10);
    log.note(log.items().numberOf(ItemKind.ENTITY, "russia", null), article, 1);
    log.note(log.items().numberOf(ItemKind.NAME, "russia", "روسيا"), article, 1);
    assertEquals(
        List.of("entity russia null  1 1 1, all 1 1 1", "name russia روسيا all 1 1 1"), drained());
  }

  @Test
  void itIsEmptyAfterItWasHandedOn() {
    ItemLog small = new ItemLog(13);
    int item = small.items().numberOf(ItemKind.WORD, null, null);
    assertFalse(small.isFull());
    small.note(item, small.article(List.of(Slices.WHOLE), 7), 7);
    assertTrue(small.isFull());
    small.drain().forEachRemaining(row -> {});
    assertFalse(small.isFull());
    assertEquals(0, small.items().size());
    assertFalse(small.drain().hasNext());
  }

  @Test
  void manyNotesAndItemsAreKept() {
    for (int i = 0; i < 30_000; i++) {
      log.note(
          log.items().numberOf(ItemKind.TERM, "t" + i % 7_000, null),
          log.article(List.of(Slices.WHOLE), 1),
          1);
    }
    List<String> rows = drained();
    assertEquals(7_000, rows.size());
    assertEquals("term t0 null all 5 5 5", rows.get(0));
    assertEquals("term t999 null all 5 5 5", rows.get(rows.indexOf("term t999 null all 5 5 5")));
  }

  private List<String> drained() {
    List<String> rows = new ArrayList<>();
    log.drain().forEachRemaining(row -> rows.add(text(row)));
    return rows;
  }

  private static String text(Row row) {
    List<String> slices = new ArrayList<>();
    SliceCounts.read(row.getAs(3))
        .forEach(
            (slice, counts) ->
                slices.add(
                    "%s %d %d %d"
                        .formatted(
                            slice.type(), counts.count(), counts.articles(), counts.stories())));
    slices.sort(null);
    return "%s %s %s %s".formatted(row.get(0), row.get(1), row.get(2), String.join(", ", slices));
  }
}
