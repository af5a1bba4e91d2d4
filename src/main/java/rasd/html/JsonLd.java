package rasd.html;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a page's JSON-LD that may describe the page's story: {@code {"@type":
 * "NewsArticle", "datePublished": "2017-01-18"}}. Lists, videos, comments and the like are not
 * stories, even if they have dates.
 */
final class JsonLd {
  /**
   * The properties of an object.
   *
   * @param address the address of the page that the object describes
   * @param isStory whether the object's type is that of a story, such as {@code NewsArticle}
   */
  record StoryProperties(
      boolean isStory,
      @Nullable String address,
      @Nullable String headline,
      @Nullable String published,
      @Nullable String modified,
      @Nullable String body) {}

  /**
   * Accepts what sites leave in JSON: line ends inside strings, and commas after the last value.
   */
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build()
          .readerFor(JsonNode.class);

  private static final String LD_JSON = "application/ld+json";
  private static final Pattern WRAPPING =
      Pattern.compile("<!--|-->|//<!\\[CDATA\\[|//]]>|<!\\[CDATA\\[|]]>");

  /** Fields whose objects may be the page's story, or contain it. */
  private static final Set<String> WAYS =
      Set.of("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "about");

  private static final Set<String> OTHER_THINGS =
      Set.of(
          "WebSite",
          "VideoObject",
          "AudioObject",
          "ImageObject",
          "MediaObject",
          "Comment",
          "Review",
          "Event",
          "ItemList",
          "BreadcrumbList",
          "Person",
          "Organization",
          "NewsMediaOrganization");

  private static final int DEEPEST = 8;

  /**
   * The part of a type before its name: {@code https://schema.org/NewsArticle} and {@code
   * schema:NewsArticle} are both NewsArticle.
   */
  private static final Pattern NAMESPACE = Pattern.compile("^.*[/:#]");

  private JsonLd() {}

  /** The objects in the order of the page. */
  static List<StoryProperties> of(Document page) {
    List<StoryProperties> items = new ArrayList<>();
    for (Element script : page.select("script[type]")) {
      if (script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith(LD_JSON)) {
        read(script.data()).forEach(value -> collect(value, items, DEEPEST));
      }
    }
    return items;
  }

  private static void collect(JsonNode node, List<StoryProperties> items, int depth) {
    if (depth == 0) {
      return;
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, items, depth - 1));
    }
    if (node.isObject()) {
      add(node, items);
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        if (WAYS.contains(field.getKey())) {
          collect(field.getValue(), items, depth - 1);
        }
      }
    }
  }

  private static void add(JsonNode object, List<StoryProperties> items) {
    List<String> types =
        texts(object.path("@type")).stream()
            .map(type -> NAMESPACE.matcher(type).replaceFirst(""))
            .toList();
    if (types.stream().noneMatch(OTHER_THINGS::contains)) {
      items.add(
          new StoryProperties(
              types.stream().anyMatch(JsonLd::isStory),
              address(object),
              text(object, "headline"),
              text(object, "datePublished"),
              text(object, "dateModified"),
              text(object, "articleBody")));
    }
  }

  private static boolean isStory(String type) {
    return type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report");
  }

  private static @Nullable String address(JsonNode object) {
    JsonNode page = object.path("mainEntityOfPage");
    for (JsonNode address :
        List.of(page.path("@id"), page.path("url"), page, object.path("url"), object.path("@id"))) {
      if (address.isTextual() && !address.textValue().isBlank()) {
        return address.textValue();
      }
    }
    return null;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.textValue());
    }
    node.forEach(element -> texts.add(element.asText()));
    return texts;
  }

  /**
   * Reads the values of a script as far as they can be read. Broken scripts are common, and the
   * page says the same elsewhere.
   */
  private static List<JsonNode> read(String script) {
    List<JsonNode> values = new ArrayList<>();
    try (MappingIterator<JsonNode> all =
        JSON.readValues(WRAPPING.matcher(script).replaceAll(" "))) {
      while (all.hasNextValue()) {
        values.add(all.nextValue());
      }
      return values;
    } catch (IOException e) {
      return values;
    }
  }

  private static @Nullable String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    JsonNode only = value.isArray() && value.size() == 1 ? value.get(0) : value;
    JsonNode plain = only.isObject() ? only.path("@value") : only;
    return plain.isTextual() && !plain.textValue().isBlank() ? plain.textValue() : null;
  }
}
