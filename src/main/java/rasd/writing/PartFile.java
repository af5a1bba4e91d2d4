package rasd.writing;

import java.io.Serializable;

/**
 * A part of a table, as reported to the driver by the task that wrote it.
 *
 * @param name name of its file
 * @param first the first half of the digest of the rows, see {@link WrittenTable#digest}
 * @param second the second half
 */
public record PartFile(String table, String name, long rows, long first, long second, long bytes)
    implements Serializable {}
