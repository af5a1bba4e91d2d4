package rasd.input;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.tables.UserError;

/**
 * How records are read.
 *
 * @param fields which field of a record holds what
 * @param source where the publisher's name comes from
 * @param partBytes plain files of lines and of columns larger than this are read in parts
 * @param recordBytes larger records are refused
 * @param charset of what is no UTF-8; empty to find it out
 * @param delimiter of CSV; null to find it out
 */
public record InputSettings(
    Fields fields,
    SourceRule source,
    long partBytes,
    long recordBytes,
    String charset,
    @Nullable Character delimiter)
    implements Serializable {

  TextDecoder decoder() {
    return new TextDecoder(charset.isEmpty() ? null : Charset.forName(charset));
  }

  /** The names that a record's fields have in the input. */
  public record Fields(String id, String title, String text, String source, String date, String url)
      implements Serializable {
    /** Those that become columns of articles; all others become metadata. */
    Set<String> columns() {
      return Set.of(title, text, source, url);
    }
  }

  /**
   * Where a record without a source field of its own gets its source from.
   *
   * @param constant the name for all, or null for another rule
   */
  public record SourceRule(Kind kind, @Nullable String constant) implements Serializable {
    enum Kind {
      RECORD,
      FOLDER,
      HOST,
      CONSTANT
    }

    private static final String CONSTANT_PREFIX = "constant:";
    private static final Map<String, Kind> KINDS =
        Map.of("record", Kind.RECORD, "folder", Kind.FOLDER, "host", Kind.HOST);

    /**
     * Reads {@code record}, {@code folder}, {@code host} or {@code constant:NAME}.
     *
     * @throws UserError for anything else
     */
    public static SourceRule parse(String text) {
      if (text.startsWith(CONSTANT_PREFIX) && text.length() > CONSTANT_PREFIX.length()) {
        return new SourceRule(Kind.CONSTANT, text.substring(CONSTANT_PREFIX.length()));
      }
      Kind kind = KINDS.get(text);
      if (kind == null) {
        throw UserError.usage(
            "Invalid input.source: %s, must be record, folder, host or constant:NAME"
                .formatted(text));
      }
      return new SourceRule(kind, null);
    }
  }
}
