package rasd.input;

import rasd.bytes.Compression;

/**
 * How the records of a file are arranged. The ending of the file's name decides; the ending of a
 * compression is ignored: {@code news.csv.gz} → {@link #CSV}.
 */
public enum FileFormat {
  /** One article per file, in plain text. */
  TEXT,
  /**
   * One article per file, in mark-up. Files of plain text that begin with mark-up are read like
   * this, too.
   */
  HTML,
  /**
   * One article per JSON object. Each object is on a line of its own, or the objects are arranged
   * as in {@link JsonObjects}.
   */
  JSON_LINES,
  /** One article per row, after a row of names. */
  CSV,
  /** One article per row, after a row of names, with tabs between the cells. */
  TSV,
  /** One article per row, stored by columns. */
  PARQUET,
  /** The responses that a crawler received, or their text: WARC, WET and ARC. */
  WARC,
  /** Anything else. Such a file is read if it begins with mark-up, otherwise refused. */
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
