package rasd.article;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param sourcePath the file, relative to the input
 * @param recordNo ordinal of its record in the file, or byte offset
 * @param source publisher
 * @param url address of the page
 * @param metadata everything else that the record says, by the record's own names
 */
public record Provenance(
    String sourcePath,
    long recordNo,
    @Nullable String source,
    @Nullable String url,
    SortedMap<String, String> metadata) {}
