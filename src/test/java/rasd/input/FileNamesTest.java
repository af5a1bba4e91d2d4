package rasd.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.bytes.Compression;

/** Checks what the name of an input file shows: its format, its compression and its folder. */
class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT, NONE",
    "a.text, TEXT, NONE",
    "2014/10/خبر.txt, TEXT, NONE",
    "a.TXT, TEXT, NONE",
    "a.html, HTML, NONE",
    "a.HTM, HTML, NONE",
    "a.xhtml.gz, HTML, GZIP",
    "a.jsonl, JSON_LINES, NONE",
    "a.ndjson, JSON_LINES, NONE",
    "a.json, JSON_LINES, NONE",
    "a.b.c.jsonl, JSON_LINES, NONE",
    "a.jsonl.gz, JSON_LINES, GZIP",
    "a.jsonl.GZ, JSON_LINES, GZIP",
    "a.txt.zst, TEXT, ZSTANDARD",
    "a.gz, UNKNOWN, GZIP",
    "a.txt.gz.zst, UNKNOWN, ZSTANDARD",
    "a.csv, CSV, NONE",
    "a.csv.bz2, CSV, BZIP2",
    "a.tsv.gz, TSV, GZIP",
    "a.parquet, PARQUET, NONE",
    "a.warc.gz, WARC, GZIP",
    "a.jsonl.xz, UNKNOWN, NONE",
    "a.doc, UNKNOWN, NONE",
    "a, UNKNOWN, NONE",
    "a., UNKNOWN, NONE",
    "gz, UNKNOWN, NONE",
    "zst, UNKNOWN, NONE",
    "txt, UNKNOWN, NONE",
    "news.txt/readme, UNKNOWN, NONE",
    "news.gz/a.txt, TEXT, NONE",
    "2014/gz, UNKNOWN, NONE",
  })
  void theEndingTellsFormatAndCompression(String name, FileFormat format, Compression compression) {
    InputFile file = new InputFile("file:/news/" + name, name, 1, 0);
    assertEquals(format, file.format());
    assertEquals(compression, file.compression());
  }

  @ParameterizedTest
  @CsvSource({"a.txt, ", "سانا/a.txt, سانا", "2014/سانا/a.txt, سانا"})
  void theFolderIsTheLastOne(String sourcePath, String folder) {
    assertEquals(folder, new InputFile("file:/news/" + sourcePath, sourcePath, 1, 0).folder());
  }
}
