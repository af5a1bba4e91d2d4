package rasd.tables;

import java.util.List;

/**
 * What was written of a table.
 *
 * @param digest of the rows, whatever their order and files: XOR of two 64-bit hashes a row, in hex
 * @param files names of its files, in the order of the rows
 */
public record WrittenTable(
    String name, long rows, String digest, List<String> files, long bytes, double seconds) {}
