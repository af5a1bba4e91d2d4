package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordShapesTest {
  private static final WordShapes SHAPES =
      new WordShapes(
          Map.of("فففي", "1a23i", "مفيف", "mu1ai2"), Map.of('س', "s", 'د', "d", 'ب', "b", 'ع', ""));

  @Test
  void consonantsGetTheVowelsOfTheShape() {
    assertEquals("basdi", SHAPES.of("بسدي"));
  }

  @Test
  void aMimAtTheBeginningIsPartOfTheShape() {
    assertEquals("mubaid", SHAPES.of("مبيد"));
  }

  @Test
  void anAinAtTheEndOfASyllableLengthensTheVowel() {
    assertEquals("saadi", SHAPES.of("سعدي"));
  }

  @Test
  void aWordOfAnotherShapeHasNone() {
    assertNull(SHAPES.of("سادب"));
  }

  @Test
  void listedShapesUseTheConsonantsThatTheyHave() throws IOException {
    List<String[]> shapes =
        Files.readAllLines(Path.of("conf", "romanization.tsv")).stream()
            .filter(line -> line.startsWith("shape\t"))
            .map(line -> line.split("\t"))
            .toList();
    for (String[] shape : shapes) {
      long consonants = shape[1].chars().filter(c -> c == 'ف').count();
      String numbers = shape[2].replaceAll("[^0-9]", "");
      assertTrue("123456789".startsWith(numbers) && numbers.length() == consonants, shape[1]);
    }
  }
}
