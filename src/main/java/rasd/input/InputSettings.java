package rasd.input;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.bytes.TextDecoder;
import rasd.tables.UserError;

/**
 * How records are read.
 *
 * @param fields the names of a record's fields
 * @param source how the publisher's name is determined
 * @param partBytes larger files are read in parts if {@link InputPart} can divide them
 * @param recordBytes larger records are refused
 * @param recordSeconds records whose reading takes more CPU time are refused
 * @param charset charset of text that is not in UTF-8; empty to detect it
 * @param delimiter delimiter of CSV; null to detect it
 */
public record InputSettings(
    Fields fields,
    SourceRule source,
    long partBytes,
    long recordBytes,
    double recordSeconds,
    String charset,
    @Nullable Character delimiter)
    implements Serializable {

  TextDecoder decoder() {
    return new TextDecoder(charset.isEmpty() ? null : Charset.forName(charset));
  }

  /** The names of a record's fields in the input. */
  public record Fields(String title, String text, String source, String date, String url)
      implements Serializable {
    /** The fields that become columns of articles; all others become metadata. */
    Set<String> columns() {
      return Set.of(title, text, source, url);
    }
  }

  /**
   * How a record without a source field gets its source.
   *
   * @param constant the source of all such records; null for any other rule
   */
  public record SourceRule(SourceOrigin kind, @Nullable String constant) implements Serializable {
    enum SourceOrigin {
      RECORD,
      FOLDER,
      HOST,
      CONSTANT
    }

    private static final String CONSTANT_PREFIX = "constant:";
    private static final Map<String, SourceOrigin> KINDS =
        Map.of(
            "record",
            SourceOrigin.RECORD,
            "folder",
            SourceOrigin.FOLDER,
            "host",
            SourceOrigin.HOST);

    /**
     * Reads {@code record}, {@code folder}, {@code host} or {@code constant:NAME}.
     *
     * @throws UserError if the text is anything else
     */
    public static SourceRule parse(String text) {
      if (text.startsWith(CONSTANT_PREFIX) && text.length() > CONSTANT_PREFIX.length()) {
        return new SourceRule(SourceOrigin.CONSTANT, text.substring(CONSTANT_PREFIX.length()));
      }
      SourceOrigin kind = KINDS.get(text);
      if (kind == null) {
        throw UserError.usage(
            "Invalid input.source: %s, must be record, folder, host or constant:NAME"
                .formatted(text));
      }
      return new SourceRule(kind, null);
    }
  }
}
