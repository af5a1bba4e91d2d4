package rasd.input;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import rasd.pages.LineHint;

/**
 * The contents of a record before its text is examined.
 *
 * @param date the date as printed
 * @param hints hints from the mark-up of a page, one for each line of its text; empty for plain
 *     text
 * @param metadata all other fields, by their own names
 */
public record InputRecord(
    String articleId,
    @Nullable String source,
    @Nullable String url,
    @Nullable String title,
    @Nullable String date,
    TextKind kind,
    String text,
    List<LineHint> hints,
    SortedMap<String, String> metadata) {}
