package rasd.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class KeyedRowsTest {
  @Test
  void rowsWithTheSameKeyBecomeOne() {
    assertEquals(
        List.of("[a,x,3]", "[a,null,5]", "[b,null,4]"),
        summed(row("a", "x", 1), row("a", "x", 2), row("a", null, 5), row("b", null, 4)));
  }

  @Test
  void whatASumDoesNotReadIsPassedOver() {
    Iterator<Row> sums =
        new KeyedRows.SummedRows(
            Stream.of(row("a", "x", 1), row("a", "x", 2), row("b", "x", 4)).iterator(),
            2,
            Iterator::next);
    assertEquals(row("a", "x", 1), sums.next());
    assertEquals(row("b", "x", 4), sums.next());
    assertFalse(sums.hasNext());
    assertThrows(NoSuchElementException.class, sums::next);
  }

  @Test
  void noRowsHaveNoSums() {
    assertEquals(List.of(), summed());
  }

  private static Row row(String key, String more, long count) {
    return RowFactory.create(key, more, count);
  }

  private static List<String> summed(Row... rows) {
    List<String> sums = new ArrayList<>();
    new KeyedRows.SummedRows(List.of(rows).iterator(), 2, KeyedRowsTest::sum)
        .forEachRemaining(row -> sums.add(row.toString()));
    return sums;
  }

  private static Row sum(Iterator<Row> rows) {
    Row first = rows.next();
    long sum = first.getLong(2);
    while (rows.hasNext()) {
      sum += rows.next().getLong(2);
    }
    return row(first.getString(0), first.getString(1), sum);
  }
}
