package rasd.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.pages.LineHint;

class HtmlPageTest {
  private static final String PROSE =
      "أعلن وزير الخارجية الروسي أمس أن بلاده ستشارك في المؤتمر الدولي.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `<!DOCTYPE html><html>`                         | true
          `  <HTML lang="ar">`                            | true
          `<?xml version="1.0"?><html xmlns="x">`         | true
          `<!-- saved from a site --><html>`              | true
          `<?xml version="1.0"?><rss><channel>`           | false
          `كتب الصحفي <html> في أول السطر`                | false
          `<DIV class="story"><p>`                        | true
          `<p>قال`                                        | true
          `<pubDate>قال`                                  | false
          ``                                              | false
          """)
  void pagesOfMarkUpAreKnownByHowTheyBegin(String text, boolean isHtml) {
    assertEquals(isHtml, HtmlPage.isHtml(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p>قال <b>لافروف</b> أمس</p><p>وأضاف</p>          | قال لافروف أمس/وأضاف
          <p>قال<br>وأضاف<br/><br>وختم</p>                  | قال/وأضاف/وختم
          <div>قال<div>وأضاف</div>وختم</div>                | قال/وأضاف/وختم
          <b style="display:block">قال</b><b style="display: block">نعم</b> | قال/نعم
          <p>ال<i>عراق</i></p>                              | العراق
          <p>قال <ins>كيري</ins> أمس</p>                    | قال كيري أمس
          <a href=1>سياسة</a><a href=2>رياضة</a>            | سياسة رياضة
          <p>&quot;نعم&quot; &amp; &#1604;&#1575;&nbsp;</p> | "نعم" & لا
          <p>قال&#8232;أمس</p>                              | قال أمس
          <ul><li>سوريا<li>العراق</ul>                      | سوريا/العراق
          <table><tr><td>دبي<td>12:20</table>               | دبي/12:20
          <p>قال</p><script>var a</script><style>p</style>  | قال
          <p>قال</p><noscript>شغل</noscript>                | قال
          <p>قال</p><p hidden>سر</p>                        | قال
          <p>قال</p><p STYLE="DISPLAY:NONE">سر</p>          | قال
          <pre>قال<b> أمس</b>&#10;وأضاف</pre><p>وختم        | قال أمس/وأضاف/وختم
          <p>外相は<ruby>昨日<rp>(</rp><rt>き</rt><rp>)</rp></ruby>、 | 外相は昨日、
          <p>قال</p><p style="display: none">سر</p>         | قال
          <p>قال</p><p>&nbsp;<br> </p><!-- ملاحظة -->       | قال
          """)
  void linesAreWhatAReaderSees(String html, String lines) {
    assertEquals(lines, HtmlPage.parse(html).text().replace('\n', '/'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div hidden>%s</div>",
        "<noscript>%s</noscript>",
        "<my-story><template shadowrootmode=open>%s</template></my-story>",
        "<div style='display:none'>%s</div>",
        "<main aria-hidden=true><div hidden>%s</div></main>"
      })
  void whatIsHiddenIsTextWhereItHoldsMostOfTheProse(String wrapper) {
    String story = wrapper.formatted("<p>" + PROSE + "</p><p hidden>سر</p>");
    assertEquals(
        "قصة\n" + PROSE + "\nتذييل", HtmlPage.parse("<p>قصة</p>" + story + "<p>تذييل").text());
    String longer = "<p>" + PROSE + " " + PROSE;
    assertEquals(PROSE + " " + PROSE, HtmlPage.parse(longer + story).text());
  }

  @Test
  void theMarkUpTellsWhereALineStands() {
    HtmlPage page =
        HtmlPage.parse(
            """
            <body class="has-sidebar">
            <nav><a href="/">الرئيسية</a></nav>
            <h1>لافروف يدعو إلى مكافحة الإرهاب</h1>
            <span class="post-date">18 يناير 2017</span>
            <div class="text">
              <figure><figcaption>لافروف في موسكو</figcaption></figure>
              <p>%1$s</p><h2>موقف روسيا</h2><p>%1$s</p>
              <p><a href="/2">اتفاق على وقف إطلاق النار</a></p>
              <p>%1$s</p>
              <ul class="relatedNews"><li>خبر آخر</li></ul>
            </div>
            <section id="comments"><p>أحسنت يا أستاذ.</p></section>
            <footer>جميع الحقوق محفوظة</footer>
            """
                .formatted(PROSE));
    assertEquals(
        """
        navigation link
        elsewhere 1
        byline
        caption
        story
        story 2
        story
        story link
        story
        teasers
        comments
        footer"""
            .strip(),
        LineHint.join(page.hints()));
  }

  @Test
  void theStoryIsFoundWhereEachParagraphHasABoxOfItsOwn() {
    String box = "<div><p>%s</p></div>".formatted(PROSE);
    HtmlPage page =
        HtmlPage.parse(
            "<div><p>%s</p></div><div>%s</div><div>آخر</div>".formatted(PROSE, box.repeat(4)));
    assertEquals(
        List.of(
            LineHint.PageRegion.ELSEWHERE,
            LineHint.PageRegion.STORY,
            LineHint.PageRegion.STORY,
            LineHint.PageRegion.STORY,
            LineHint.PageRegion.STORY,
            LineHint.PageRegion.ELSEWHERE),
        page.hints().stream().map(LineHint::place).toList());
  }

  @Test
  void whatIsMarkedAsTheBodyIsTheStoryHoweverShort() {
    HtmlPage page =
        HtmlPage.parse(
            "<div>%1$s<p>%1$s</p></div><div itemprop=articleBody>%1$s</div>".formatted(PROSE));
    assertEquals(LineHint.PageRegion.STORY, page.hints().get(2).place());
    assertEquals(LineHint.PageRegion.ELSEWHERE, page.hints().get(0).place());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta property=og:title content="مؤتمر باريس غدا">                             | مؤتمر باريس غدا
          <title>مؤتمر باريس - غدا يبدأ - سانا</title>                                   | مؤتمر باريس - غدا يبدأ
          `<title>مؤتمر باريس يدعم العراق | سانا</title>`                                | مؤتمر باريس يدعم العراق
          `<title>سانا :: مؤتمر باريس غدا</title><div>مؤتمر باريس غدا</div>`             | مؤتمر باريس غدا
          `<title>مؤتمر باريس غدا - أخبار سوريا اليوم</title><p>أخبار سوريا اليوم<p>مؤتمر باريس غدا` | مؤتمر باريس غدا
          <title>رئيس مجلس الإدارة</title>                                               | رئيس مجلس الإدارة
          <meta property=og:title content="سانا - مؤتمر باريس غدا"><h1>مؤتمر باريس غدا</h1> | مؤتمر باريس غدا
          `<meta property=og:title content="مؤتمر باريس | غدا يبدأ">`                    | `مؤتمر باريس | غدا يبدأ`
          <meta property=og:title content="مؤتمر باريس غدا - سانا"><meta property=og:site_name content=سانا> | مؤتمر باريس غدا
          <h1>مؤتمر باريس غدا</h1>                                                       |
          """)
  void theTitleIsGivenWithoutTheSitesName(String head, String title) {
    assertEquals(title, HtmlPage.parse(head + "<p>نص").title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `<meta property="article:published_time" content="2017-01-17T09:00:00Z">`      | 2017-01-17T09:00:00Z
          `<span itemprop="datePublished" content="2017-01-17">أمس</span>`               | 2017-01-17
          `<time itemprop="datePublished" datetime="2017-01-17T10:00">صباحا</time>`      | 2017-01-17T10:00
          `<meta name="pubdate" content="17 يناير 2017">`                                | 17 يناير 2017
          `<time datetime="2017-01-17">أمس</time>`                                       | 2017-01-17
          `<time datetime="2017-01-17">أمس</time><time datetime="2017-01-18">اليوم</time>` |
          `<meta property="article:modified_time" content="2017-01-18">`                 |
          `<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"datePublished":"2017-01-17"}]}</script>` | 2017-01-17
          `<script type="application/ld+json">{broken</script><meta name="date" content="2017-01-17">` | 2017-01-17
          """)
  void theDateOfPublicationIsReadWhereThePageGivesIt(String html, String date) {
    assertEquals(date, HtmlPage.parse(html + "<p>نص").date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `<meta name="DC.Date" content="2017-01-17">`                                   | 2017-01-17
          `<abbr class="published" title="2017-01-17T05:11:00-05:00">5:11</abbr>`        | 2017-01-17T05:11:00-05:00
          `<time class="entry-date published" datetime="2017-01-17">x</time><time class="updated" datetime="2017-01-18">y</time>` | 2017-01-17
          `<time itemprop="dateModified" datetime="2017-01-18">x</time>`                 |
          `<aside><time datetime="2017-01-18">x</time></aside><time datetime="2017-01-17">y</time>` | 2017-01-17
          `<time datetime="2017-01-17T10:00">x</time><time datetime="2017-01-17T12:00">y</time>` | 2017-01-17T10:00
          `<abbr itemprop="datePublished" title="2017-01-17T08:00">08:00</abbr>`         | 2017-01-17T08:00
          `<link rel="canonical" href="http://a.com/2017/01/17/x">`                      | 2017-01-17
          `<link rel="canonical" href="http://a.com/2017/01/x">`                         |
          """)
  void theDateOfPublicationIsToldFromOtherDates(String html, String date) {
    assertEquals(date, HtmlPage.parse(html + "<h1>عنوان</h1><p>%s</p>".formatted(PROSE)).date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"خبر آخر","datePublished":"2018-01-01"}]}`
          `{"@type":"VideoObject","datePublished":"2018-01-01"}`
          `{"@type":"NewsArticle","url":"http://a.com/2","headline":"خبر آخر","datePublished":"2018-01-01"}`
          `{"@type":"WebPage","url":"http://a.com/2","datePublished":"2018-01-01"}`
          `{"@type":"NewsArticle","headline":"وصول كيري إلى باريس","comment":[{"@type":"Comment","datePublished":"2018-01-01"}]}`
          `{"@type":"Event","name":"مؤتمر","datePublished":"2018-01-01"}`
          """)
  void structuredDataOfOtherThingsIsNotTheStorys(String other) {
    String own =
        "<!-- [{\"@context\":\"x\",\"@graph\":[{\"@type\":[\"NewsArticle\"],\"mainEntityOfPage\":"
            + "{\"@id\":\"https://www.a.com/1#main\"},\"headline\":\"وصول كيري إلى باريس\","
            + "\"datePublished\":\"2017-01-17\",\"dateModified\":\"2017-01-19\",}]}] -->";
    String script = "<script type=\"application/ld+json; charset=utf-8\">%s</script>";
    String head = "<link rel=canonical href=http://a.com/1>";
    String body = "<h1>وصول كيري إلى باريس</h1><p>" + PROSE;
    for (String scripts :
        List.of(
            script.formatted(other) + script.formatted(own),
            script.formatted(own) + script.formatted(other))) {
      HtmlPage page = HtmlPage.parse(head + scripts + body);
      assertEquals("2017-01-17", page.date());
      assertEquals("وصول كيري إلى باريس", page.title());
      assertEquals("2017-01-19", page.metadata().get(HtmlFields.MODIFIED));
    }
    assertNull(HtmlPage.parse(head + script.formatted(other) + body).date());
  }

  @Test
  void microdataOfATeaserIsNotTheStorys() {
    String teaser =
        "<div itemscope itemtype=http://schema.org/NewsArticle><span itemprop=headline>خبر آخر"
            + "</span><time itemprop=datePublished datetime=2018-01-01></time></div>";
    String story =
        "<article itemscope><h1 itemprop=headline>وصول كيري</h1><meta itemprop=datePublished"
            + " content=2017-01-17><p>%s</article>".formatted(PROSE);
    for (String html : List.of(teaser + story, "<aside>" + teaser + "</aside>" + story)) {
      assertEquals("2017-01-17", HtmlPage.parse(html).date());
      assertEquals("وصول كيري", HtmlPage.parse(html).title());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"https://schema.org/NewsArticle\",\"datePublished\":\"2017-01-17\"}",
        "{\"@type\":\"WebSite\"}{\"@type\":\"NewsArticle\",\"datePublished\":\"2017-01-17\"}",
        "{\"@type\":\"NewsArticle\",\"datePublished\":[\"2017-01-17\"]}",
        "{\"@type\":\"NewsArticle\",\"datePublished\":{\"@value\":\"2017-01-17\"}}",
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"2017-01-17\"};",
        "[{\"@type\":\"schema:VideoObject\",\"datePublished\":\"2018-01-01\"},{\"datePublished\":\"2017-01-17\"}]",
      })
  void structuredDataIsReadInEveryForm(String json) {
    String script = "<script type=application/ld+json>%s</script>".formatted(json);
    assertEquals("2017-01-17", HtmlPage.parse(script + "<p>نص").date());
  }

  @Test
  void aStoryThatAScriptWouldShowIsRead() {
    String script =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script>";
    String body = script.formatted("<p>" + PROSE + "</p><p>" + PROSE + "</p>");
    assertEquals(PROSE + "\n" + PROSE, HtmlPage.parse(body + "<div id=root></div>").text());
    assertEquals("شغل\n" + PROSE, HtmlPage.parse(script.formatted(PROSE) + "<p>شغل").text());
    assertEquals(PROSE, HtmlPage.parse(script.formatted("قال كيري") + "<p>" + PROSE).text());
  }

  @Test
  void whatWasEscapedTwiceIsRead() {
    HtmlPage page =
        HtmlPage.parse(
            """
            <meta property="og:title" content="الوزير: &amp;quot;لا زيادة&amp;quot;
              في الرسوم"><meta property="og:site_name" content="&amp;quot;النهر&amp;quot;">
            <p>قال &amp;laquo;نعم&amp;raquo; ثم&amp;#10;سكت &amp;amp;c</p>
            """);
    assertEquals("الوزير: \"لا زيادة\" في الرسوم", page.title());
    assertEquals("\"النهر\"", page.site());
    assertEquals("قال «نعم» ثم سكت &c", page.text());
  }

  @Test
  void theDateOfJsonLdComesFirstAsItHasTheSitesOwnZone() {
    HtmlPage page =
        HtmlPage.parse(
            """
            <meta property="article:published_time" content="2020-12-24T23:59:50+00:00">
            <script type="application/ld+json">
              {"headline": "مؤتمر باريس", "datePublished": "2020-12-25T01:59:50+02:00"}
            </script><p>نص
            """);
    assertEquals("2020-12-25T01:59:50+02:00", page.date());
    assertEquals("مؤتمر باريس", page.title());
  }

  @Test
  void whatElseAPageSaysOfItselfIsMetadata() {
    HtmlPage page =
        HtmlPage.parse(
            """
            <html lang="ar"><link rel="canonical" href="https://sana.sy/1">
            <meta property="og:site_name" content="سانا"><meta name="author" content="كاتب">
            <meta name="keywords" content="روسيا، سوريا"><meta name="viewport" content="width=1">
            <meta property="article:section" content="سياسة"><p>نص
            """);
    assertEquals("https://sana.sy/1", page.url());
    assertEquals("سانا", page.site());
    assertEquals(
        Map.of("author", "كاتب", "keywords", "روسيا، سوريا", "language", "ar", "section", "سياسة"),
        page.metadata());
  }

  @Test
  void anAddressWithoutAHostIsNone() {
    assertNull(HtmlPage.parse("<link rel=canonical href=/1><p>نص").url());
  }

  @Test
  void aPageWithoutTextHasNoLines() {
    HtmlPage page = HtmlPage.parse("<html><head><title>خبر</title><body><img src=1>");
    assertEquals("", page.text());
    assertEquals(List.of(), page.hints());
  }

  @Test
  void deepMarkUpIsRead() {
    HtmlPage page = HtmlPage.parse("<div>".repeat(50_000) + PROSE);
    assertEquals(PROSE, page.text());
  }
}
