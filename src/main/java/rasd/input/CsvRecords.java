package rasd.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as text, each a record: an object of JSON with the names of the first row. A
 * row ends with its line, unless a cell in quotation marks goes on. A broken row costs no more than
 * itself: where its quotation marks are not to be trusted, its first line alone is refused.
 */
final class CsvRecords implements Records {
  private final LineReader lines;
  private final Reading reading;
  private final Deque<byte[]> unread = new ArrayDeque<>();
  private @Nullable CsvTable table;
  private boolean ended;
  private long number;

  /**
   * How the rows are read.
   *
   * @param delimiter null to find it out
   * @param hints charsets of rows that are no UTF-8
   * @param notes for every record
   */
  record Reading(
      @Nullable Character delimiter,
      TextDecoder decoder,
      List<CharsetGuess> hints,
      SortedMap<String, String> notes,
      long recordBytes) {}

  /**
   * The lines of one row.
   *
   * @param isOpen whether a cell in quotation marks has no end
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

  CsvRecords(LineReader lines, Reading reading) {
    this.lines = lines;
    this.reading = reading;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    RawRecord record = null;
    while (record == null && !ended) {
      Row row = nextRow();
      if (row == null) {
        ended = true;
      } else {
        record = table == null ? header(row) : record(row, table);
      }
    }
    return record;
  }

  /** Null where the names can be read; without them no row can. */
  private @Nullable RawRecord header(Row row) {
    try {
      String text = decode(row).text();
      table = row.isOpen() ? null : CsvTable.under(text, reading.delimiter());
      ended = table == null;
      return ended ? firstLineAlone(row) : null;
    } catch (RefusedException e) {
      ended = true;
      return RawRecord.refused(number++, row.bytes(), e.refusal());
    }
  }

  /** Null for a row in which all cells are empty. */
  private @Nullable RawRecord record(Row row, CsvTable table) {
    try {
      DecodedText text = decode(row);
      List<@Nullable String> cells = row.isOpen() ? null : table.cells(text.text());
      if (cells == null) {
        return firstLineAlone(row);
      }
      SortedMap<String, String> named = table.named(cells);
      return named.isEmpty() ? null : record(named, text.notes());
    } catch (RefusedException e) {
      return RawRecord.refused(number++, row.bytes(), e.refusal());
    }
  }

  private RawRecord record(SortedMap<String, String> named, SortedMap<String, String> ofText) {
    SortedMap<String, String> notes = new TreeMap<>(ofText);
    notes.putAll(reading.notes());
    return RawRecord.of(number++, Format.JSON_LINES, CanonicalJson.bytes(named), List.of(), notes);
  }

  private RawRecord firstLineAlone(Row row) {
    for (int i = row.lines().size() - 1; i > 0; i--) {
      unread.addFirst(row.lines().get(i));
    }
    return RawRecord.refused(number++, row.lines().get(0), CsvTable.BROKEN_QUOTATION);
  }

  private DecodedText decode(Row row) throws RefusedException {
    return reading.decoder().decode(row.bytes(), reading.hints());
  }

  /** The next row that is not blank, or null after the last one. */
  private @Nullable Row nextRow() throws IOException {
    byte[] line = nextLine();
    while (line != null && LineRecords.isBlank(line)) {
      line = nextLine();
    }
    if (line == null) {
      return null;
    }
    List<byte[]> row = new ArrayList<>();
    long size = 0;
    boolean isOpen = false;
    while (line != null) {
      row.add(line);
      size += line.length;
      isOpen = CsvTable.isOpenAfter(line, isOpen, table);
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
