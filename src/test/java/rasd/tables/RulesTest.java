package rasd.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static rasd.tables.Dishes.DISHES;
import static rasd.tables.Dishes.KOSHARI;
import static rasd.tables.Dishes.changed;
import static rasd.tables.Dishes.row;
import static rasd.tables.Dishes.rows;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RulesTest {
  @Test
  void aGoodRowBreaksNone() {
    assertEquals(
        List.of("false ", "false ", "false "),
        broken(
            KOSHARI,
            row("فول", 1L, "first", 0.0, 1.0, null, "", null),
            row("فول", Long.MAX_VALUE, "first", null, null, null, " ", Map.of())));
  }

  @Test
  void aValueThatMustBeThereIsNotNull() {
    assertEquals(
        List.of("true name", "true size", "true course", "true recipe"),
        broken(
            changed("name", null),
            changed("size", null),
            changed("course", null),
            changed("recipe", null)));
  }

  @Test
  void aTextIsNotEmpty() {
    assertEquals(
        List.of("true name", "true origin", "true course"),
        broken(changed("name", ""), changed("origin", ""), changed("course", "")));
  }

  @Test
  void aNumberIsANumber() {
    assertEquals(
        List.of("true salt", "true sugar", "true salt"),
        broken(
            changed("salt", Double.NaN),
            changed("sugar", Double.POSITIVE_INFINITY),
            changed("salt", Double.NEGATIVE_INFINITY)));
  }

  @Test
  void aNumberIsInItsRange() {
    assertEquals(
        List.of("true size", "true salt", "true sugar"),
        broken(changed("size", 0L), changed("salt", -0.001), changed("sugar", 1.001)));
  }

  @Test
  void aLabelIsOneOfThoseDeclared() {
    assertEquals(
        List.of("true course", "true course"),
        broken(changed("course", "dessert"), changed("course", "Main")));
  }

  @Test
  void everyColumnThatBreaksARuleIsNamed() {
    assertEquals(
        List.of("true name, size, salt, origin"),
        broken(row(null, -1L, "main", 2.0, 0.5, "", "", Map.of())));
  }

  /** Of each row whether it breaks a rule, and in which columns. */
  private static List<String> broken(Row... rows) {
    return rows(rows)
        .select(Rules.broken(DISHES), Rules.brokenColumns(DISHES))
        .collectAsList()
        .stream()
        .map(row -> row.getBoolean(0) + " " + row.getString(1))
        .toList();
  }
}
