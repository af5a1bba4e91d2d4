package rasd.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a story was published.
 *
 * @param on never a guess; null when nothing says so
 * @param at the time in UTC; null where none is given
 * @param from where it was read: metadata or byline; null with {@code on}
 * @param pageDate a date of the page, not of the story
 */
public record PublicationDate(
    @Nullable LocalDate on,
    @Nullable LocalDateTime at,
    @Nullable String from,
    @Nullable LocalDate pageDate) {}
