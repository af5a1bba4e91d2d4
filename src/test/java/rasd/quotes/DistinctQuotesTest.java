package rasd.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rasd.article.Quote;

class DistinctQuotesTest {
  private static Quote reported(
      int begin, int end, @Nullable String speaker, @Nullable String entity, double confidence) {
    return new Quote(begin, end, Quote.Style.INDIRECT, "قال", speaker, entity, confidence);
  }

  @Test
  void theSameWordsAreOneRowWithTheBetterSpeaker() {
    Quote worse = reported(5, 20, "كيري", "kerry", 0.7);
    Quote better = reported(5, 20, "لافروف", "lavrov", 0.8);
    assertEquals(List.of(better), DistinctQuotes.of(List.of(worse, better)));
  }

  @Test
  void equalConfidencesAreDecidedByTheEntityAndThenByTheOrder() {
    Quote nobody = reported(5, 20, "المصدر", null, 0.8);
    Quote first = reported(5, 20, "لافروف", "lavrov", 0.8);
    Quote second = reported(5, 20, "كيري", "kerry", 0.8);
    assertEquals(List.of(first), DistinctQuotes.of(List.of(nobody, first, second)));
  }

  @Test
  void aReportInsideAnotherIsLeftOutUnlessSomebodyElseSpeaks() {
    Quote outer = reported(5, 40, "جون كيري", "kerry", 0.8);
    Quote same = reported(10, 40, "كيري", "kerry", 0.8);
    Quote nobody = reported(11, 40, null, null, 0.3);
    Quote other = reported(12, 40, "لافروف", "lavrov", 0.8);
    Quote later = reported(30, 50, "كيري", "kerry", 0.8);
    assertEquals(
        List.of(outer, other, later),
        DistinctQuotes.of(List.of(later, other, nobody, same, outer)));
  }

  @Test
  void aReportThatHasEndedDoesNotHideTheOneAroundIt() {
    Quote outer = reported(5, 100, "كيري", "kerry", 0.8);
    Quote other = reported(10, 20, "لافروف", "lavrov", 0.8);
    Quote again = reported(30, 40, "كيري", "kerry", 0.8);
    assertEquals(List.of(outer, other), DistinctQuotes.of(List.of(outer, other, again)));
  }

  @Test
  void wordsInMarksKeepTheirRowInsideAReport() {
    Quote outer = reported(5, 40, "كيري", "kerry", 0.8);
    Quote marked = new Quote(10, 30, Quote.Style.ANGLE, "قال", "كيري", "kerry", 0.9);
    assertEquals(List.of(outer, marked), DistinctQuotes.of(List.of(marked, outer)));
  }
}
