package rasd.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import rasd.text.StopWords;

/** The lists that come with the job, for tests. */
public final class Phrases {
  public static final PagePhrases OF_PAGES =
      PagePhrases.parse(read("page-phrases.tsv").lines().toList());
  public static final StopWords STOP_WORDS = StopWords.parse(read("stop-words.txt"));

  private Phrases() {}

  private static String read(String name) {
    try {
      return Files.readString(Path.of("conf", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Days of all years from 1900, in UTC. */
  public static final DateRules DATES = new DateRules(ZoneOffset.UTC, Map.of(), 2100);
}
