package rasd.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rasd.bytes.CharsetGuess;
import rasd.bytes.DecodedText;
import rasd.bytes.Refusal;
import rasd.bytes.RefusedException;
import rasd.bytes.TextDecoder;

/**
 * Reads each row of a text table as a record: a JSON object with the names from the first row. A
 * row ends where a line ends, unless the line end is inside a quoted cell. Each row is read with
 * the first {@link Quoting} that fits it. A broken row affects no other row: if its quotation marks
 * are broken, only its first line is refused. A first line {@code sep=;}, as Excel writes it, names
 * the delimiter. Rows of names after the first, which occur where tables were joined, are skipped.
 */
final class CsvRecords implements Records {
  private static final Refusal BROKEN_QUOTATION =
      new Refusal(
          "malformed_csv",
          "A cell in quotation marks has no closing mark, or has a mark inside that is not doubled.");

  private static final Pattern DELIMITER_LINE = Pattern.compile("\"?sep=(.)\"?");
  private static final String EMPTY_ROW = "empty_row";
  private static final String ROW_OF_NAMES = "row_of_names";

  private final LineReader lines;
  private final CsvReading reading;
  private final Deque<byte[]> unread = new ArrayDeque<>();
  private @Nullable Character delimiter;
  private @Nullable CsvTable table;
  private boolean ended;
  private final SortedMap<String, Long> skipped = new TreeMap<>();
  private long number;

  /**
   * How the rows are read.
   *
   * @param delimiter null to detect it
   * @param hints charsets to try for rows that are not in UTF-8
   * @param notes notes that every record gets
   */
  record CsvReading(
      @Nullable Character delimiter,
      TextDecoder decoder,
      List<CharsetGuess> hints,
      SortedMap<String, String> notes,
      long recordBytes) {}

  /**
   * The lines of one row.
   *
   * @param isOpen whether a cell in quotation marks is never closed
   */
  private record Row(List<byte[]> lines, boolean isOpen) {
    byte[] bytes() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (byte[] line : lines) {
        if (bytes.size() > 0) {
          bytes.write('\n');
        }
        bytes.writeBytes(line);
      }
      return bytes.toByteArray();
    }
  }

  CsvRecords(LineReader lines, CsvReading reading) {
    this.lines = lines;
    this.reading = reading;
    this.delimiter = reading.delimiter();
  }

  @Override
  public SortedMap<String, Long> skipped() {
    return skipped;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    RawRecord record = null;
    while (record == null && !ended) {
      if (!skipBlankLines()) {
        ended = true;
      } else {
        record = table == null ? header() : record(table);
      }
    }
    return record;
  }

  /**
   * Reads the row of names. Returns null, or a refusal if the names cannot be read; in that case,
   * no rows are read.
   */
  private @Nullable RawRecord header() throws IOException {
    Row row = nextRow(Quoting.DOUBLED, CsvTable.DELIMITERS);
    try {
      String text = decode(row).text();
      Matcher named = DELIMITER_LINE.matcher(text);
      if (named.matches()) {
        delimiter = named.group(1).charAt(0);
        return null;
      }
      table = row.isOpen() ? null : CsvTable.under(text, delimiter);
      ended = table == null;
      return ended ? firstLineAlone(row, BROKEN_QUOTATION) : null;
    } catch (RefusedException e) {
      ended = true;
      return RawRecord.refused(number++, row.bytes(), e.refusal());
    }
  }

  /** The record of a row; null if it is skipped. */
  private @Nullable RawRecord record(CsvTable table) throws IOException {
    Refusal refusal = BROKEN_QUOTATION;
    for (Quoting quoting : table.quotings()) {
      Row row = nextRow(quoting, table.delimiters());
      try {
        DecodedText text = decode(row);
        List<@Nullable String> cells =
            row.isOpen() || areRowsOfLetters(row, table) ? null : table.cells(text.text(), quoting);
        if (cells != null && table.isHeader(cells)) {
          return skip(ROW_OF_NAMES);
        }
        if (cells != null && cells.size() == table.names().size()) {
          return record(table.named(cells), text.notes());
        }
        if (cells != null && quoting == Quoting.DOUBLED) {
          refusal = otherCells(cells.size(), table);
        }
        unread(row, 0);
      } catch (RefusedException e) {
        return RawRecord.refused(number++, row.bytes(), e.refusal());
      }
    }
    Row whole = nextRow(Quoting.DOUBLED, table.delimiters());
    return BROKEN_QUOTATION.equals(refusal)
        ? firstLineAlone(whole, refusal)
        : RawRecord.refused(number++, whole.bytes(), refusal);
  }

  private static Refusal otherCells(int cells, CsvTable table) {
    return new Refusal(
        BROKEN_QUOTATION.reason(),
        "The row has %d cells, but the first row has %d.".formatted(cells, table.names().size()));
  }

  /**
   * Whether quotation marks that seem to join lines are ordinary characters, because each line
   * alone is a complete row.
   */
  private boolean areRowsOfLetters(Row row, CsvTable table) {
    return row.lines().size() > 1
        && table.quotings().contains(Quoting.LETTERS)
        && row.lines().stream()
            .map(line -> table.cells(new String(line, ISO_8859_1), Quoting.LETTERS))
            .allMatch(cells -> cells != null && cells.size() == table.names().size());
  }

  private @Nullable RawRecord record(
      SortedMap<String, String> named, SortedMap<String, String> ofText) {
    if (named.isEmpty()) {
      return skip(EMPTY_ROW);
    }
    SortedMap<String, String> notes = new TreeMap<>(ofText);
    notes.putAll(reading.notes());
    return RawRecord.of(
        number++, FileFormat.JSON_LINES, CanonicalJson.bytes(named), List.of(), notes);
  }

  private @Nullable RawRecord skip(String reason) {
    skipped.merge(reason, 1L, Long::sum);
    return null;
  }

  private RawRecord firstLineAlone(Row row, Refusal refusal) {
    unread(row, 1);
    return RawRecord.refused(number++, row.lines().get(0), refusal);
  }

  private void unread(Row row, int from) {
    for (int i = row.lines().size() - 1; i >= from; i--) {
      unread.addFirst(row.lines().get(i));
    }
  }

  private DecodedText decode(Row row) throws RefusedException {
    return reading.decoder().decode(row.bytes(), reading.hints());
  }

  /** Skips blank lines and returns whether a line follows. */
  private boolean skipBlankLines() throws IOException {
    byte[] line = nextLine();
    while (line != null && LineRecords.isBlank(line)) {
      line = nextLine();
    }
    if (line != null) {
      unread.addFirst(line);
    }
    return line != null;
  }

  private Row nextRow(Quoting quoting, String delimiters) throws IOException {
    List<byte[]> row = new ArrayList<>();
    long size = 0;
    boolean isOpen = false;
    for (byte[] line = nextLine(); line != null; ) {
      row.add(line);
      size += line.length;
      isOpen = quoting.isOpenAfter(line, isOpen, delimiters);
      line = isOpen && size <= reading.recordBytes() ? nextLine() : null;
    }
    return new Row(row, isOpen);
  }

  private byte @Nullable [] nextLine() throws IOException {
    return unread.isEmpty() ? lines.next() : unread.pollFirst();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
