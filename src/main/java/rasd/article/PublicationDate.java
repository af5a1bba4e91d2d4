package rasd.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a story was published.
 *
 * @param on never a guess; null when nothing says so
 * @param from where it was read: metadata or byline; null with {@code on}
 * @param pageDate a date of the page, not of the story
 */
public record PublicationDate(
    @Nullable LocalDate on, @Nullable String from, @Nullable LocalDate pageDate) {}
