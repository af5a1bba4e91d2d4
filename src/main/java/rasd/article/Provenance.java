package rasd.article;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param sourcePath the file, relative to the input
 * @param recordNo the record's number in the file, or its byte offset
 * @param source the publisher; null if it is not known
 * @param url the address of the page; null if it is not known
 * @param metadata everything else in the record, under the record's own names
 */
public record Provenance(
    String sourcePath,
    long recordNo,
    @Nullable String source,
    @Nullable String url,
    SortedMap<String, String> metadata) {}
