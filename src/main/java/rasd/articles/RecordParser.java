package rasd.articles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From a record's bytes to what it says. One per thread. */
final class RecordParser {
  /** The record's bytes say nothing that could be an article. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient RawRecord.Refusal refusal;

    RefusedException(String reason, String detail) {
      super(detail, null, false, false);
      this.refusal = new RawRecord.Refusal(reason, detail);
    }

    RawRecord.Refusal refusal() {
      return refusal;
    }
  }

  private final InputSettings settings;

  /** Numbers keep their digits: 1.10 is not 1.1. */
  private final ObjectReader json =
      new ObjectMapper()
          .setNodeFactory(new JsonNodeFactory(true))
          .reader()
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  RecordParser(InputSettings settings) {
    this.settings = settings;
  }

  /**
   * Parses one record.
   *
   * @throws RefusedException when it holds no text that can be read
   */
  InputRecord parse(InputFile file, byte[] raw) throws RefusedException {
    byte[] bytes = Utf8.withoutByteOrderMark(raw);
    InputRecord record =
        switch (file.format()) {
          case TEXT -> page(file, bytes, decode(bytes));
          case HTML -> html(file, bytes, decode(bytes));
          case JSON_LINES -> json(file, bytes);
          case UNKNOWN -> throw new IllegalArgumentException(file.sourcePath());
        };
    if (record.text().isBlank()) {
      throw new RefusedException("no_text", "The record has no text.");
    }
    return record;
  }

  /** A page of text, or of mark-up where it begins so. */
  private InputRecord page(InputFile file, byte[] bytes, String text) {
    if (HtmlPage.isHtml(text)) {
      return html(file, bytes, text);
    }
    String source = source(file, null, null);
    String id = Sha256.articleId(source, bytes);
    return new InputRecord(id, source, null, null, null, text, "", new TreeMap<>());
  }

  private InputRecord html(InputFile file, byte[] bytes, String html) {
    HtmlPage page = HtmlPage.parse(html);
    String source = source(file, page.site(), page.url());
    SortedMap<String, String> metadata = new TreeMap<>(page.metadata());
    if (page.date() != null) {
      metadata.put(settings.fields().date(), page.date());
    }
    return new InputRecord(
        Sha256.articleId(source, bytes),
        source,
        page.url(),
        page.title(),
        page.date(),
        page.text(),
        LineHint.join(page.hints()),
        metadata);
  }

  private InputRecord json(InputFile file, byte[] bytes) throws RefusedException {
    JsonNode object = object(decode(bytes));
    InputSettings.Fields fields = settings.fields();
    String url = value(object, fields.url());
    String source = source(file, value(object, fields.source()), url);
    String text = string(object.get(fields.text())); // Its blank lines count as lines.
    return new InputRecord(
        Sha256.articleId(source, bytes),
        source,
        url,
        value(object, fields.title()),
        value(object, fields.date()),
        text == null ? "" : text,
        null,
        metadata(object));
  }

  private JsonNode object(String line) throws RefusedException {
    try {
      JsonNode node = json.readTree(line);
      if (!node.isObject()) {
        throw new RefusedException("malformed_json", "The line is no JSON object.");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new RefusedException("malformed_json", e.getOriginalMessage());
    }
  }

  private SortedMap<String, String> metadata(JsonNode object) {
    SortedMap<String, String> metadata = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String value = string(field.getValue());
      if (value != null && !settings.fields().columns().contains(field.getKey())) {
        metadata.put(Utf8.withoutLoneSurrogates(field.getKey()), value);
      }
    }
    return metadata;
  }

  /** The field's value, null when there is none or it is blank. */
  private static @Nullable String value(JsonNode object, String field) {
    String value = string(object.get(field));
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable String string(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return null;
    }
    return Utf8.withoutLoneSurrogates(node.isValueNode() ? node.asText() : node.toString());
  }

  private static String decode(byte[] bytes) throws RefusedException {
    try {
      return Utf8.decode(bytes);
    } catch (CharacterCodingException e) {
      throw new RefusedException("not_utf8", "The record's bytes are no UTF-8: " + e.getMessage());
    }
  }

  private @Nullable String source(
      InputFile file, @Nullable String fromRecord, @Nullable String url) {
    if (fromRecord != null) {
      return fromRecord;
    }
    return switch (settings.source().kind()) {
      case RECORD -> null;
      case FOLDER -> file.folder();
      case HOST -> url == null ? null : host(url);
      case CONSTANT -> settings.source().constant();
    };
  }

  private static @Nullable String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
