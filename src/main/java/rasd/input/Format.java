package rasd.input;

import java.util.Locale;

/** How records lie in a file, told from its name without the ending of a compression. */
public enum Format {
  /** One article a file. */
  TEXT,
  /** One article a file, in mark-up. Pages of text are read so too where they begin so. */
  HTML,
  /** One JSON object a line. */
  JSON_LINES,
  /** One article a row, under a row of names. */
  CSV,
  /** The same, cut by tabs. */
  TSV,
  /** One article a row, in columns. */
  PARQUET,
  /** What a crawler was answered, or the text of it: WARC, WET and ARC. */
  WARC,
  /** Anything else; refused. */
  UNKNOWN;

  static Format of(String fileName) {
    return switch (ending(Compression.of(fileName).stripEnding(fileName))) {
      case "txt", "text" -> TEXT;
      case "html", "htm", "xhtml" -> HTML;
      case "jsonl", "ndjson", "json" -> JSON_LINES;
      case "csv" -> CSV;
      case "tsv", "tab" -> TSV;
      case "parquet" -> PARQUET;
      case "warc", "wet", "wat", "arc" -> WARC;
      default -> UNKNOWN;
    };
  }

  /** What stands behind the last dot of a path's last name, in small letters; empty without one. */
  static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    boolean hasDot = dot > fileName.lastIndexOf('/');
    return hasDot ? fileName.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
