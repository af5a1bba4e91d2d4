package rasd.phrases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import rasd.text.Folding;
import rasd.text.StopWords;

/** Makes stretches of words from texts that a test contains. */
final class Stretches {
  private static final StopWords STOP_WORDS = stopWords();

  /** The pieces of some forms, as the lexicon of a corpus would give them. */
  private static final Map<String, String> PIECES =
      Map.of(
          "وزير", "وزير",
          "والامم", "و+ال+امم",
          "للامم", "ل+ال+امم",
          "ومصر", "و+مصر",
          "لحزب", "ل+حزب",
          "بلدهم", "بلد+هم",
          "وقطر", "و+قطر");

  private Stretches() {}

  static List<PhraseWord> of(String text) {
    return Arrays.stream(text.split(" ", -1)).map(Stretches::word).toList();
  }

  /** The same words with numbers for their forms and cores. */
  static List<NumberedWord> numbered(String text, ToIntFunction<String> numbers) {
    return of(text).stream().map(word -> NumberedWord.of(word, numbers)).toList();
  }

  private static PhraseWord word(String surface) {
    String normalized = Folding.normalize(surface);
    return PhraseWord.of(
        surface,
        normalized,
        PIECES.getOrDefault(normalized, normalized),
        STOP_WORDS.contains(Folding.normalizeKeepingFinalAlif(surface)));
  }

  private static StopWords stopWords() {
    try {
      return StopWords.parse(Files.readString(Path.of("conf", "stop-words.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
