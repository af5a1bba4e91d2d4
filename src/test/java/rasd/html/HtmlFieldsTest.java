package rasd.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFieldsTest {
  private static HtmlPage page(String html) {
    return HtmlPage.parse(html + "<p>نص");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta name=twitter:title content="مؤتمر باريس غدا">                           | مؤتمر باريس غدا
          <title>وكالة سانا</title><h1>مؤتمر باريس غدا</h1>                             | مؤتمر باريس غدا
          <title>وكالة سانا</title><h2>مؤتمر باريس غدا</h2>                             | مؤتمر باريس غدا
          <title>وكالة سانا</title><h1><a href=/>مؤتمر باريس غدا</a></h1>               | وكالة سانا
          <title>وكالة سانا</title><h1>مؤتمر باريس غدا</h1><h1>وصل كيري أمس</h1>        | وكالة سانا
          <title>وكالة سانا</title><h1>مؤتمر باريس</h1>                                 | وكالة سانا
          <title>وكالة سانا للأنباء</title><h2>مؤتمر باريس غدا</h2>                     | وكالة سانا للأنباء
          <title>مؤتمر باريس غدا - سانا</title><h2>مؤتمر باريس غدا</h2>                 | مؤتمر باريس غدا
          <title>مؤتمر باريس - سانا</title><h1>مؤتمر باريس</h1>                         | مؤتمر باريس - سانا
          <title>مؤتمر باريس غدا-الأربعاء</title>                                      | مؤتمر باريس غدا-الأربعاء
          `<title>مؤتمر باريس غدا | وصل كيري أمس</title><p>مؤتمر باريس غدا<p>وصل كيري أمس<p>`  | مؤتمر باريس غدا
          `<title>أخبار :: مؤتمر باريس غدا</title><a href=/1>مؤتمر باريس غدا</a>`       | أخبار :: مؤتمر باريس غدا
          <meta property=og:title content="مؤتمر باريس غدا - سانا"><meta property=og:site_name content=تشرين> | مؤتمر باريس غدا - سانا
          """)
  void theTitleIsTheStorysAndNotTheSites(String html, String title) {
    assertEquals(title, page(html).title());
  }

  @Test
  void aPageMayHaveNoTitle() {
    assertNull(page("<title> </title>").title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property=article:author content=كاتب>         | author
          <span itemprop=author>كاتب</span>                   | author
          <meta name=description content=كاتب>                | description
          <meta property=og:description content=كاتب>         | description
          <meta name=news_keywords content=كاتب>              | keywords
          <meta property=og:locale content=كاتب>              | language
          <meta property=article:section content=كاتب>        | section
          <meta property=article:modified_time content=كاتب>  | rasd.modified
          <time itemprop=dateModified datetime=كاتب></time>   | rasd.modified
          """)
  void metadataIsReadFromEachOfItsPlaces(String html, String key) {
    assertEquals(Map.of(key, "كاتب"), page(html).metadata());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <link rel=canonical href=http://a.com/1><meta property=og:url content=http://a.com/2> | http://a.com/1
          <meta property=og:url content=HTTPS://a.com/2>    | HTTPS://a.com/2
          <link rel=canonical href=''><meta property=og:url content=http://a.com/2>  | http://a.com/2
          <meta property=og:url content=ftp://a.com/2>      |
          """)
  void theAddressIsTheCanonicalOneOrThatForSharing(String html, @Nullable String url) {
    assertEquals(url, page(html).url());
  }

  @Test
  void theFirstOfTwoElementsOfAMetaNameIsRead() {
    String author = "<meta name=%s content=%s>";
    String html =
        author.formatted("author", "' '")
            + author.formatted("Author", "أولى")
            + author.formatted("author", "ثانية");
    assertEquals("أولى", page(html).metadata().get("author"));
  }
}
