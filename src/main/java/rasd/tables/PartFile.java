package rasd.tables;

import java.io.Serializable;

/**
 * A part of a table, as the task that wrote it tells the driver.
 *
 * @param name of the file
 * @param first one of the two hashes of all rows, see {@link WrittenTable#digest}
 * @param second the other
 */
public record PartFile(String table, String name, long rows, long first, long second, long bytes)
    implements Serializable {}
