package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rasd.article.PageLine;
import rasd.html.HtmlPage;
import rasd.text.DateFinder;

/** Labels the lines of whole pages, each of a different layout. */
class LayoutsTest {
  private static final String ONE =
      "أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.";
  private static final String TWO = "وقال لافروف إن بلاده مستعدة للمشاركة في كل الجهود الدولية.";
  private static final String THREE = "وأضاف الوزير أن الوضع في المنطقة لا يحتمل أي تأخير.";

  private final LineLabeller labeller =
      new LineLabeller(Phrases.OF_PAGES, Phrases.NAMES, new DateFinder());

  @Test
  void aTableOfResultsAndTheParagraphAfterItAreText() {
    String rows = "<tr><td>دبي<td>3<tr><td>عمان<td>1<tr><td>قطر<td>0";
    assertLabels(
        "title, body, body, body, body, body, body, body, body, body",
        article("<p>" + ONE + "<p>" + TWO + "<table>" + rows + "</table><p>" + THREE));
    assertLabels(
        "title, body, body, body, body, body, body, body, body",
        article("<p>" + ONE + "<p>" + TWO + "<table>" + rows + "</table>"));
  }

  @Test
  void theItemsOfAListAreText() {
    assertLabels(
        "title, body, body, body, body, body",
        article("<p>" + ONE + "<p>" + TWO + "<ol><li>باريس<li>موسكو عاصمة روسيا<li>دبي</ol>"));
  }

  @Test
  void aBoxOfTeasersInTheMiddleIsNotAndTheTextGoesOn() {
    String box = "<div class=related><h4>مواضيع</h4><a href=/1>اتفاق جديد في باريس</a></div>";
    assertLabels(
        "title, body, body, teaser, teaser, body",
        article("<p>" + ONE + "<p>" + TWO + box + "<p>" + THREE));
  }

  @Test
  void aLinkAloneHeadsNothing() {
    assertLabels(
        "title, body, body, teaser, body",
        article("<p>" + ONE + "<p>" + TWO + "<p><a href=/1>اتفاق جديد</a><p>" + THREE));
  }

  @Test
  void aListAfterTheTextInWhichEachItemLeadsElsewhereIsOfTeasersAndSoIsWhatHeadsIt() {
    String list = "<ul><li>تعرف إلى <a href=/1>دبي</a><li>رأي: <a href=/2>لماذا</a></ul>";
    assertLabels(
        "title, body, body, teaser, teaser, teaser",
        article("<p>" + ONE + "<p>" + TWO + "<p>من موقعنا" + list));
    assertLabels("title, body, body, body, body", article("<p>" + ONE + list + "<p>" + TWO));
  }

  @Test
  void aLinkThatReadsAsItsOwnAddressIsText() {
    assertLabels(
        "body, subhead, body",
        "<div><p>The minister announced that the new dam will be opened next month."
            + "<p><a href=/1>https://sana.sy/1</a>"
            + "<p>He said that the work had taken three years without a break.</div>");
  }

  @Test
  void whatTheStoryQuotesIsTextWhateverItsBoxIsCalled() {
    String box = "<div class=widget><blockquote>" + TWO + "</blockquote></div>";
    assertLabels("title, body, body, body", article("<p>" + ONE + box + "<p>" + THREE));
  }

  @Test
  void boxesOfNewslettersAndAdvertisementsAreNot() {
    assertLabels(
        "title, body, chrome, body",
        article("<p>" + ONE + "<div class=newsletter-box>" + TWO + "</div><p>" + THREE));
  }

  @Test
  void theTitleOfAPictureInTheTextDoesNotBeginAnotherStory() {
    String picture = "<figure><figcaption>لافروف يدعو إلى مكافحة الإرهاب</figcaption></figure>";
    assertLabels(
        "title, body, title, body, body",
        article("<p>" + ONE + picture + "<p>" + TWO + "<p>" + THREE));
  }

  @Test
  void aHeadingBetweenTitleAndTextIsASubhead() {
    assertLabels(
        "title, subhead, body, subhead, body",
        article("<h3>الموقف</h3><p>" + ONE + "<h3>رد باريس</h3><p>" + TWO));
  }

  @Test
  void aLineOfPartsOfWhichOneIsADateIsADate() {
    assertLabels(
        "title, date, body, body",
        "<h1>لافروف يدعو إلى مكافحة الإرهاب</h1><div>كتب نايف حسن الراوي | 5 مارس 2019 | أخبار |"
            + " عربي ودولي</div><p>"
            + ONE
            + "<p>"
            + TWO);
  }

  @Test
  void theShortQuestionsOfAnInterviewAreText() {
    assertLabels(
        "title, body, body, body, body, body",
        article("<p>" + ONE + "<p><b>وماذا بعد؟</b><p>" + TWO + "<p><b>كيف؟</b><p>" + THREE));
  }

  @Test
  void linesThatABreakEndsAreParagraphs() {
    assertLabels("title, body, body, body", article(ONE + "<br><br>" + TWO + "<br>" + THREE));
  }

  @Test
  void aPageLaidOutInTablesIsRead() {
    String menu = "<td><a href=/1>سياسة</a><br><a href=/2>رياضة</a><br><a href=/3>اقتصاد</a>";
    assertLabels(
        "chrome, chrome, chrome, title, body, body, body",
        "<table><tr>"
            + menu
            + "<td><h1>لافروف يدعو إلى مكافحة الإرهاب</h1><p>"
            + ONE
            + "<p>"
            + TWO
            + "<p>"
            + THREE
            + "</table>");
  }

  @Test
  void aPageInALanguageWithoutSpacesKeepsItsText() {
    String one = "外相は昨日、来月の国際会議に参加すると発表しました。";
    String two = "また、すべての国際的な取り組みに協力する用意があると述べました。";
    assertLabels(
        "title, body, body", "<h1>外相が国際会議への参加を発表</h1><div><p>" + one + "<p>" + two + "</div>");
  }

  private static String article(String story) {
    return "<h1>لافروف يدعو إلى مكافحة الإرهاب</h1><div class=story>" + story + "</div>";
  }

  private void assertLabels(String expected, String html) {
    HtmlPage page = HtmlPage.parse("<title>لافروف يدعو إلى مكافحة الإرهاب</title>" + html);
    List<PageLine> lines =
        labeller.labelPage(page.text(), page.hints(), page.title(), SourceLines.NONE).lines();
    assertEquals(
        expected,
        lines.stream().map(line -> line.label().label()).collect(Collectors.joining(", ")),
        page.text());
  }
}
