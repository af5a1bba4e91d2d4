package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasd.pages.Units.UnitKind;

class UnitsTest {
  private static final String WORD = "كلمة ";

  /** Each unit as its kind, its line and its words. */
  private static List<String> units(String text) {
    List<String> units = new ArrayList<>();
    Units.of(text)
        .forEach(
            (hash, line, from, to) ->
                units.add(Units.kind(hash) + " " + line + " " + from + "-" + to));
    return units;
  }

  @Test
  void linesAreUnitsUpToSixtyWords() {
    assertEquals(List.of("WHOLE 0 0-2", "WHOLE 1 0-2"), units("اقرأ المزيد.\n\nحمل التطبيق."));
    assertEquals("WHOLE 0 0-60", units(WORD.repeat(60)).get(0));
    assertEquals("OPENING 0 0-6", units(WORD.repeat(61)).get(0));
  }

  @Test
  void sentencesAreUnitsFromFiveWordsOn() {
    assertEquals(
        List.of("WHOLE 0 0-9", "WHOLE 0 4-9"),
        units("وصل الوزير إلى باريس. وقال إن الوقت ضيق جدا.\nنعم.").subList(0, 2));
  }

  @Test
  void theEdgesOfATextAreUnitsFromSixWordsOn() {
    assertEquals(
        List.of("WHOLE 0 0-8", "WHOLE 1 0-7", "OPENING 0 0-6", "OPENING 0 0-7", "CLOSING 1 1-7"),
        units(WORD.repeat(8) + ".\n" + WORD.repeat(7) + "."));
    assertEquals(
        7, units(WORD.repeat(20) + ".").stream().filter(u -> u.startsWith("CLOSING")).count());
  }

  @Test
  void aLastSentenceWithoutAFullStopHasAnEnding() {
    assertEquals(
        List.of("ENDING 0 4-5", "ENDING 0 4-6"),
        units("وصل الوزير إلى باريس. رابط الخبر هنا").stream()
            .filter(unit -> unit.startsWith("ENDING"))
            .toList());
    String sentence = "نعم. " + WORD.repeat(40);
    assertEquals(6, units(sentence).stream().filter(u -> u.startsWith("ENDING")).count());
    assertEquals(0, units(sentence + WORD).stream().filter(u -> u.startsWith("ENDING")).count());
  }

  @Test
  void eachUnitCountsOnceATextAndDependsOnItsKind() {
    HashedLine line = HashedLine.of(WORD.repeat(7).strip());
    assertEquals(UnitKind.OPENING, Units.kind(Units.opening(line, 6)));
    assertEquals(UnitKind.CLOSING, Units.kind(Units.closing(line, 6)));
    assertEquals(UnitKind.ENDING, Units.kind(Units.ending(line, 0, 6)));
    assertEquals(UnitKind.WHOLE, Units.kind(line.hash()));
    assertEquals(1, Units.of("نعم.\nنعم.").distinct().size());
  }

  @Test
  void manyTextsMustShareAnEdgeAndThreeALine() {
    assertEquals(3, UnitKind.WHOLE.fewest(10_000));
    assertEquals(100, UnitKind.OPENING.fewest(10_000));
    assertEquals(500, UnitKind.ENDING.fewest(10_000));
    assertEquals(3, UnitKind.CLOSING.fewest(100));
  }
}
