package rasd.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlicesTest {
  @Test
  void anArticleIsInAllInItsSourceInItsMonthAndInTheFieldsInTheirOrder() {
    assertEquals(
        "all/all source/سانا month/2014-10 section/رياضة desk/عمان",
        slices(
            new Slices(List.of("section", "desk")),
            "سانا",
            "2014-10-03",
            Map.of("desk", "عمان", "section", "رياضة", "id", "7")));
  }

  @Test
  void whatIsUnknownOfAnArticleIsNoSlice() {
    Slices slices = new Slices(List.of("section"));
    assertEquals("all/all", slices(slices, null, null, null));
    assertEquals("all/all month/2014-01", slices(slices, null, "2014-01-31", Map.of("id", "7")));
    assertEquals("all/all source/سانا", slices(slices, "سانا", null, Map.of("section", " ")));
  }

  @Test
  void spacesAroundAFieldsValueDoNotCount() {
    assertEquals(
        "all/all section/رياضة",
        slices(new Slices(List.of("section")), null, null, Map.of("section", " رياضة ")));
  }

  @Test
  void aFieldNamedTwiceIsOne() {
    assertEquals(List.of("section"), new Slices(List.of("section", "section")).fields());
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "source", "month"})
  void aFieldCannotHaveTheNameOfASliceThatIsThereAlways(String field) {
    UserError error = assertThrows(UserError.class, () -> new Slices(List.of("section", field)));
    assertEquals(2, error.exitCode());
    assertEquals(
        "Invalid slices.fields: " + field + ", must be a field other than all, source and month",
        error.getMessage());
  }

  private static String slices(
      Slices slices, String source, String day, Map<String, String> metadata) {
    return slices
        .of(
            source,
            day == null ? null : LocalDate.parse(day),
            metadata == null ? Map.of() : metadata)
        .stream()
        .map(slice -> slice.type() + "/" + slice.name())
        .collect(Collectors.joining(" "));
  }
}
