package rasd.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static rasd.writing.Dishes.DISHES;

import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TablePartTest {
  @TempDir java.nio.file.Path folder;
  private TablePart dishes;

  @BeforeEach
  void open() {
    dishes = new TableParts(new Path(folder.toString()), new Configuration()).open(DISHES, 0, 1);
  }

  @AfterEach
  void close() {
    dishes.close();
  }

  @ParameterizedTest
  @MethodSource
  void aValueThatBreaksARuleIsRefusedAtOnce(String column, Object value) {
    Executable set =
        () -> {
          if (value instanceof Long number) {
            dishes.number(column).set(number);
          } else if (value instanceof Double number) {
            dishes.measure(column).set(number);
          } else {
            dishes.text(column).set((String) value);
          }
        };
    assertBug("Table dishes: bad value in " + column + ": " + value, set);
  }

  static Stream<Arguments> aValueThatBreaksARuleIsRefusedAtOnce() {
    return Stream.of(
        Arguments.of("name", ""),
        Arguments.of("origin", ""),
        Arguments.of("size", 0L),
        Arguments.of("course", "dessert"),
        Arguments.of("salt", 1.5),
        Arguments.of("salt", -0.1),
        Arguments.of("salt", Double.NaN),
        Arguments.of("salt", Double.POSITIVE_INFINITY));
  }

  @Test
  void aRowWithoutARequiredValueIsRefused() {
    set("فول", 1);
    dishes.text("recipe").setNull();
    assertBug("Table dishes: bad value in recipe: null", dishes::endRow);
  }

  @Test
  void aValueIsForgottenWithItsRow() {
    set("فول", 1);
    dishes.endRow();
    assertBug("Table dishes: bad value in name: null", dishes::endRow);
  }

  @Test
  void rowsComeInTheOrderOfTheKey() {
    set("فول", 2);
    dishes.endRow();
    set("كشري", 1);
    dishes.endRow();
    set("كشري", 3);
    dishes.endRow();
    set("كشري", 2);
    assertBug(
        "Table dishes: bad value in size: less than in the row before, so the rows are not in the order of the key",
        dishes::endRow);
  }

  @Test
  void noTwoRowsHaveTheSameKey() {
    set("كشري", 2);
    dishes.endRow();
    set("كشري", 2);
    assertBug(
        "Table dishes: bad value in size: like that of the row before, and so is the rest of the key",
        dishes::endRow);
  }

  @Test
  void textsAreInTheOrderOfTheirBytes() {
    set("\uFFFD", 1);
    dishes.endRow();
    set("🍲", 1); // By UTF-16 units, 🍲 would come before U+FFFD.
    dishes.endRow();
    assertEquals(2, dishes.finish().rows());
  }

  @Test
  void aColumnThatIsNotThereIsABug() {
    assertBug("Table dishes: no column price", () -> dishes.text("price"));
  }

  @Test
  void aCellOfAnotherTypeIsABug() {
    assertBug(
        "Table dishes: column size is bigint, which does not fit a TextCell",
        () -> dishes.text("size"));
  }

  private void set(String name, long size) {
    dishes.text("name").set(name);
    dishes.number("size").set(size);
    dishes.text("course").set("main");
    dishes.text("recipe").set("");
  }

  private static void assertBug(String message, Executable code) {
    assertEquals(message, assertThrows(IllegalStateException.class, code).getMessage());
  }
}
