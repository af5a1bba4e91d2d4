package rasd.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a story was published.
 *
 * @param on the day; null if it is not stated, as it is never guessed
 * @param at the time in UTC; null if none is given
 * @param from where the day was found; null if {@code on} is null
 * @param pageDate a date that belongs to the page and not to the story
 */
public record PublicationDate(
    @Nullable LocalDate on,
    @Nullable LocalDateTime at,
    @Nullable String from,
    @Nullable LocalDate pageDate) {}
