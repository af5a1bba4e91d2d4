package rasd.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {
  private static List<JsonLd.StoryProperties> of(String json) {
    String script = "<script type=application/ld+json>" + json + "</script>";
    return JsonLd.of(Jsoup.parse(script));
  }

  @Test
  void theWholeObjectIsRead() {
    assertEquals(
        List.of(new JsonLd.StoryProperties(true, "http://a.com/1", "عنوان", "اليوم", "غدا", "نص")),
        of(
            """
            {"@type": "NewsArticle", "url": "http://a.com/1", "headline": "عنوان",
             "datePublished": "اليوم", "dateModified": "غدا", "articleBody": "نص"}\
            """));
  }

  @ParameterizedTest
  @CsvSource({
    "NewsArticle, true",
    "BlogPosting, true",
    "Report, true",
    "https://schema.org/NewsArticle, true",
    "WebPage, false",
    "Reportage, false"
  })
  void theTypeTellsAStory(String type, boolean isStory) {
    assertEquals(isStory, of("{\"@type\":\"" + type + "\"}").get(0).isStory());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'mainEntityOfPage': {'@id': 'http://a.com/1', 'url': 'x'}, 'url': 'y', '@id': 'z'}",
        "{'mainEntityOfPage': {'url': 'http://a.com/1'}, 'url': 'y', '@id': 'z'}",
        "{'mainEntityOfPage': 'http://a.com/1', 'url': 'y', '@id': 'z'}",
        "{'mainEntityOfPage': ' ', 'url': 'http://a.com/1', '@id': 'z'}",
        "{'@id': 'http://a.com/1'}"
      })
  void theAddressIsThatOfThePageAboutWhichTheObjectIs(String json) {
    assertEquals("http://a.com/1", of(json.replace('\'', '"')).get(0).address());
  }

  @Test
  void objectsWithinListsAndGraphsAreFound() {
    assertEquals(2, of("[{\"@type\":\"NewsArticle\"},{\"@type\":\"WebPage\"}]").size());
    assertEquals(2, of("{\"@graph\":[{\"@type\":\"NewsArticle\"}]}").size());
    assertEquals(1, of("{\"author\":{\"@type\":\"NewsArticle\"}}").size());
    assertEquals(1, of("[".repeat(8) + "{}" + "]".repeat(8)).size());
    assertEquals(0, of("[".repeat(9) + "{}" + "]".repeat(9)).size());
  }

  @Test
  void otherScriptsAndBlankTextsAreNotRead() {
    assertEquals(List.of(), JsonLd.of(Jsoup.parse("<script type=text/javascript>{}</script>")));
    assertNull(of("{\"headline\":\" \"}").get(0).headline());
    assertNull(of("{\"headline\":[\"1\",\"2\"]}").get(0).headline());
  }
}
