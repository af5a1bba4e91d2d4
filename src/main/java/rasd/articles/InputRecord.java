package rasd.articles;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a record says, before anyone has looked at its text.
 *
 * @param date as printed
 * @param metadata every field that is none of the others, by its own name
 */
record InputRecord(
    String articleId,
    @Nullable String source,
    @Nullable String url,
    @Nullable String title,
    @Nullable String date,
    String text,
    SortedMap<String, String> metadata) {}
