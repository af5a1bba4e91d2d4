package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rasd.article.LineLabel;
import rasd.article.PageLine;
import rasd.calendar.DateFinder;

/** Pages are written as lines, each after the label that it must get. */
class LineLabellerTest {
  private static final String PROSE =
      "أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.";

  private final LineLabeller labeller =
      new LineLabeller(Phrases.OF_PAGES, Phrases.NAMES, new DateFinder());

  @Test
  void aPageHasItsStoryBetweenTheChromeOfItsSite() {
    assertPage(
        """
        date: الأربعاء 18 يناير 2017 م
        chrome: الرئيسية / الأولى / مؤتمر باريس يدعم العراق
        title: مؤتمر باريس يدعم العراق وسوريا
        chrome: + الخط -
        dateline: باريس ـ (الوطن) ـ وكالات:
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        subhead: موقف روسيا من الأزمة
        body: وأضاف الوزير أن الوضع في المنطقة لا يحتمل أي تأخير.
        chrome: إلى الأعلى
        """);
  }

  @Test
  void theTitleIsTitleWhereverItIsRepeatedBeforeTheText() {
    assertPage(
        """
        title: مؤتمر باريس يدعم العراق وسوريا
        title: مؤتمر باريس: يدعم العراق وسوريا
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        """);
  }

  @Test
  void aLongerLineOverTheTitleIsAKicker() {
    assertPage(
        """
        kicker: قال إن بلاده مستعدة للمشاركة في الجهود الدولية كلها
        title: لافروف يدعو إلى مكافحة الإرهاب
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        """);
  }

  @Test
  void aLineUnderTheTitleIsASubhead() {
    assertPage(
        """
        title: لافروف يدعو إلى مكافحة الإرهاب
        chrome: رويترز نت
        subhead: قال إن بلاده مستعدة للمشاركة في الجهود الدولية كلها
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        """);
  }

  @Test
  void picturesAreDescribedByCaptions() {
    assertPage(
        """
        title: لافروف يدعو إلى مكافحة الإرهاب
        caption: صورة: لافروف في موسكو
        caption: لافروف وكيري في باريس أمس (أ.ف.ب)
        caption: لافروف وكيري في باريس أمس (رويترز/أرشيف)
        caption: الوزيران قبل الاجتماع في باريس
        caption: الوزيران قبل الاجتماع في باريس
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        caption: لافروف في موسكو أمس (Reuters)
        body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        """);
  }

  @Test
  void otherStoriesAreTeasersToTheEnd() {
    assertPage(
        """
        title: لافروف يدعو إلى مكافحة الإرهاب
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        teaser: انظر ايضاً
        teaser: لافروف يجدد دعم موسكو لسيادة سورية
        teaser: موسكو جدد وزير الخارجية الروسي تأييد بلاده ودعمها لسيادة سورية …
        """);
  }

  @Test
  void teasersWithinAStoryEndWhereItsProseGoesOn() {
    assertPage(
        """
        title: لافروف يدعو إلى مكافحة الإرهاب
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        teaser: اقرأ أيضاً
        teaser: لافروف يجدد دعم موسكو لسيادة سورية
        body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        body: وأضاف الوزير أن الوضع في المنطقة لا يحتمل أي تأخير.
        body: وتابع أن المؤتمر هو الفرصة الأخيرة أمام جميع الأطراف.
        """);
  }

  @Test
  void linesOfAnotherLanguageAreOfTheSiteButAForeignPageIsRead() {
    assertPage(
        """
        chrome: Accessibility links
        chrome: Al Watan Daily
        title: لافروف يدعو إلى مكافحة الإرهاب
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        """);
    assertPage(
        """
        title: Paris conference supports Iraq
        body: The Russian foreign minister said on Monday that he would take part.
        """);
  }

  @Test
  void blankLinesCountAndHaveNoLabel() {
    assertEquals(
        "1 title, 4 body",
        labeller
            .labelPage(
                "\nلافروف يدعو إلى مكافحة الإرهاب\n \n\n" + PROSE + "\n\n",
                List.of(),
                null,
                SourceLines.NONE)
            .lines()
            .stream()
            .map(line -> line.number() + " " + line.label().label())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void aPageWithoutProseHasItsLongestLineForABody() {
    assertPage("body: مؤتمر باريس");
    assertPage(
        """
        chrome: من باريس
        body: مؤتمر باريس يدعم العراق
        chrome: إلى الأعلى
        """);
    assertPage("chrome: ***");
    assertEquals(0, labeller.labelPage("", List.of(), null, SourceLines.NONE).lines().size());
  }

  @Test
  void aRightToLeftMarkAfterTheLastStopDoesNotTakeAParagraphAway() {
    assertEquals(
        "title, body, body",
        labels("لافروف يدعو إلى مكافحة الإرهاب\n" + PROSE + "\u200F\n" + PROSE + "\u200F\n"));
  }

  @Test
  void theTextOfARecordHasNoHead() {
    assertText(
        null,
        """
        body: مؤتمر باريس يدعم العراق وسوريا
        subhead: من باريس
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        subhead: موقف روسيا
        body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        body: انتهى الخبر
        """);
  }

  @Test
  void aRecordsTitleInItsTextIsNoBody() {
    assertText(
        "مؤتمر باريس يدعم العراق",
        """
        title: مؤتمر باريس يدعم العراق
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        title: مؤتمر باريس: يدعم العراق!
        """);
  }

  @Test
  void aRecordOfOneLineIsBodyWhateverItSays() {
    assertText(null, "body: صورة");
    assertText("عنوان آخر", "body: باريس - رويترز");
    assertText(null, "body: 15 أكتوبر 2014");
  }

  @Test
  void siteChromeWithinARecordIsFound() {
    assertText(
        null,
        """
        dateline: باريس - رويترز
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        chrome: طباعة
        teaser: اقرأ أيضاً
        teaser: لافروف يجدد دعم موسكو لسيادة سورية
        """);
  }

  @Test
  void whereMarkUpTellsWhatALineIsItsWordsNeedNot() {
    assertHtml(
        "لافروف يدعو إلى مكافحة الإرهاب",
        """
        elsewhere | chrome: قال الموقع إنه يرحب بالقراء الكرام في كل يوم جديد.
        elsewhere 1 | title: لافروف يدعو إلى مكافحة الإرهاب
        byline | date: الأربعاء 18 يناير 2017
        byline | chrome: محرر الشؤون الدولية
        elsewhere | subhead: موسكو تقول إنها مستعدة للمشاركة في المؤتمر
        caption | caption: الوزيران قبل الاجتماع في باريس
        story | body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        story link | teaser: اتفاق على وقف إطلاق النار في حلب
        story 2 | subhead: موقف روسيا
        story | body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        tags | chrome: روسيا
        teasers | teaser: قال كيري إن بلاده لن تشارك في المؤتمر الدولي المقبل.
        comments | chrome: أحسنت يا أستاذ فقد قلت ما نريد أن نقول جميعا.
        elsewhere | chrome: الموقع شبكة إخبارية عربية مستقلة تعنى بأخبار العالم كله.
        """);
  }

  @Test
  void theStoryIsWhereMostProseStandsTogether() {
    assertPage(
        """
        chrome: الرئيسية
        chrome: هل تؤيد أن تشارك بلادك في المؤتمر الدولي المقبل؟
        chrome: نعم أؤيد ذلك
        chrome: عرض النتائج
        chrome: اقتصاد
        chrome: رياضة
        title: لافروف يدعو إلى المشاركة في المؤتمر
        date: نشر في 18 يناير 2017 الساعة 19:56 مساء
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        chrome: طباعة
        chrome: من نحن
        chrome: اتصل بنا
        chrome: الموقع شبكة إخبارية عربية مستقلة تعنى بأخبار العالم كله.
        """);
  }

  @Test
  void amongManyLinesTheTitleIsTheOneThatTheStoryTakesUp() {
    assertPage(
        """
        chrome: صحيفة يومية سياسية عربية
        chrome: رئيس التحرير المسؤول فلان
        chrome: فن وثقافة ومنوعات وسينما
        title: المؤتمر الدولي: روسيا ستشارك
        chrome: كتب محرر الشؤون الدولية
        chrome: أسعار العملات والطقس اليوم
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        """);
  }

  @Test
  void newsAboveATitleWithADateAreNoPartOfItsStory() {
    assertPage(
        """
        chrome: قال كيري إن بلاده لن تشارك في المؤتمر الدولي المقبل.
        title: هل يدعو لافروف إلى مكافحة الإرهاب في المؤتمر الدولي؟
        date: 18 يناير 2017
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        """);
  }

  @Test
  void commentsEndAPageWhereMostOfItsProseIsBefore() {
    assertPage(
        """
        title: لافروف يدعو إلى مكافحة الإرهاب
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        chrome: تعليقات: 2
        chrome: أبو أحمد
        chrome: أحسنت يا أستاذ فقد قلت ما نريد أن نقول جميعا.
        """);
    assertPage(
        """
        title: لافروف يدعو إلى مكافحة الإرهاب
        chrome: التعليقات
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        """);
  }

  @Test
  void commentsMayHaveAsMuchProseAsAStory() {
    assertPage(
        """
        title: لافروف يدعو إلى مكافحة الإرهاب
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        body: وأضاف الوزير أن الوضع في المنطقة لا يحتمل أي تأخير.
        chrome: التعليقات
        chrome: أحسنت يا أستاذ فقد قلت ما نريد أن نقول جميعا.
        chrome: لا أتفق معك فإن الوزير لم يقل ذلك في المؤتمر.
        """);
  }

  @Test
  void aHeadThatEndsInAColonMayLeadToAnotherStory() {
    assertPage(
        """
        title: لافروف يدعو إلى مكافحة الإرهاب
        body: أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
        teaser: شاهد: لافروف وكيري يجتمعان في باريس
        teaser: اقرأ أيضاً: لافروف يجدد دعم موسكو لسيادة سورية
        body: وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
        """);
  }

  @Test
  void whatManyPagesHoldIsTheSitesButForTheTitle() {
    SourceLines source =
        new SourceLines(
            40,
            Map.of("مجلة عربية شاملة", 40L, "مواضيع", 8L, "لافروف يدعو الي مكافحة الارهاب", 6L),
            Furniture.NONE);
    List<PageLine> lines =
        labeller
            .labelPage(
                """
            مجلة عربية شاملة
            لافروف يدعو إلى مكافحة الإرهاب
            قال الوزير الروسي في بداية كلمته القصيرة
            أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.
            مواضيع
            وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.
            وهذا آخر ما قاله الوزير
            مجلة عربية شاملة
            """,
                List.of(),
                null,
                source)
            .lines();
    assertEquals(
        "chrome, title, subhead, body, chrome, body, body, chrome",
        lines.stream().map(line -> line.label().label()).collect(Collectors.joining(", ")));
    assertEquals("occurs on 40 or more pages of this source", lines.get(0).reason());
    assertEquals("occurs on 8 pages of this source", lines.get(4).reason());
  }

  @Test
  void aSentenceOnSomePagesIsACopyAndStays() {
    String folded = Line.of(PROSE).get(0).folded();
    SourceLines source = new SourceLines(40, Map.of(folded, 6L), Furniture.NONE);
    List<PageLine> lines =
        labeller
            .labelPage("لافروف يدعو إلى مكافحة الإرهاب\n" + PROSE, List.of(), null, source)
            .lines();
    assertEquals(LineLabel.BODY, lines.get(1).label());
  }

  @Test
  void linksInTheLastLineBelowTheirHeadingAreOtherStories() {
    assertText(
        null,
        """
        body: قال الوزير إن السد سيفتح في الشهر المقبل.
        teaser: مقالات أخرى للكاتبالماء والناسالمدينة القديمة بعد عام من الأمطار التي لم تتوقف يوما\
         ولا ليلة منذ بداية الشتاء الماضي في الجنوب!
        """);
    assertText(
        null,
        """
        body: قال الوزير إن السد سيفتح في الشهر المقبل.
        body: أخبار أخرى من المدينة تقول إن الناس لم يعودوا إلى بيوتهم بعد الأمطار التي لم تتوقف يوما\
         ولا ليلة منذ الشتاء الماضي في الجنوب.
        """);
  }

  @Test
  void linksThatFollowASentenceInOneLineAreSetAside() {
    String text = "قال الوزير إن السد سيفتح. مقالات أخرى للكاتب: الماء والناس";
    LabelledPage page = labeller.labelText(text, null, null, SourceLines.NONE);
    assertEquals(
        List.of("مقالات أخرى للكاتب: الماء والناس"),
        page.asides().stream()
            .map(aside -> text.substring(aside.place().begin(), aside.place().end()))
            .toList());
    assertEquals("is text before links to other stories", page.lines().get(0).reason());
  }

  @Test
  void codeOfThePageIsNoText() {
    assertText(
        null,
        """
        body: قال الوزير إن السد سيفتح في الشهر المقبل.
        chrome: .box_vote { margin: 0; padding: 10px; } jQuery('#vote').submit(function(){ return false; });
        body: وأضاف أن العمل فيه استمر ثلاث سنوات.
        """);
  }

  @Test
  void codeInsideALineIsNotCounted() {
    String text =
        "هل تسافر في الصيف؟ #vote ul { margin: 0; } jQuery('#vote').html('انتظر…'); نعم، أسافر كل عام.";
    LabelledPage page = labeller.labelText(text, null, null, SourceLines.NONE);
    assertEquals(
        List.of("#vote ul { margin: 0; } jQuery('#vote').html('انتظر…');"),
        page.asides().stream()
            .map(aside -> text.substring(aside.place().begin(), aside.place().end()))
            .toList());
    assertEquals("is text, except for code that the page left in it", page.lines().get(0).reason());
  }

  private void assertHtml(String title, String hinted) {
    List<LineHint> hints =
        LineHint.parse(
            hinted.lines().map(line -> line.split(" \\| ")[0]).collect(Collectors.joining("\n")));
    String labelled =
        hinted.lines().map(line -> line.split(" \\| ")[1]).collect(Collectors.joining("\n"));
    assertEquals(
        labelled,
        show(labeller.labelPage(plain(labelled), hints, title, SourceLines.NONE).lines()));
  }

  private void assertPage(String labelled) {
    assertEquals(
        labelled.strip(),
        show(labeller.labelPage(plain(labelled), List.of(), null, SourceLines.NONE).lines()));
  }

  private void assertText(@Nullable String title, String labelled) {
    assertEquals(
        labelled.strip(),
        show(labeller.labelText(plain(labelled), title, null, SourceLines.NONE).lines()));
  }

  private static String plain(String labelled) {
    return labelled
        .lines()
        .map(line -> line.substring(line.indexOf(": ") + 2))
        .collect(Collectors.joining("\n"));
  }

  private static String show(List<PageLine> lines) {
    return lines.stream()
        .map(line -> line.label().label() + ": " + line.text())
        .collect(Collectors.joining("\n"));
  }

  private String labels(String text) {
    return labeller.labelPage(text, List.of(), null, SourceLines.NONE).lines().stream()
        .map(line -> line.label().label())
        .collect(Collectors.joining(", "));
  }
}
