package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {
  private static final StopWords SHIPPED = shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في", "من", "على", "إلى", "عَلَى", "أنّ", "إنّه", "الذي", "التي", "هذه", "كان", "ليست",
        "لم", "و", "عنها", "لديهم", "بينما", "حيث", "كما", "أيضاً", "وأيضا"
      })
  void functionWordsAreStopWords(String surface) {
    assertTrue(isStopWord(surface));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وفي", "فمن", "وعلى", "بهذا", "وبهذه", "لذلك", "فلذلك", "ولم", "وكان", "بأن", "وبأن", "لأن",
        "للذين", "وللتي", "كالذي", "بما", "فلا", "والذي"
      })
  void functionWordsAreKnownAfterTheirClitics(String surface) {
    assertTrue(isStopWord(surface));
  }

  @ParameterizedTest
  @CsvSource({
    "في, في",
    "وعلى, و+علي",
    "وبهذا, و+ب+هذا",
    "بعضهم, بعض+هم",
    "وبعضها, و+بعض+ها",
    "لديهم, لدي+هم",
    "عليها, علي+ها",
    "سيكون, س+يكون",
    "وسيكون, و+س+يكون",
    "وكان, و+كان",
    "لكل, ل+كل",
    "بالنسبة, ب+النسبة",
    "للذين, ل+لذين",
    "لكن, لكن",
    "هناك, هناك",
    "بين, بين",
    "وبين, و+بين",
    "هذه, هذه",
    "ذلك, ذلك"
  })
  void cliticsAreSplitOffStopWords(String surface, String pieces) {
    assertTrue(isStopWord(surface));
    assertEquals(pieces, SHIPPED.pieces(Folding.normalizeKeepingFinalAlif(surface)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"فى", "التى", "الذى", "وفى"})
  void theFinalYaOfEgyptianPapersIsKnown(String surface) {
    assertTrue(isStopWord(surface));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "علي", "كيري", "العراق", "قال", "وقال", "أكد", "فهم", "وفهم", "ولي", "لهو", "كفى", "بلد",
        "ولد", "وزير", "وطن", "فيلم", "يوم", "عام", "كانون", "بغداد", "لندن", "كلب", "بيت", "ليبيا"
      })
  void namesVerbsAndNounsAreNone(String surface) {
    assertFalse(isStopWord(surface));
  }

  @Test
  void aFileHasCommentsBlankLinesAndExceptions() {
    StopWords words = StopWords.parse("# group\n\nهم  # they\r\nعلى\n!فهم\n");
    assertTrue(words.contains("هم"));
    assertTrue(words.contains("وهم"));
    assertTrue(words.contains("وعلى"));
    assertFalse(words.contains("فهم"));
    assertFalse(words.contains("they"));
    assertFalse(words.contains("علي"));
    assertFalse(words.contains(""));
  }

  @Test
  void aListedWordIsKnownAfterOneConjunctionAndOnePreposition() {
    StopWords words = new StopWords(List.of("هذا", "الذي", "على"));
    for (String word : List.of("هذا", "وهذا", "فهذا", "بهذا", "لهذا", "كهذا", "فلهذا", "للذي")) {
      assertTrue(words.contains(word), word);
    }
    for (String word : List.of("بوهذا", "ووهذا", "ببهذا", "سهذا", "هذ", "وه", "لل", "ب", "ولل")) {
      assertFalse(words.contains(word), word);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "وسيكون, و+س+يكون",
    "سيكون, س+يكون",
    "سكون, سكون",
    "عليهما, علي+هما",
    "فعليهما, ف+علي+هما",
    "كبعضنا, ك+بعض+نا"
  })
  void piecesAreListedThemselves(String word, String pieces) {
    StopWords words = new StopWords(List.of("يكون", "على", "بعض"));
    assertEquals(pieces, words.pieces(word));
  }

  @Test
  void theSpellingOfTheListDoesNotMatter() {
    StopWords words = new StopWords(List.of("أَنَّ", "إلـى"));
    assertTrue(words.contains("ان"));
    assertTrue(words.contains("الى"));
  }

  @Test
  void theySurviveSerialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(SHIPPED);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertTrue(((StopWords) in.readObject()).contains("وفي"));
    }
  }

  @Test
  void theShippedListHasNoWordTwice() throws IOException {
    List<String> words =
        Files.readAllLines(Path.of("conf/stop-words.txt")).stream()
            .filter(line -> !line.isBlank() && line.charAt(0) != '#')
            .toList();
    assertEquals(words.stream().distinct().toList(), words);
  }

  private static boolean isStopWord(String surface) {
    return SHIPPED.contains(Folding.normalizeKeepingFinalAlif(surface));
  }

  private static StopWords shipped() {
    try {
      return StopWords.parse(Files.readString(Path.of("conf/stop-words.txt")));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read conf/stop-words.txt", e);
    }
  }
}
