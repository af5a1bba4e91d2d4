package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Judges a unit that several texts share. Each text has words that show what it is about. */
class UnitTextsTest {
  private static final long LINE = 4;
  private static final long OPENING = 5;

  @Test
  void aUnitOfFiveUnrelatedTextsIsOfTheSite() {
    assertEquals(Verdict.OWN, verdict(LINE, unrelated(2, false)));
    assertEquals(Verdict.BETWEEN, verdict(LINE, unrelated(4, false)));
    assertEquals(Verdict.SITE, verdict(LINE, unrelated(5, false)));
    assertEquals(Verdict.OPENING, verdict(LINE, unrelated(5, true)));
  }

  @Test
  void aUnitOfOneStoryIsItsOwnHoweverOftenItWasTold() {
    UnitTexts copies = new UnitTexts();
    for (int i = 0; i < 30; i++) {
      copies.add(sharing(i, false, 0, Stems.of(List.of(HashedLine.of("انفجار مصنع كيماويات")))));
    }
    assertEquals(Verdict.OWN, verdict(LINE, copies));
  }

  @Test
  void theSameWordsOpenTheColumnOfOneAuthor() {
    UnitTexts column = new UnitTexts();
    UnitTexts columns = new UnitTexts();
    for (int i = 0; i < 8; i++) {
      column.add(sharing(i, true, 17, words(i)));
      columns.add(sharing(i, true, 17 + i, words(i)));
    }
    assertEquals(Verdict.OWN, verdict(LINE, column));
    assertEquals(Verdict.OPENING, verdict(LINE, columns));
  }

  @Test
  void wordsThatOpenTextsAreOfTheSiteIfTheyAreNotOfTheStory() {
    UnitTexts recurring = new UnitTexts();
    for (int i = 0; i < 8; i++) {
      recurring.add(new Sharing(i, true, true, 0, words(i), words(i)));
    }
    assertEquals(Verdict.OWN, verdict(OPENING, recurring));
    assertEquals(Verdict.OPENING, verdict(OPENING, unrelated(8, true)));
    assertEquals(Verdict.OWN, unrelated(8, true).verdict(OPENING, 10_000));
  }

  @Test
  void aTeaserIsTheLeadOfOneStoryAlone() {
    UnitTexts teaser = unrelated(9, false);
    teaser.add(sharing(9, true, 0, words(9)));
    assertEquals(Verdict.SITE, verdict(LINE, teaser));
    teaser.add(sharing(10, true, 0, words(10)));
    teaser.add(sharing(11, true, 0, words(11)));
    assertEquals(Verdict.OPENING, verdict(LINE, teaser));
  }

  @Test
  void theOrderOfTextsDoesNotMatter() {
    UnitTexts texts = unrelated(60, false);
    UnitTexts backwards = new UnitTexts();
    for (int i = 59; i >= 0; i--) {
      backwards.add(sharing(i, false, 0, words(i)));
    }
    assertEquals(
        texts.kept().stream().map(Sharing::text).toList(),
        backwards.kept().stream().map(Sharing::text).toList());
  }

  @Test
  void sharingsAreReadAsTheyWereWritten() {
    List<Sharing> read = Sharing.read(Sharing.write(unrelated(3, true).kept()));
    assertEquals(List.of(0L, 1L, 2L), read.stream().map(Sharing::text).toList());
    assertEquals(1, read.get(1).lead().shared(words(1)));
    assertEquals(0, read.get(1).rest().shared(words(2)));
  }

  private static Verdict verdict(long unit, UnitTexts texts) {
    return texts.verdict(unit, 100);
  }

  private static UnitTexts unrelated(int count, boolean isFirst) {
    UnitTexts texts = new UnitTexts();
    IntStream.range(0, count).forEach(i -> texts.add(sharing(i, isFirst, 0, words(i))));
    return texts;
  }

  private static Sharing sharing(long text, boolean isFirst, int author, Stems words) {
    return new Sharing(text, isFirst, false, author, words, words);
  }

  /** The stems of three words, which are different for each number. */
  private static Stems words(int number) {
    String letters = "س".repeat(number);
    return Stems.of(
        List.of(HashedLine.of("بداية%s وسطه%s نهاية%s".formatted(letters, letters, letters))));
  }
}
