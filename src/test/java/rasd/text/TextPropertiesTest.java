package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Checks properties that hold for any text, on texts made of everything that has ever caused
 * difficulties.
 */
class TextPropertiesTest {
  private static final int TEXTS = 2000;
  private static final String[] PIECES = {
    "قال",
    "وَقَالَ",
    "لل",
    "ـــ",
    "\u064B",
    "\u0670",
    "أإآا",
    "ىيئ",
    "ةه",
    "ک",
    "گ",
    "\u200C",
    "\u200D",
    "\u200F",
    "\u202E",
    " ",
    "  ",
    "\n",
    "\u00A0",
    ".",
    "؟",
    "!",
    "…",
    "،",
    "«",
    "»",
    "\"",
    "(",
    ")",
    "١٢٣",
    "12.5",
    "%",
    "$",
    "http://a.b/c?d=e",
    "x@y.org",
    "#وسم",
    "@أحد",
    "BBC",
    "é",
    "e\u0301",
    "\uD83D\uDE00",
    "\uD83D",
    "日本",
    "د.",
    "أ.ب",
    "-",
    "\u0640\u0640",
    "\u0000",
    "\uFEFF",
    "ﷲ",
    "ﻻ"
  };

  private final Random random = new Random(17);

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int i = 0; i < TEXTS; i++) {
      String once = Folding.normalize(text());
      assertEquals(once, Folding.normalize(once));
    }
  }

  @Test
  void tokensStandInTheirSentencesInOrderAndAreWhatTheTextHasThere() {
    SentenceSplitter splitter = new SentenceSplitter();
    Tokenizer tokenizer = new Tokenizer();
    for (int i = 0; i < TEXTS; i++) {
      String text = text();
      int last = 0;
      for (Span sentence : splitter.sentences(text, 0, text.length())) {
        assertTrue(last <= sentence.begin() && sentence.end() <= text.length(), text);
        last = sentence.begin();
        List<Token> tokens = tokenizer.tokens(text, sentence.begin(), sentence.end());
        for (Token token : tokens) {
          assertTrue(last <= token.begin() && token.end() <= sentence.end(), text);
          assertEquals(text.substring(token.begin(), token.end()), token.surface());
          last = token.end();
        }
        last = sentence.end();
      }
    }
  }

  @Test
  void datesAreWhatTheTextHasThere() {
    DateFinder finder = new DateFinder();
    for (int i = 0; i < TEXTS; i++) {
      String text =
          text()
              + " 5 كانون 2 "
              + random.nextInt(3000)
              + text()
              + random.nextInt(99)
              + "/"
              + random.nextInt(20)
              + "/2019";
      for (DateExpression date : finder.find(text)) {
        assertTrue(text.contains(date.surface()), text);
      }
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(30); pieces > 0; pieces--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
