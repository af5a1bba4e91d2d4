package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar | وصل وزير الخارجية الأميركي جون كيري إلى باريس اليوم
          ar | كيري
          ar | وقال گوگل إن الشركة ستفتح مكتبا في چاد قريبا، وأضاف المتحدث أن العمل يبدأ في الربيع
          ar | وصل الوزیر الی باریس في الیوم التالي وقال إن المؤتمر في القاهرة سیعقد
          ar | قالت شركة Apple Inc في بيان نشرته أمس إن هاتف iPhone الجديد سيباع في الأسواق
          fa | وزیر امور خارجه ایران گفت که این گفتگوها در وین ادامه خواهد یافت
          ur | وزیر خارجہ نے کہا ہے کہ مذاکرات جاری رہیں گے
          he | שר החוץ הגיע לפריז
          ru | Министр иностранных дел прибыл в Париж
          en | The minister said that talks with the delegation are to go on in Paris
          fr | Le ministre des affaires étrangères est arrivé à Paris pour les négociations
          """)
  void theLanguageIsToldByItsLetters(String code, String text) {
    assertEquals(code, Language.of(text));
  }

  @Test
  void onlyTheBeginningIsExamined() {
    String arabic = "وصل الوزير إلى باريس. ";
    String russian = "Министр прибыл в Париж. ";
    assertEquals("ar", Language.of(arabic.repeat(200) + russian.repeat(400)));
    assertEquals("ru", Language.of(russian.repeat(200) + arabic.repeat(400)));
  }

  @Test
  void aTextInTwoScriptsIsOfThatOfMostLetters() {
    assertEquals("ar", Language.of("кошка وصل الوزير"));
    assertEquals("ru", Language.of("кошки мышки وصل"));
    assertNull(Language.of("кошка שלום باريس"));
  }

  @Test
  void aFewLettersOfAnotherLanguageAreThoseOfNames() {
    String word = "مكتب ";
    assertEquals("ar", Language.of(word.repeat(25) + "گوگ"));
    assertEquals("fa", Language.of(word.repeat(24) + "گگگ"));
    assertEquals("ar", Language.of(word.repeat(25) + "ٹڈ"));
    assertEquals("ur", Language.of(word.repeat(25) + "ٹڈڑ"));
    assertEquals("ar", Language.of(word.repeat(25) + "ڵڕ"));
    assertNull(Language.of(word.repeat(25) + "ڵڕۆ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2014 - 50%",
        "***",
        "ـــ",
        "وەزیری دەرەوەی ئێران گەیشتە پاریس بۆ گفتوگۆکان",
        "د بهرنیو چارو وزیر پاریس ته ورسېد او خبرې یې وکړې څو ځلې",
        "Der Minister ist in Paris angekommen",
        "Міністр закордонних справ прибув",
        "部长抵达巴黎",
        "Υπουργός Εξωτερικών",
        "Kerry Lavrov"
      })
  void whatIsNotSureHasNone(String text) {
    assertNull(Language.of(text));
  }
}
