package rasd.input;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import rasd.pages.LineHint;

/**
 * What a record says, before anyone has looked at its text.
 *
 * @param date as printed
 * @param hints {@link LineHint#join} of a page's lines, empty for a page of plain text; null where
 *     the text is no page but an article's
 * @param metadata every field that is none of the others, by its own name
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
