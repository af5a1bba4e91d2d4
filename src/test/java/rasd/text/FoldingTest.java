package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # vowel marks and the marks of the Quran
          العِرَاقُ         | العراق
          إرهابيًّا         | ارهابيا
          الرحمٰن          | الرحمن
          هٰذا             | هذا
          قُلۡ             | قل
          عَلَيۡهِۦ         | عليه
          # tatweel
          الـــعراق        | العراق
          هـ              | ه
          # every alif
          أحمد            | احمد
          إيران           | ايران
          آب              | اب
          ٱلله             | الله
          ٲ               | ا
          # a hamza on another seat stays
          مؤتمر           | مؤتمر
          رئيس            | رئيس
          ماء             | ماء
          # ta marbuta stays
          القاهرة         | القاهرة
          # every ى is a ya
          على             | علي
          مصطفى           | مصطفي
          الهدىَ           | الهدي
          فىها            | فيها
          """)
  void arabicLettersAreFolded(String surface, String normalized) {
    assertEquals(normalized, Folding.normalize(surface));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # ZWNJ, ZWJ, RLM, LRM, ALM, isolates, embeddings, BOM, soft hyphen, word joiner
          مي\u200Cخواهم      | ميخواهم
          ه\u200D           | ه
          \u200Fكيري\u200F   | كيري
          \u200Eكيري        | كيري
          \u061Cكيري        | كيري
          \u2067كيري\u2069   | كيري
          \u2068كيري\u2069   | كيري
          \u202Bكيري\u202C   | كيري
          \uFEFFلافروف      | لافروف
          لا\u00ADفروف      | لافروف
          لا\u2060فروف      | لافروف
          # decomposed hamza and madda, with a vowel mark between them or not
          ا\u0654حمد        | احمد
          ا\u0655يران       | ايران
          ا\u0653ب          | اب
          مو\u0654تمر       | مؤتمر
          ري\u0654يس        | رئيس
          رى\u0654يس        | رئيس
          مو\u064F\u0654تمر  | مؤتمر
          # a variation selector
          ☀\uFE0F          | ☀
          """)
  void invisibleCharactersGoAndHamzaIsComposed(String surface, String normalized) {
    assertEquals(normalized, Folding.normalize(surface));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Persian ya and kaf
          کیری            | كيري
          علی             | علي
          # Urdu ha, goal ha, barree ya, ta marbuta goal; Persian ha with ya; Kurdish ae
          ہند             | هند
          ھند             | هند
          لڑکے            | لڑكي
          زکوۃ            | زكوة
          خانۀ            | خانه
          ە               | ه
          # swash kaf
          ڪتاب            | كتاب
          # letters that tell foreign names apart
          پوتین           | پوتين
          چاد             | چاد
          ڤيينا           | ڤيينا
          گوگل            | گوگل
          """)
  void lettersOfPersianAndUrduBecomeArabicExceptThoseForForeignSounds(
      String surface, String normalized) {
    assertEquals(normalized, Folding.normalize(surface));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # presentation forms: isolated, initial, medial, final; ligatures of lam and alif
          \uFEEF           | ي
          \uFE97\uFEEE\uFEE7\uFEB2 | تونس
          ﻻ               | لا
          ﻵ               | لا
          ﻹيران           | لايران
          # the name of God, Muhammad, the rial; the two that are a phrase stay one sign
          ﷲ               | الله
          ﷴ               | محمد
          ﷼               | ريال
          ﷺ               | ﷺ
          ﷻ               | ﷻ
          # an isolated vowel mark inside a word
          مـ\uFE77ن         | من
          # Latin: full width, ligature, accents, case
          ＮＡＴＯ          | nato
          ﬁn              | fin
          Cafe\u0301       | café
          Straße          | strasse
          BBC             | bbc
          Лавров          | лавров
          """)
  void compatibilityFormsAndCaseAreFolded(String surface, String normalized) {
    assertEquals(normalized, Folding.normalize(surface));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0123456789      | 0123456789
          ٠١٢٣٤٥٦٧٨٩      | 0123456789
          ۰۱۲۳۴۵۶۷۸۹      | 0123456789
          १२              | 12
          １２             | 12
          ٣٫٥             | 3.5
          ١٬٠٠٠           | 1,000
          ٪               | %
          الـ٢١           | ال21
          """)
  void digitsOfAllSetsBecomeAscii(String surface, String normalized) {
    assertEquals(normalized, Folding.normalize(surface));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          على             | على
          عَلَى            | على
          إلىٰ             | الى
          علي             | علي
          علی             | علي
          فىها            | فيها
          حتـى            | حتى
          """)
  void aFinalAlifIsKeptOnRequest(String surface, String normalized) {
    assertEquals(normalized, Folding.normalizeKeepingFinalAlif(surface));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ـ", "َ", "\u200F", "ـَ", "۝", "ﹶ"})
  void nothingThatIsWrittenBecomesEmpty(String surface) {
    assertFalse(Folding.normalize(surface).isEmpty());
  }

  @Test
  void aFoldedWordIsGivenBackAsItIs() {
    String word = "العراق";
    assertSame(word, Folding.normalize(word));
    assertEquals("", Folding.normalize(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"وَالإِرهـــاب", "ﷺ", "ﷲ", "Cafe\u0301", "مو\u0654تمر", "٣٫٥", "هدىً", "ـ"})
  void foldingTwiceIsFoldingOnce(String surface) {
    String once = Folding.normalize(surface);
    assertEquals(once, Folding.normalize(once));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the waw and its fatha
          وَالعراق         | 1 | 2
          والعراق         | 1 | 1
          وبالعراق        | 2 | 2
          وَبِالعراق        | 2 | 4
          # format characters and tatweel after the clitic belong to it
          و\u200Fكيري      | 1 | 2
          بـكيري          | 1 | 2
          بـــداعش        | 1 | 4
          # and those before it
          \u200Fوكيري      | 1 | 2
          # none, all, more than all
          والعراق         | 0 | 0
          كيري            | 4 | 4
          كيري            | 9 | 4
          # one character that carries two
          ﻻفروف           | 1 | 1
          ﻻفروف           | 2 | 1
          ﻻفروف           | 3 | 2
          # decomposed
          وا\u0654حمد      | 2 | 3
          """)
  void anOffsetInTheNormalizedFormIsFoundInTheSurface(
      String surface, int normalizedLength, int offset) {
    assertEquals(offset, Folding.surfaceOffset(surface, normalizedLength));
  }
}
