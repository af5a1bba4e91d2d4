package rasd.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The contents of a page's {@code <meta>} elements by their names, regardless of case. */
final class HtmlMeta {
  private static final List<String> NAMING = List.of("property", "name", "itemprop");

  private final Map<String, String> contents = new HashMap<>();

  HtmlMeta(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String content = clean(meta.attr("content"));
      for (String naming : content.isEmpty() ? new ArrayList<String>() : NAMING) {
        contents.putIfAbsent(meta.attr(naming).toLowerCase(Locale.ROOT), content);
      }
    }
  }

  /** The content of the first of these names that the page has, or null. */
  @Nullable String of(String... names) {
    for (String name : names) {
      String content = contents.get(name.toLowerCase(Locale.ROOT));
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** Puts a text on one line and replaces entities that were escaped twice. */
  static String clean(String text) {
    return StringUtil.normaliseWhitespace(Entities.decode(text)).strip();
  }

  /** The first of these texts that is not blank, or null. */
  static @Nullable String first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return text.strip();
      }
    }
    return null;
  }
}
