package rasd.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.Quote;

class QuoteFinderTest {
  private static final SpeechWords SPEECH = Proses.speech();

  private static List<Quote> find(String body) {
    return QuoteFinder.find(Proses.of(body.replace("¶", "\n")), SPEECH);
  }

  /** Shows each quotation as its verb, speaker, entity and words. */
  private static String show(String body) {
    String text = body.replace("¶", "\n");
    return String.join(
        "; ",
        find(body).stream()
            .map(
                quote ->
                    quote.verb()
                        + " "
                        + quote.speaker()
                        + " "
                        + quote.entity()
                        + ": "
                        + text.substring(quote.begin(), quote.end()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقال لافروف «هذا هو موقف بلادنا».                  | قال لافروف lavrov: هذا هو موقف بلادنا
          وأكد كيري، بعد الاجتماع، أن «هذا هو موقف بلادنا».   | أكد كيري kerry: هذا هو موقف بلادنا
          قال وزير الخارجية سيرغي لافروف إن «هذا هو موقفنا».  | قال سيرغي لافروف lavrov: هذا هو موقفنا
          وقالت أنغيلا ميركل، المستشارة، إن «هذا هو موقفنا».  | قال أنغيلا ميركل merkel: هذا هو موقفنا
          رئيس الدبلوماسية، سيرغي لافروف، يقول إن «هذا هو موقفنا». | قال سيرغي لافروف lavrov: هذا هو موقفنا
          وكان لافروف قال أمس إن «هذا هو موقف بلادنا».        | قال لافروف lavrov: هذا هو موقف بلادنا
          كما أن سيرغي لافروف أعلن أن «هذا هو موقف بلادنا».   | أعلن سيرغي لافروف lavrov: هذا هو موقف بلادنا
          ولفتت موسكو إلى أن «هذا هو موقف بلادنا».           | لفت موسكو moscow: هذا هو موقف بلادنا
          سيرغي لافروف يحذر موسكو من أن «هذا موقف خطير جدا».  | حذر سيرغي لافروف lavrov: هذا موقف خطير جدا
          «هذا هو موقف بلادنا»، قال لافروف.                  | قال لافروف lavrov: هذا هو موقف بلادنا
          «هذا هو موقف بلادنا»، بحسب لافروف.                 | null لافروف lavrov: هذا هو موقف بلادنا
          وسيبدأ العمل «مع احترام القانون والسكان» كما جاء في البيان الختامي. | null البيان الختامي null: مع احترام القانون والسكان
          وفقا لوكالة رويترز فإن «هذا هو موقف الجميع هنا».    | null رويترز reuters: هذا هو موقف الجميع هنا
          """)
  void theSpeakerIsNamedBeforeOrAfterTheVerb(String body, String expected) {
    assertEquals(expected, show(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل لافروف. وقال المتحدث باسم الكرملين إن «هذا هو موقفنا».   | قال المتحدث باسم الكرملين null: هذا هو موقفنا
          وقال مصدر دبلوماسي فرنسي إن «هذا هو موقفنا».               | قال مصدر دبلوماسي فرنسي null: هذا هو موقفنا
          قال المشاركون في المؤتمر إن «هذا هو موقفنا».               | قال المشاركون null: هذا هو موقفنا
          """)
  void aSpeakerWithoutANameHasNoEntity(String body, String expected) {
    assertEquals(expected, show(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال لافروف: «هذا هو موقفنا».¶وأضاف: «لن نغير هذا الموقف».  | أضاف لافروف lavrov: لن نغير هذا الموقف
          قال لافروف: «هذا هو موقفنا»، مضيفا: «لن نغير هذا الموقف». | أضاف لافروف lavrov: لن نغير هذا الموقف
          قال لافروف: «هذا هو موقفنا». قالت ميركل: «هذا هو موقفي». وتابعت: «لن نغير هذا الموقف». | تابع ميركل merkel: لن نغير هذا الموقف
          قالت ميركل: «هذا هو موقفي». زار كيري باريس. قال لافروف: «هذا هو موقفي». وتابعت: «لن نغير هذا الموقف». | تابع ميركل merkel: لن نغير هذا الموقف
          وانتقد لافروف العقوبات قائلا «لن نغير هذا الموقف».         | قال لافروف lavrov: لن نغير هذا الموقف
          قال لافروف: «هذا هو موقفنا». وختم مؤتمره قائلا «لن نغير هذا الموقف». | قال لافروف lavrov: لن نغير هذا الموقف
          قال لافروف: «هذا هو موقفنا».¶«لن نغير هذا الموقف أبدا».     | null لافروف lavrov: لن نغير هذا الموقف أبدا
          قال لافروف: «هذا هو موقفنا». وقال لكيري إن «هذا الموقف لن يتغير». | قال لافروف lavrov: هذا الموقف لن يتغير
          """)
  void withoutASubjectTheLastSpeakerOfThatGenderSpeaks(String body, String last) {
    String shown = show(body);
    assertEquals(last, shown.substring(shown.lastIndexOf("; ") + (shown.contains("; ") ? 2 : 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل وزير الخارجية الروسي سيرغي لافروف. وقال الوزير الروسي «هذا هو موقفنا». | lavrov
          وصل سيرغي لافروف، وزير الخارجية الروسي، أمس. وقال الوزير «هذا هو موقفنا».   | lavrov
          التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي جون كيري. وقال الوزير الأميركي «هذا هو موقفنا». | kerry
          التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي جون كيري. وقال الوزير «هذا هو موقفنا». | null
          التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي جون كيري. قال لافروف «هذا هو موقفنا». وقال نظيره الأميركي «هذا هو موقفنا». | kerry
          وكان الرئيسان الفرنسي فرنسوا هولاند والعراقي فؤاد معصوم في باريس. وقال الرئيس العراقي «هذا هو موقفنا». | masum
          وصل نائب وزير الخارجية الروسي سيرغي لافروف. وقال وزير الخارجية الروسي «هذا هو موقفنا». | null
          وصل وزير خارجية روسيا سيرغي لافروف. وقال الوزير الروسي «هذا هو موقفنا». | lavrov
          وصل وزير الخارجية الروسي سيرغي لافروف. وقالت الوزيرة الروسية «هذا هو موقفنا». | null
          وصلت رئيسة الوزراء الألمانية أنغيلا ميركل. وقالت رئيسة الوزراء «هذا هو موقفنا». | merkel
          وصلت رئيسة الوزراء الألمانية أنغيلا ميركل. وقال رئيس الوزراء «هذا هو موقفنا». | null
          وصل رئيس الوزراء الألماني أنغيلا ميركل. وقالت ميركل نعم. وقالت رئيسة الوزراء «هذا هو موقفنا». | merkel
          وصل محامي جون كيري. وقال المحامي «هذا هو موقفنا». | null
          وصل المحامي جون كيري. وقال المحامي «هذا هو موقفنا». | kerry
          وصل مصدر مقرب من كيري. وقال المصدر «هذا هو موقفنا». | null
          وصل المتحدث باسم الكرملين جون كيري. وقال المتحدث باسم الكرملين «هذا هو موقفنا». | kerry
          وبحسب المصدر، فإن كيري وصل. وقال المصدر «هذا هو موقفنا». | null
          وصل المتحدث باسم كيري. وقال المتحدث «هذا هو موقفنا». | null
          انتقد وزير الخارجية القطري نظام كيري. وقال الوزير القطري «هذا هو موقفنا». | null
          وصل كيري، وزير الخارجية القطري لافروف. وقال الوزير القطري «هذا هو موقفنا». | lavrov
          """)
  void anOfficeStandsForThePersonWhenTheArticleGivesItToOneOnly(String body, String entity) {
    List<Quote> quotes = find(body);
    assertEquals(entity, String.valueOf(quotes.get(quotes.size() - 1).entity()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وأوضح لافروف أن بلاده تدعم الحل.            | أوضح لافروف lavrov: بلاده تدعم الحل
          وقال لافروف إنه يدعم الحل السياسي.          | قال لافروف lavrov: إنه يدعم الحل السياسي
          وقال لافروف: نحن ندعم الحل.                | قال لافروف lavrov: نحن ندعم الحل
          وأعلن لافروف بأن بلاده تدعم الحل، مؤكدا أن الوقت ضيق جدا. | أعلن لافروف lavrov: بلاده تدعم الحل; أكد لافروف lavrov: الوقت ضيق جدا
          وقال لافروف إن بلاده تدعم الحل، فيما غادر كيري. | قال لافروف lavrov: بلاده تدعم الحل
          وبين لافروف أن بلاده تدعم الحل.             | بين لافروف lavrov: بلاده تدعم الحل
          وأشار لافروف إلى أن بلاده «تدعم الحل السياسي». | أشار لافروف lavrov: بلاده «تدعم الحل السياسي»; أشار لافروف lavrov: تدعم الحل السياسي
          """)
  void whatFollowsAnIsReported(String body, String expected) {
    assertEquals(expected, show(body));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          وقال لافروف خلال زيارة لمقر تنظيم «التحرير والبناء».
          وتحارب روسيا تنظيم «داعش» في سوريا.
          وتحدث عن «العملية» في الشمال.
          وصدر كتاب «تاريخ الشام في العصور الوسطى» أمس.
          وبالتعاون مع «المركز الوطني للسينما والصورة» في تونس.
          وتابع لافروف المباريات في موسكو.
          وتقع المدينة بين البحر والجبل.
          وأكد لافروف ضرورة الحل.
          أعلنت شركة «لكزس» عن سيارة.
          وقال لافروف الكثير عن صاروخ من نوع «بركان اتش الجديد الكبير» أمس.
          وقال كيري خلال عرض الفيلم المصري «الأرض الطيبة الكبيرة» أمس.
          """)
  void namesTitlesAndOrdinarySentencesAreNoQuotations(String body) {
    assertEquals("", show(body));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          وقال لافروف إن الأمن «خط أحمر» للجميع, 1
          وقال لافروف إن معركة «سيف القدس الكبرى» لم تنته, 1
          وقال لافروف إن الجميع «لن يقبلوا بهذا» أبدا, 2
          وقال لافروف إن الأمر «سينتهي نهاية سيئة» قريبا, 2
          وقال لافروف إن الشبكة القطرية «في حوار متواصل» مع موسكو, 2
          وقال لافروف إن موسكو «ترتكب خطأ» كبيرا, 2
          وقال لافروف إن الأمر فيه «تباينات كبيرة» كثيرة, 1
          وقال لافروف إن الجميع «مع الحل السياسي القريب» فورا, 2
          """)
  void aFewWordsWithoutAVerbInAReportAreNotAQuotation(String body, int rows) {
    assertEquals(rows, find(body).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقال لافروف «نعم».                     | قال لافروف lavrov: نعم
          وقال لافروف: «نعم».                    | قال لافروف lavrov: نعم
          «نعم»، قال لافروف.                     | قال لافروف lavrov: نعم
          """)
  void oneWordIsAQuotationDirectlyAfterTheVerb(String body, String expected) {
    assertEquals(expected, show(body));
  }

  @Test
  void aNameInMarksWithinAQuotationIsPartOfIt() {
    assertEquals(
        "أوضح كيري kerry: نحن متفقون على أن «داعش» خطر مشترك",
        show("وأوضح كيري أن «نحن متفقون على أن «داعش» خطر مشترك»."));
  }

  @Test
  void theVerbIsSoughtInTheSentenceOnly() {
    List<Quote> quotes = find("قال لافروف إنه يدعم الحل. وتحدث عن «العملية» في الشمال.");
    assertEquals(1, quotes.size());
    assertEquals(Quote.Style.INDIRECT, quotes.get(0).style());
  }

  @Test
  void beliefFallsWithTheWaysOfFinding() {
    assertEquals(0.95, find("وقال لافروف «هذا هو موقفنا».").get(0).confidence());
    assertEquals(0.3, find("وأضاف «هذا هو موقفنا».").get(0).confidence());
    assertEquals(0.95 * 0.8, find("وقال لافروف «هذا هو موقفنا.").get(0).confidence());
    assertEquals(0.95 * 0.9, find("وقال لافروف إن هذا هو موقفنا.").get(0).confidence());
  }
}
