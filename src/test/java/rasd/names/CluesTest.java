package rasd.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.names.NameCues.CueKind;
import rasd.names.NameWords.Strength;
import rasd.text.Folding;

class CluesTest {
  private final Clues clues =
      new Clues(
          NameWords.parse(List.of("محمد سعيد فارس خلف زير السيد سام ?كريم ?رائد ?وسام")),
          NameCues.parse(
              List.of(
                  "kind\twords",
                  "title\tالسيد",
                  "role\tوزير رائد",
                  "verb\tقال خلف",
                  "particle\tبن أبو",
                  "ending\tوف")));

  @Test
  void mostWordsSayNothing() {
    assertEquals(WordClues.NONE, clues.of("اجتماع"));
    assertEquals(WordClues.NONE, clues.of("واجتماع"));
  }

  @Test
  void aNameIsAStrongOrAWeakSign() {
    assertEquals(new WordClues(Set.of(), Strength.STRONG, 0, false, false, true), clues.of("محمد"));
    assertEquals(new WordClues(Set.of(), Strength.WEAK, 0, false, false, true), clues.of("كريم"));
    assertEquals(new WordClues(Set.of(), Strength.NONE, 0, false, true, true), clues.of("سلطانوف"));
  }

  @ParameterizedTest
  @CsvSource({
    "ومحمد, 1, true",
    "وبمحمد, 2, true",
    "بفارس, 1, true",
    "وأبو, 1, true",
    "وسام, 1, true",
    "بكريم, 0, false",
    "وزير, 0, false",
    "والسيد, 0, false",
    "وسلطانوف, 0, true"
  })
  void cliticsAreRemovedIfTheStrongestNameIsLeft(String word, int clitics, boolean mayOpen) {
    WordClues found = clues.of(Folding.normalize(word));
    assertEquals(clitics, found.clitics());
    assertEquals(mayOpen, found.mayOpen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"السيد", "قال", "وزير", "رائد"})
  void titlesAndVerbsAreNotPartOfANameNorWeakNamesThatAreOffices(String word) {
    assertTrue(clues.of(Folding.normalize(word)).isBlocked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"خلف", "محمد", "كريم", "بن"})
  void aStrongNameMayAlsoBeAVerb(String word) {
    assertFalse(clues.of(word).isBlocked());
  }

  @Test
  void onlyTheWholeWordIsListed() {
    assertEquals(Set.of(CueKind.TITLE), clues.listed("السيد"));
    assertEquals(Set.of(), clues.listed("والسيد"));
    assertTrue(clues.of("بن").isParticle());
    assertTrue(clues.of("بن").mayOpen());
    assertFalse(clues.of("محمد").isParticle());
  }
}
