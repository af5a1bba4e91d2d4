package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tests, ¦ separates sentences. */
class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل الوزير. ¦ثم غادر.",
        "وصل الوزير! ¦ثم غادر",
        "هل وصل الوزير؟ ¦نعم. ¦ثم غادر.",
        "هل وصل؟! ¦نعم.",
        "کیا وہ آیا۔ ¦ہاں۔",
        "He came. ¦Then he left.",
        "وصل الوزير .¦ ثم غادر .",
        "انتهى الاجتماع.¦وقال الوزير",
        "هل وصل؟¦نعم وصل",
        "انتهى الاجتماع.و",
        "انتهى الاجتماع. ¦و",
        "عاد إلى موسكو.\u200F ¦وغادر",
        "وصل الوزير، ثم غادر؛ وكان متعبا: جدا",
      })
  void aMarkBeforeWhiteSpaceEndsASentence(String marked) {
    assertSentences(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "آخر تحديث 19:56 ت. غ اليوم",
        "قال د. أحمد الحكيم ذلك. ¦ثم غادر",
        "مع م. محمود وأ. د. سعاد",
        "فاتح ز. أمين",
        "عام 49 ق.م, قرأ",
        "عام 700 ق.م تقريبا. ¦وبعد",
        "بلغ 3.5 في المئة. ¦وزاد",
        "بلغ ٣.٥",
        "في aljazeera.net ذلك",
        "عبر أ.ف.ب اليوم",
        "Mr. Kerry met Dr. Smith. ¦He left.",
        "J. F. Kennedy",
        "جاء د. علي ود. أحمد. ¦ثم غادر",
        "في عام 2017 د. أحمد",
        "هـ. ج. ويلز",
        "PROF. Smith vs. Gen. Lee. ¦He left.",
        "He is feat. here. ¦He left.",
      })
  void theStopOfAnAbbreviationOrNumberEndsNone(String marked) {
    assertSentences(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كان ذلك عام 2017 م. ¦ثم غادر",
        "كان ذلك عام 1438هـ. ¦ثم غادر",
        "كان ذلك عام 1438 هـ. ¦ثم غادر",
        "في القرن الـ21. ¦ثم غادر",
        "في عام 2014. ¦ثم غادر",
      })
  void theSignAfterAYearIsNotAnAbbreviation(String marked) {
    assertSentences(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "خطر «داعش» محل إجماع.. واجتماع الجمعة في نيويورك",
        "لا أدري لم اخترتها... بعد سنتين",
        "لا أدري… بعد سنتين",
        "انتهى.. ",
        "من أين؟.. ¦من هنا",
      })
  void severalStopsAreAPause(String marked) {
    assertSentences(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال \"نعم.\" ¦ثم غادر",
        "قال «نعم.» ¦ثم غادر",
        "قال “نعم.” ¦ثم غادر",
        "قال \"نعم\". ¦ثم غادر",
        "قال «نعم». ¦ثم غادر",
        "قال “نعم”. ¦ثم غادر",
        "قال \"وصلنا. ثم غادرنا\" إلى جانب الوزير. ¦وعاد",
        "قال «وصلنا. هل ترى؟ ثم غادرنا» وعاد. ¦وعاد",
        "قال “وصلنا. ثم غادرنا” وعاد. ¦وعاد",
        "أوضح أن «موسكو تعد «داعش» خطرا. ولا تفاوض معه». ¦ووصف",
        "كلها تقول “قررنا ان نكافح “داعش”. وسنكافح”. ¦واضاف",
        "وصل (هل وصل؟) ثم غادر [كذا!] مسرعا. ¦وعاد",
        "وصل (انظر ص. 5. أدناه) ثم غادر. ¦وعاد",
        "و\"تويتر\" كذلك. ¦وعاد",
        "قال „نعم. لا“ وعاد. ¦ثم غادر",
        "قال نعم.\"ثم غادر\" وعاد",
        "وصل (نعم. لا) ثم (لا. نعم) وعاد. ¦ثم غادر",
      })
  void aQuotationIsNotCut(String marked) {
    assertSentences(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال \"وصلنا. ¦ثم غادرنا. ¦وعاد",
        "قال «وصلنا. ¦ثم غادرنا. ¦وعاد",
        "قال “وصلنا. ¦ثم غادرنا. ¦وعاد",
        "قال (وصلنا. ¦ثم غادرنا. ¦وعاد",
        "وصل\" الوزير. ¦ثم غادر",
        "وصل» الوزير. ¦ثم غادر",
        "بتنظيم “داعش “وغيره من التنظيمات. ¦ثم غادر",
      })
  void aMarkThatIsNeverClosedDoesNoHarm(String marked) {
    assertSentences(marked);
  }

  @Test
  void aLongQuotationIsCutLikeAnyText() {
    String sentence = "وهذه جملة طويلة من كلام الوزير عن مؤتمر جنيف. ";
    String text = "قال \"" + sentence.repeat(10) + "انتهى\" وغادر";
    assertEquals(11, splitter.sentences(text, 0, text.length()).size());
    assertEquals(1, sentencesWithQuotation(300));
    assertEquals(2, sentencesWithQuotation(301));
  }

  /**
   * The number of sentences in which a quotation of two sentences has this many characters with its
   * marks.
   */
  private int sentencesWithQuotation(int characters) {
    String text = "قال «نعم. " + "ك".repeat(characters - 7) + "» وعاد";
    return splitter.sentences(text, 0, text.length()).size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل الوزير. - ",
        "… وصل الوزير. ¦ثم غادر. ***",
        ". وصل الوزير",
        "وصل الوزير. ! ¦ثم غادر",
      })
  void merePunctuationJoinsItsNeighbour(String marked) {
    assertSentences(marked);
  }

  @Test
  void aParagraphWithoutATokenHasNoSentence() {
    assertEquals(List.of(), splitter.sentences("*** ...", 0, 7));
    assertEquals(List.of(), splitter.sentences(" ـ ", 0, 3));
    assertEquals(List.of(), splitter.sentences("", 0, 0));
    assertEquals(List.of(new Span(1, 3)), splitter.sentences(" 👍 ", 0, 4));
  }

  @Test
  void onlyThePartAskedForIsRead() {
    String text = "وصل. ثم غادر. وعاد.";
    assertEquals(
        List.of("ثم غادر.", "وعا"),
        splitter.sentences(text, 4, 17).stream()
            .map(span -> text.substring(span.begin(), span.end()))
            .toList());
  }

  @Test
  void everySentenceHasATokenAndAllTextIsCovered() {
    String text = " قال د. علي: «نعم. لا.. » 3.5% . ¡! انتهى.وقال \"لا\" ؟؟ (ص. 3) … ";
    StringBuilder rest = new StringBuilder(text);
    Tokenizer tokenizer = new Tokenizer();
    int end = 0;
    for (Span sentence : splitter.sentences(text, 0, text.length())) {
      assertTrue(sentence.begin() >= end);
      assertTrue(!tokenizer.tokens(text, sentence.begin(), sentence.end()).isEmpty());
      String found = text.substring(sentence.begin(), sentence.end());
      assertEquals(found.strip(), found);
      rest.replace(sentence.begin(), sentence.end(), " ".repeat(sentence.end() - sentence.begin()));
      end = sentence.end();
    }
    assertTrue(rest.toString().isBlank(), rest.toString());
  }

  @Test
  void aHostileParagraphTakesNoLongerThanAnother() {
    for (String part : List.of("(", "«", "\"ا", ".", "ا.", "“ا. ")) {
      String text = part.repeat(100_000 / part.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> splitter.sentences(text, 0, text.length()), part);
    }
  }

  private void assertSentences(String marked) {
    String text = marked.replace("¦", "");
    List<String> expected =
        List.of(marked.split("¦", -1)).stream().map(String::strip).collect(Collectors.toList());
    List<String> found =
        splitter.sentences(text, 0, text.length()).stream()
            .map(span -> text.substring(span.begin(), span.end()))
            .toList();
    assertEquals(expected, found);
  }
}
