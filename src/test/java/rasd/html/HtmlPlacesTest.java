package rasd.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.pages.LineHint;

class HtmlPlacesTest {
  private static final String PROSE =
      "<p>أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.</p>";
  private static final String STORY = "<div>" + PROSE.repeat(3) + "</div>";

  /** The hints of the lines, joined by slashes. */
  private static String hints(String html) {
    return LineHint.join(HtmlPage.parse(html).hints()).replace("\n", " / ");
  }

  /** The hint of the first line after the story. */
  private static String after(String html) {
    List<LineHint> hints = HtmlPage.parse(STORY + html).hints();
    return LineHint.join(hints.subList(3, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <nav>سياسة</nav>                            | navigation
          <header>سياسة</header>                      | header
          <footer>سياسة</footer>                      | footer
          <aside>سياسة</aside>                        | aside
          <form>سياسة</form>                          | form
          <figcaption>سياسة</figcaption>              | caption
          <time>سياسة</time>                          | byline
          <p>سياسة</p>                                | elsewhere
          <div role=navigation>سياسة</div>            | navigation
          <div role=menu>سياسة</div>                  | navigation
          <div role=banner>سياسة</div>                | header
          <div role=contentinfo>سياسة</div>           | footer
          <div role=complementary>سياسة</div>         | aside
          <div role=search>سياسة</div>                | form
          <div role=main>سياسة</div>                  | elsewhere
          <nav role=search>سياسة</nav>                | navigation
          """)
  void tagsAndRolesTellThePlace(String html, String hint) {
    assertEquals(hint, after(html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <div class=post-date>سياسة</div>            | byline
          <div id=entryAuthor>سياسة</div>             | byline
          <div class=photo_credit>سياسة</div>         | caption
          <div class='box related'>سياسة</div>        | teasers
          <div class=breadcrumb>سياسة</div>           | navigation
          <div id=copyright>سياسة</div>               | footer
          <div class=Newsletter>سياسة</div>           | aside
          <div class=share2>سياسة</div>               | sharing
          <div class=tags>سياسة</div>                 | tags
          <div id=disqus_thread>سياسة</div>           | comments
          <div class='related-date'>سياسة</div>       | byline
          <div class=download>سياسة</div>             | elsewhere
          <ad-slot>سياسة</ad-slot>                    | aside
          <widget>سياسة</widget>                      | elsewhere
          <div class=related><b>سياسة</b></div>       | teasers
          """)
  void wordsInClassAndIdTellThePlace(String html, String hint) {
    assertEquals(hint, after(html));
  }

  @Test
  void theHeadOfAnArticleIsNotThatOfTheSite() {
    assertEquals("elsewhere", after("<article><header>سياسة</header></article>"));
    assertEquals("elsewhere", after("<article><footer>سياسة</footer></article>"));
    assertEquals("elsewhere 1", after("<header><h1>مؤتمر باريس غدا</h1></header>"));
    assertEquals("navigation 1", after("<nav><h1>مؤتمر باريس غدا</h1></nav>"));
  }

  @Test
  void aTitleInABoxOfTheAuthorIsNotAByline() {
    assertEquals("elsewhere 1", after("<div class=author><h1>مؤتمر باريس غدا</h1></div>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <h1>سياسة</h1>                | elsewhere 1
          <h6><b>سياسة</b></h6>         | elsewhere 6
          <h2><div>سياسة</div></h2>     | elsewhere
          <b>سياسة</b>                  | elsewhere
          """)
  void aHeadingIsKnownByItsLevel(String html, String hint) {
    assertEquals(hint, after(html));
  }

  @Test
  void aBoxWithHalfOfTheProseIsNoFrame() {
    String box = "<div class=widget>" + PROSE + "</div>";
    assertEquals("aside", after(box));
    assertEquals("story / elsewhere", hints("<div itemprop=articleBody>" + PROSE + "</div>" + box));
  }

  @Test
  void thePlaceOfABoxAroundTheStoryIsNotTheStorys() {
    assertEquals(
        "story / story / story / elsewhere",
        hints("<div class=related>" + STORY + "<p>سياسة</p></div>"));
  }

  @Test
  void aPostThatTheStoryQuotesIsPartOfIt() {
    String post = "<blockquote class=share>" + PROSE + "</blockquote>";
    assertEquals(
        "story / story / story / story", hints("<div>" + PROSE.repeat(3) + post + "</div>"));
    assertEquals("story / story / story / sharing", hints(STORY + post));
    assertEquals(
        "story / story / story / sharing",
        hints("<div>" + PROSE.repeat(3) + post.replace("blockquote", "div") + "</div>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ul", "ol", "table", "dl"})
  void aListInTheStoryHasItems(String list) {
    String item = "<%1$s><li>سياسة</li></%1$s>".formatted(list);
    if (list.equals("table")) {
      item = "<table><tr><td>سياسة</table>";
    }
    assertEquals(
        "story / story item / story / story",
        hints("<div>" + PROSE + item + PROSE.repeat(2) + "</div>"));
  }

  @Test
  void aListAroundTheStoryOrOutsideOfItHasNone() {
    assertEquals("elsewhere", after("<ul><li>سياسة</li></ul>"));
    assertEquals(
        "story / story / story",
        hints("<table><tr><td itemprop=articleBody>" + PROSE.repeat(3) + "</table>"));
  }

  @Test
  void aListAfterTheLastProseIsOfLinksIfEachItemHasOne() {
    String links = "<ul><li>1 <a href=/1>سياسة</a></li><li>2 <a href=/2>رياضة</a></li></ul>";
    String prose = PROSE.repeat(3);
    assertEquals(
        "story / story / story / story link item / story link item",
        hints("<div>" + prose + links + "</div>"));
    assertEquals(
        "story / story / story / story item / story item / story",
        hints("<div>" + prose + links + PROSE + "</div>"));
    assertEquals(
        "story / story / story / story item / story item",
        hints("<div>" + prose + links.replace("<a href=/2>رياضة</a>", "رياضة") + "</div>"));
  }

  @Test
  void theOnlyArticleIsTheStoryIfThePageHasNoProse() {
    String verse = "<article><p>قفا نبك</article>";
    assertEquals("story / elsewhere", hints(verse + "<p>شعر"));
    assertEquals("elsewhere / elsewhere", hints(verse + verse));
  }

  @Test
  void ofTwoBodiesTheOneWithMoreProseIsTheStory() {
    String body = "<div itemprop=articleBody>%s</div>";
    assertEquals(
        "elsewhere / story / story",
        hints(body.formatted(PROSE) + body.formatted(PROSE.repeat(2))));
    assertEquals(
        "story / story / elsewhere",
        hints(body.formatted(PROSE.repeat(2)) + body.formatted(PROSE)));
  }

  @Test
  void proseInAMenuOrAmongCommentsIsNoStory() {
    String comments = "<section id=comments>" + PROSE.repeat(2) + "</section>";
    assertEquals("story / story / story / comments / comments", hints(STORY + comments));
  }
}
