package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.names.Gazetteer;
import rasd.names.Gazetteers;
import rasd.text.Token;
import rasd.text.Tokenizer;

/** Mentions are written as id=surface (form), without the form if it equals the surface. */
class NameFinderTest {
  private static final Gazetteer GAZETTEER =
      Gazetteers.of(
          "lavrov/PER/سيرغي لافروف/لافروف//",
          "kerry/PER/جون كيري/كيري//",
          "kirby/PER/جون كيربي/كيربي//",
          "fabius/PER/لوران فابيوس/فابيوس//",
          "berlin/LOC/برلين///",
          "isis/ORG/داعش/تنظيم داعش | تنظيم الدولة | الدولة الإسلامية//",
          "state/ORG/وزارة الخارجية/وزارة الخارجية الأميركية//",
          "IQ/LOC/العراق///",
          "SY/LOC/سوريا/سورية//",
          "AE/LOC/الإمارات/الإمارات العربية المتحدة//",
          "DE/LOC/ألمانيا///",
          "LY/LOC/ليبيا///",
          "wafa/ORG/وفا///");

  private final NameFinder finder = new NameFinder(GAZETTEER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          قال سيرغي لافروف ذلك              | lavrov=سيرغي لافروف
          قال لافروف ذلك                    | lavrov=لافروف
          قال سيرغي ذلك                     |
          لافروف وكيري                      | lavrov=لافروف, kerry=كيري
          لافروف لافروف                     | lavrov=لافروف, lavrov=لافروف
          وزارة الخارجية الأميركية          | state=وزارة الخارجية الأميركية
          وزارة الخارجية الفرنسية           | state=وزارة الخارجية
          تنظيم الدولة الإسلامية            | isis=تنظيم الدولة
          الدولة الإسلامية                  | isis=الدولة الإسلامية
          """)
  void theLongestNameFromTheLeftIsFound(String text, String mentions) {
    assertMentions(text, mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وكيري               | kerry=كيري
          فكيري               | kerry=كيري
          بكيري               | kerry=كيري
          لكيري               | kerry=كيري
          ككيري               | kerry=كيري
          ولكيري              | kerry=كيري
          فبكيري              | kerry=كيري
          وككيري              | kerry=كيري
          بوكيري              |
          لبكيري              |
          ووكيري              |
          والعراق             | IQ=العراق
          بالعراق             | IQ=العراق
          وكالعراق            | IQ=العراق
          وبسيرغي لافروف      | lavrov=سيرغي لافروف
          وليبيا              | LY=ليبيا
          لليبيا              | LY=ليبيا
          وفا                 | wafa=وفا
          وفابيوس             | fabius=فابيوس
          وبرلين              | berlin=برلين
          ببرلين              | berlin=برلين
          سيكيري              |
          """)
  void conjunctionsAndPrepositionsStandOutsideOfTheName(String text, String mentions) {
    assertMentions(text, mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          للعراق                       | IQ=لعراق (العراق)
          وللعراق                      | IQ=لعراق (العراق)
          فللعراق                      | IQ=لعراق (العراق)
          بللعراق                      |
          للإمارات العربية المتحدة     | AE=لإمارات العربية المتحدة (الإمارات العربية المتحدة)
          لألمانيا                     | DE=ألمانيا
          لعراق                        |
          """)
  void theAlifThatLamSwallowsIsPutBack(String text, String mentions) {
    assertMentions(text, mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          السورية             |
          الحكومة السورية     |
          سوريون              |
          العراقي             |
          والعراقية           |
          كيريات              |
          سورية               | SY=سورية
          وسورية              | SY=سورية
          """)
  void whatIsOnlyDerivedFromANameIsNone(String text, String mentions) {
    assertMentions(text, mentions);
  }

  @Test
  void kirbyIsNotKerry() {
    assertMentions("قال كيربي إن كيري وصل", "kirby=كيربي, kerry=كيري");
    assertMentions("جون كيربي وجون كيري", "kirby=جون كيربي, kerry=جون كيري");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          تنظيم «داعش» الإرهابي     | isis=تنظيم «داعش
          تنظيم "داعش"              | isis=تنظيم "داعش
          تنظيم “داعش“              | isis=تنظيم “داعش
          «تنظيم داعش»              | isis=تنظيم داعش
          سيرغي-لافروف              | lavrov=سيرغي-لافروف
          تنظيم، داعش               | isis=داعش
          سيرغي، لافروف             | lavrov=لافروف
          سيرغي (لافروف)            | lavrov=لافروف
          جون: كيري                 | kerry=كيري
          """)
  void aNameMayHoldQuotationMarksButNoComma(String text, String mentions) {
    List<String> found =
        mentions(text).stream().map(mention -> mention.replaceAll(" \\(.*", "")).toList();
    assertEquals(mentions, String.join(", ", found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وَالعِراق         | IQ=العِراق (العراق)
          وَلِلعِراق        | IQ=لعِراق (العراق)
          كيـــري           | kerry=كيـــري (كيري)
          وکیری             | kerry=کیری
          """)
  void marksAndTatweelStayInTheSurfaceAndNotInTheForm(String text, String mentions) {
    assertMentions(text, mentions);
  }

  @Test
  void whiteSpaceWithinANameIsOneSpaceInItsForm() {
    assertMentions("جون  كيري", "kerry=جون  كيري (جون كيري)");
    assertMentions("جون\u00A0كيري", "kerry=جون\u00A0كيري (جون كيري)");
    assertMentions("جون\tكيري", "kerry=جون\tكيري (جون كيري)");
  }

  @Test
  void aSentenceWithoutWordsHasNoNames() {
    assertEquals(List.of(), finder.find("", List.of()));
  }

  private void assertMentions(String text, String mentions) {
    assertEquals(mentions == null ? "" : mentions, String.join(", ", mentions(text)));
  }

  private List<String> mentions(String text) {
    String body = "قبل " + text;
    List<NameFinder.SentenceWord> words = new ArrayList<>();
    for (Token token : new Tokenizer().tokens(body, 4, body.length())) {
      words.add(
          new NameFinder.SentenceWord(
              token.begin(), token.end(), token.surface(), token.normalized()));
    }
    return finder.find(body, words).stream()
        .map(found -> show(body, found.entity().id(), SpelledForm.of(body, words, found)))
        .collect(Collectors.toList());
  }

  private static String show(String body, String id, SpelledForm mention) {
    assertEquals(body.substring(mention.begin(), mention.end()), mention.surface());
    boolean asWritten = mention.form().equals(mention.surface());
    return id + "=" + mention.surface() + (asWritten ? "" : " (" + mention.form() + ")");
  }
}
