package rasd.writing;

import java.util.List;

/**
 * A table that has been written.
 *
 * @param digest two 64-bit hashes of each row, XORed over all rows, in hex; the digest does not
 *     depend on the order of the rows or on their files
 * @param files names of its files, in the order of the rows
 */
public record WrittenTable(
    String name, long rows, String digest, List<String> files, long bytes, double seconds) {}
