package rasd.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MendedTest {
  private final SortedMap<String, String> notes = new TreeMap<>();

  @Test
  void misreadTextIsMendedAndNoted() {
    assertEquals("العراق & سوريا", Mended.of("ط§ظ„ط¹ط±ط§ظ‚ &amp;amp; ط³ظˆط±ظٹط§", notes));
    assertEquals(Map.of("rasd.mojibake", "windows-1256"), notes);
  }

  @Test
  void aTextHasItsLinesAndNoMarkUp() {
    assertEquals("قال\nوأضاف\nوختم", Mended.text("<p>قال</p><p>وأضاف</p>\\nوختم", notes));
    assertEquals(Map.of(), notes);
  }

  @Test
  void aTitleIsOneLine() {
    assertEquals("قال كيري", Mended.title("<p>قال</p><p>كيري</p>", notes));
  }

  @Test
  void controlCharactersAreSpacesAndLineEndsStay() {
    assertEquals("قال كيري\tأمس\nثم\r عاد", Mended.of("قال\u0000كيري\tأمس\nثم\r\u007Fعاد", notes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "\u00A0\u200F", "\uFEFF"})
  void whiteSpaceAndMarksOfDirectionShowNothing(String text) {
    assertTrue(Mended.showsNothing(text));
    assertFalse(Mended.showsNothing(text + "ن"));
  }
}
