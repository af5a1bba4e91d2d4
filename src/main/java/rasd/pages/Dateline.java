package rasd.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a story was written and by whom: {@code موسكو-سانا} is Moscow and SANA, {@code باريس ـ
 * (الوطن) ـ وكالات:} is Paris, Al-Watan and agencies, {@code محمد السيد- سبق- الرياض:} also names
 * an author.
 *
 * @param place null if none is named; for {@code دبي، الإمارات} it is the city
 * @param agencies agencies and papers, in their order
 * @param byline the author, or null
 * @param end UTF-16 offset in the line after the dateline
 */
public record Dateline(
    @Nullable String place, List<String> agencies, @Nullable String byline, int end) {}
