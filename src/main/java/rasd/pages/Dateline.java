package rasd.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a story was written and by whom: {@code موسكو-سانا} is Moscow and SANA, {@code باريس ـ
 * (الوطن) ـ وكالات:} is Paris, Al-Watan and agencies, {@code محمد السيد- سبق- الرياض:} names an
 * author too.
 *
 * @param place null when none is named; of {@code دبي، الإمارات} the city
 * @param agencies agencies and papers, in their order
 * @param byline the author, or null
 * @param end UTF-16 offset in its line of what follows it
 */
public record Dateline(
    @Nullable String place, List<String> agencies, @Nullable String byline, int end) {}
