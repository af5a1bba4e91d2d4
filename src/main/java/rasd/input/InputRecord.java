package rasd.input;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import rasd.pages.LineHint;

/**
 * The contents of a record before its text is examined.
 *
 * @param date as printed
 * @param hints {@link LineHint#join} of a page's lines, empty for a page of plain text; null if the
 *     text is an article's own and not a page
 * @param metadata all other fields, by their own names
 */
public record InputRecord(
    String articleId,
    @Nullable String source,
    @Nullable String url,
    @Nullable String title,
    @Nullable String date,
    String text,
    @Nullable String hints,
    SortedMap<String, String> metadata) {}
