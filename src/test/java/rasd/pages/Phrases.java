package rasd.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasd.dates.DateRules;
import rasd.text.StopWords;

/** Gives tests the lists that come with the job. */
public final class Phrases {
  public static final PagePhrases OF_PAGES =
      PagePhrases.parse(read("page-phrases.tsv").lines().toList());
  public static final StopWords STOP_WORDS = StopWords.parse(read("stop-words.txt"));

  /** Some places and first names. */
  public static final NewsNames NAMES =
      new NewsNames(
          folded(
              "دبي",
              "موسكو",
              "باريس",
              "واشنطن",
              "دمشق",
              "جدة",
              "الرياض",
              "القاهرة",
              "الإمارات",
              "الولايات المتحدة",
              "الطائف",
              "المدينة المنورة",
              "أبها"),
          folded("محمد", "علي", "نايف", "سلوى", "داليا"));

  /** Rules that accept days of the years from 1900 to 2100, in UTC. */
  public static final DateRules DATES = new DateRules(ZoneOffset.UTC, Map.of(), 2100);

  private Phrases() {}

  private static Set<String> folded(String... names) {
    return Stream.of(names).map(Line::fold).collect(Collectors.toSet());
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of("conf", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
