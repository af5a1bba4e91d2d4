package rasd.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a story was published.
 *
 * @param on the day, which is never guessed; null if nothing states it
 * @param at the time in UTC; null if none is given
 * @param from where the day was read; null if {@code on} is null
 * @param pageDate a date of the page that is not the story's
 */
public record PublicationDate(
    @Nullable LocalDate on,
    @Nullable LocalDateTime at,
    @Nullable String from,
    @Nullable LocalDate pageDate) {}
