package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          وصل الوزير إلى باريس.          | وصل الوزير إلى باريس
          قال: "نعم"، ثم (غادر)!         | قال نعم ثم غادر
          «داعش» و“داعش” و'داعش'         | داعش و داعش و داعش
          و"تويتر"                       | و تويتر
          هل وصل؟نعم                    | هل وصل نعم
          انتهى.وقال                    | انتهى وقال
          قال:إن                        | قال إن
          أ.ف.ب                         | أ ف ب
          سوريا/العراق                  | سوريا العراق
          موسكو-سانا                    | موسكو سانا
          باريس ـ (الوطن) ـ وكالات:      | باريس الوطن وكالات
          ـوالذي                        | والذي
          إرهابيًّا خطيرا                | إرهابيًّا خطيرا
          العـــراق                     | العـــراق
          صلى الله عليه النبي ﷺ         | صلى الله عليه النبي ﷺ
          ﻻ إله إﻻ ﷲ                    | ﻻ إله إﻻ ﷲ
          … .. ... - – ؟! «»            |
          كلمة_كلمة                     | كلمة كلمة
          المساهمونAccessibility links  | المساهمون Accessibility links
          """)
  void wordsStandBetweenSpacesAndPunctuation(String text, String tokens) {
    assertTokens(tokens, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مؤتمر جنيف-2 الدولي           | مؤتمر جنيف-2 الدولي
          مؤتمر جنيف‑2                 | مؤتمر جنيف‑2
          جنيف-2/3                      | جنيف 2/number 3/number
          جنيف-2a                       | جنيف 2a
          جنيف2                         | جنيف2
          جنيف-                         | جنيف
          ف5 ل5 ك5 س5                   | ف 5/number ل 5/number ك 5/number س5
          الـBBC-2                      | الـBBC 2/number
          كوفيد-19،                     | كوفيد-19
          جنيف - 2                      | جنيف 2/number
          طائرة F-16 وطائرة MH17        | طائرة F-16 وطائرة MH17
          القرن الـ21".                 | القرن الـ21
          والـ٢٠                        | والـ٢٠
          قناة الـBBC                   | قناة الـBBC
          عامي 2004 و2006               | عامي 2004/number و 2006/number
          ب15000 دولار                  | ب 15000/number دولار
          كوفيد-19-20                   | كوفيد 19/number 20/number
          باريس-18/1/2017               | باريس 18/1/2017/date
          """)
  void numbersJoinTheWordTheyName(String text, String tokens) {
    assertTokens(tokens, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500 أو أكثر                   | 500/number أو أكثر
          ٥٠٠ و ۵۰۰                     | ٥٠٠/number و ۵۰۰/number
          3.5 و٣٫٥ و1,5 و1،5            | 3.5/number و ٣٫٥/number و 1,5/number و 1،5/number
          1,000,000.50                  | 1,000,000.50/number
          ١٬٠٠٠                         | ١٬٠٠٠/number
          في 2014.                      | في 2014/number
          2013،2014                     | 2013/number 2014/number
          محادثات "2+2"                 | محادثات 2+2/number
          2014-2015                     | 2014/number 2015/number
          4-3                           | 4/number 3/number
          1.2.3.4                       | 1.2.3.4/number
          2015م و1436هـ                 | 2015/number م و 1436/number هـ
          5G و3D                        | 5G و 3D
          ½                             | ½/number
          3×4 = 12                      | 3×4/number 12/number
          2+2+2                         | 2+2+2/number
          2+ و2+س                       | 2/number +/symbol و 2/number +/symbol س
          1,2014,2015                   | 1,2014/number 2015/number
          2014.2015                     | 2014.2015/number
          5. و5، و5؛                    | 5/number و 5/number و 5/number
          Ⅳ                             | Ⅳ/number
          ②                             | ②/number
          """)
  void numbersKeepTheirSeparators(String text, String tokens) {
    assertTokens(tokens, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          19:56 ت. غ                    | 19:56/time ت غ
          الساعة ٦:٣٠                   | الساعة ٦:٣٠/time
          23:59:59                      | 23:59:59/time
          25:10                         | 25/number 10/number
          3:1                           | 3/number 1/number
          18/1/2017                     | 18/1/2017/date
          ١٨/١/٢٠١٧                     | ١٨/١/٢٠١٧/date
          2017-01-18                    | 2017-01-18/date
          18.1.2017                     | 18.1.2017/date
          18/1/17                       | 18/1/17/date
          18/1                          | 18/number 1/number
          1/2/3/4                       | 1/number 2/number 3/number 4/number
          24:00                         | 24:00/time
          19:60                         | 19/number 60/number
          19:56:60                      | 19:56/time 60/number
          123:10                        | 123/number 10/number
          9:5                           | 9/number 5/number
          12345/1/17                    | 12345/number 1/number 17/number
          1/234/2017                    | 1/number 234/number 2017/number
          2017/1/182                    | 2017/number 1/number 182/number
          182/1/2017                    | 182/number 1/number 2017/number
          18/1/201                      | 18/number 1/number 201/number
          18/1-2017                     | 18/number 1/number 2017/number
          18-1-2017-5                   | 18/number 1/number 2017/number 5/number
          18/1/2017.                    | 18/1/2017/date
          """)
  void timesAndDatesInDigitsAreOneToken(String text, String tokens) {
    assertTokens(tokens, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          انظر https://sana.sy/?p=1.    | انظر https://sana.sy/?p=1/url
          (http://a.com/b_c)            | http://a.com/b_c/url
          http://ar.wikipedia.org/wiki/باريس، | http://ar.wikipedia.org/wiki/باريس/url
          www.alwatan.com وغيره         | www.alwatan.com/url وغيره
          موقع aljazeera.net:           | موقع aljazeera.net/url
          موقع:aljazeera.net            | موقع aljazeera.net/url
          info@albayan.ae               | info@albayan.ae/email
          البريد:a.b+c@mail.co.uk.      | البريد a.b+c@mail.co.uk/email
          @kerry                        | kerry
          U.S. e.g. don’t               | U.S e.g don’t
          AT&T و Jean-Marc              | AT T و Jean Marc
          HTTPS://A.com/B               | HTTPS://A.com/B/url
          ftp://a.org                   | ftp://a.org/url
          http:// www. ftp://           | http www ftp
          (انظر http://a.com/b).        | انظر http://a.com/b/url
          http://a.com/«باريس»          | http://a.com//url باريس
          aljazeera.NET/news؟           | aljazeera.NET/news/url
          aljazeera.net:8080/a          | aljazeera.net:8080/a/url
          aljazeera.net-                | aljazeera.net/url
          example.xyz                   | example.xyz
          .net و net                    | net و net
          a@b                           | a b
          a@.org                        | a org
          a@b.org-                      | a@b.org/email
          a_b%c+d-e@b.org               | a_b%c+d-e@b.org/email
          MAILTO:a@b.org                | MAILTO:a@b.org/email
          """)
  void addressesAreOneToken(String text, String tokens) {
    assertTokens(tokens, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x #وزير_التجارة،              | x #وزير_التجارة/hashtag
          #Syria2014!                   | #Syria2014/hashtag
          (#داعش)                       | #داعش/hashtag
          #داعش#سوريا                   | #داعش/hashtag #سوريا/hashtag
          x # y                         | x y
          50%                           | 50/number %/symbol
          ٥٠٪                           | ٥٠/number ٪/symbol
          $500                          | $/symbol 500/number
          + الخط -                      | +/symbol الخط
          جيد👍🏽                          | جيد 👍🏽/symbol
          👨‍👩‍👧 🇸🇾                           | 👨‍👩‍👧/symbol 🇸🇾/symbol
          س < ص = ع                     | س ص ع
          ＃وسم                          | ＃وسم/hashtag
          #وزير-التجارة                 | #وزير/hashtag التجارة
          #                             |
          /50% %50                      | 50/number %/symbol %/symbol 50/number
          """)
  void hashtagsAndSymbolsAreTokens(String text, String tokens) {
    assertTokens(tokens, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \uFEFFلافروف                  | لافروف
          \u200Fكيري\u200F،             | كيري
          \u2067كيري\u2069              | كيري
          كيري\u00A0ولافروف             | كيري ولافروف
          كيري\u200Bولافروف             | كيري ولافروف
          كيري\uFFFD                    | كيري
          كيري\u2003ولافروف             | كيري ولافروف
          می\u200Cخواهم                 | می\u200Cخواهم
          "\u200F18\u200F"              | 18/number
          """)
  void whatCannotBeSeenIsNotAtTheEdgeOfAToken(String text, String tokens) {
    assertTokens(tokens, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The quick fox.                | The quick fox
          Лавров сказал                 | Лавров сказал
          שלום עולם                     | שלום עולם
          สวัสดีครับ                      | สวัสดี ครับ
          """)
  void otherScriptsGoByTheRulesOfIcu(String text, String tokens) {
    assertTokens(tokens, text);
  }

  @Test
  void offsetsPointAtTheSurfaceInTheWholeText() {
    String text = "\u200F«وقال» كيري،\u00A0في جنيف-2: 50% 👍 http://a.com/";
    List<Token> tokens = tokenizer.tokens(text, 0, text.length());
    assertEquals(8, tokens.size());
    for (Token token : tokens) {
      assertEquals(token.surface(), text.substring(token.begin(), token.end()));
      assertEquals(Folding.normalize(token.surface()), token.normalized());
    }
  }

  @Test
  void onlyThePartAskedForIsRead() {
    String text = "قال كيري إن موسكو";
    assertEquals(
        List.of(new Token(4, 8, "كيري", TokenKind.WORD, "كيري")), tokenizer.tokens(text, 4, 8));
    assertEquals(List.of(), tokenizer.tokens(text, 3, 4));
    assertEquals(List.of(), tokenizer.tokens("", 0, 0));
  }

  @Test
  void aPageWithoutWhiteSpaceTakesNoLongerThanAnother() {
    for (String part : List.of("a-", "a.", "a@", "1-", "1.", "#", "ا.", "👍", "中文", "((", "a1:")) {
      String text = part.repeat(100_000 / part.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> tokenizer.tokens(text, 0, text.length()), part);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          البريد info@uj.edu.sa         | البريد info@uj.edu.sa/email
          البريد mailto:info@uj.edu.sa  | البريد mailto:info@uj.edu.sa/email
          البريد [email protected] /* */ ثم | البريد [email protected]/email ثم
          البريد([email protected]) | البريد [email protected]/email
          البريد mailto:[email protected]، | البريد mailto:[email protected]/email
          the email protected him       | the email protected him
          [email address]               | email address
          mailto: me                    | mailto me
          """)
  void aMailAddressIsOneTokenEvenIfItIsHidden(String text, String tokens) {
    assertTokens(tokens, text);
  }

  private void assertTokens(String expected, String text) {
    String found =
        tokenizer.tokens(text, 0, text.length()).stream()
            .map(TokenizerTest::described)
            .collect(Collectors.joining(" "));
    assertEquals(expected == null ? "" : expected, found);
  }

  private static String described(Token token) {
    String kind = token.kind() == TokenKind.WORD ? "" : "/" + token.kind().label();
    return token.surface() + kind;
  }
}
