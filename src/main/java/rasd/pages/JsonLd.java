package rasd.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of its story: {@code {"@type": "NewsArticle", "datePublished":
 * "2017-01-18"}}.
 *
 * @param published null when it says nothing of it
 */
record JsonLd(@Nullable String headline, @Nullable String published) {
  /** Sites leave line ends inside strings. */
  private static final ObjectReader JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build().reader();

  /** The first object that says when it was published, else one that says nothing. */
  static JsonLd of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode published = read(script.data()).findParent("datePublished");
      if (published != null) {
        return new JsonLd(text(published, "headline"), text(published, "datePublished"));
      }
    }
    return new JsonLd(null, null);
  }

  /** Broken scripts are common and count as empty: the page says the same in other places. */
  private static JsonNode read(String script) {
    try {
      return JSON.readTree(script);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static @Nullable String text(JsonNode object, String field) {
    JsonNode value = object.get(field);
    return value != null && value.isTextual() ? value.textValue() : null;
  }
}
