package rasd.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The records of an open file, in their order. */
interface Records extends Closeable {
  /**
   * The next record; null after the last one.
   *
   * @throws IOException if the rest of the file cannot be read
   */
  @Nullable RawRecord next() throws IOException;

  /**
   * The number of records skipped so far because they were never meant to be articles, by reason.
   */
  default SortedMap<String, Long> skipped() {
    return Collections.emptySortedMap();
  }

  @Override
  default void close() throws IOException {}

  /** Records that are already in memory. */
  record Listed(Iterator<RawRecord> records) implements Records {
    @Override
    public @Nullable RawRecord next() {
      return records.hasNext() ? records.next() : null;
    }
  }
}
