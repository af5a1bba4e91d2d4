package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rasd.article.PageLine;
import rasd.calendar.DateFinder;

/** Heads of pages are written as lines, each after the label that it must get. */
class PageHeadTest {
  private static final String STORY =
      """
      body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
      body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
      """;

  private final LineLabeller labeller =
      new LineLabeller(Phrases.OF_PAGES, Phrases.NAMES, new DateFinder());

  @Test
  void theShorterOfTwoLinesIsTheTitleIfItIsDirectlyBelow() {
    assertHead(
        """
        kicker: قال إن بلاده مستعدة للمشاركة في الجهود الدولية كلها
        title: لافروف يدعو إلى مكافحة الإرهاب
        """);
    assertHead(
        """
        title: لافروف يدعو إلى مكافحة الإرهاب
        subhead: دعا إلى مكافحة الإرهاب في المنطقة
        """);
    assertHead(
        """
        title: قال إن بلاده مستعدة للمشاركة في الجهود الدولية كلها
        chrome: طباعة
        chrome: لافروف يدعو إلى المؤتمر
        """);
    assertHead(
        """
        title: قال إن بلاده مستعدة للمشاركة في الجهود الدولية كلها
        subhead: لافروف يدعو إلى مكافحة الإرهاب كله.
        """);
  }

  @Test
  void aLineThatIsRepeatedIsNoKicker() {
    assertHead(
        """
        title: قال إن بلاده مستعدة للمشاركة في الجهود الدولية كلها
        chrome: لافروف يدعو إلى السلام
        title: قال إن بلاده مستعدة للمشاركة في الجهود الدولية كلها
        """);
    assertHead(
        """
        title: قال إن بلاده مستعدة للمشاركة في الجهود الدولية كلها
        caption: لافروف يدعو إلى السلام
        caption: لافروف يدعو إلى السلام
        """);
  }

  @Test
  void moreThanTwoDecksAreNoDecks() {
    String decks =
        """
        %1$s: دعا إلى مكافحة الإرهاب في المنطقة كلها
        %1$s: وقال إن بلاده مستعدة للمشاركة في الجهود
        """;
    assertHead("title: لافروف يدعو إلى السلام\n" + decks.formatted("subhead"));
    assertHead(
        "title: لافروف يدعو إلى السلام\n"
            + decks.formatted("chrome")
            + "chrome: والمؤتمر سيعقد في باريس في الشهر المقبل\n");
  }

  @Test
  void aLineOfFiveWordsIsNoDeckAndOneOfTwoWordsIsNoTitle() {
    assertHead(
        """
        chrome: من باريس
        title: لافروف يدعو إلى السلام
        chrome: كتب محرر الشؤون الدولية اليوم
        subhead: كتب محرر الشؤون الدولية في موسكو
        """);
  }

  @Test
  void aSentenceThatEndsInAFullStopIsApartFromTheStory() {
    assertHead(
        """
        chrome: الموقع شبكة إخبارية عربية مستقلة تعنى بأخبار العالم.
        chrome: طباعة
        chrome: من نحن
        chrome: اتصل بنا
        title: لافروف يدعو إلى السلام
        """);
  }

  @Test
  void belowAMenuTheLineThatTheStoryTakesUpIsTheTitle() {
    assertHead(
        """
        chrome: صحيفة يومية سياسية عربية
        chrome: من نحن
        chrome: اتصل بنا
        chrome: طباعة
        title: روسيا والمؤتمر الدولي
        """);
    assertHead(
        """
        chrome: المجتمع الدولي اليوم
        chrome: من نحن
        chrome: اتصل بنا
        chrome: طباعة
        title: بلاده والمؤتمر الدولي
        chrome: رياضة وفن ومنوعات
        """);
    assertHead(
        """
        title: صحيفة يومية سياسية عربية
        chrome: من نحن
        chrome: اتصل بنا
        chrome: بلاده والمؤتمر الدولي
        """);
  }

  private void assertHead(String labelled) {
    String expected = (labelled + STORY).strip();
    String plain =
        expected
            .lines()
            .map(line -> line.substring(line.indexOf(": ") + 2))
            .collect(Collectors.joining("\n"));
    List<PageLine> lines = labeller.labelPage(plain, List.of(), null, SourceLines.NONE).lines();
    assertEquals(
        expected,
        lines.stream()
            .map(line -> line.label().label() + ": " + line.text())
            .collect(Collectors.joining("\n")));
  }
}
