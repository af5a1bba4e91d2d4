package rasd.input;

import rasd.bytes.Compression;

/**
 * How the records of a file are arranged. The file's name decides, without the ending of a
 * compression.
 */
public enum FileFormat {
  /** One article per file. */
  TEXT,
  /**
   * One article per file, in mark-up. Text files that begin with mark-up are read like this, too.
   */
  HTML,
  /** One JSON object per line. */
  JSON_LINES,
  /** One article per row, after a row of names. */
  CSV,
  /** The same, separated by tabs. */
  TSV,
  /** One article per row, stored by columns. */
  PARQUET,
  /** The responses that a crawler received, or their text: WARC, WET and ARC. */
  WARC,
  /** Anything else; such files are refused. */
  UNKNOWN;

  static FileFormat of(String fileName) {
    return switch (Compression.ending(Compression.of(fileName).stripEnding(fileName))) {
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
}
