package rasd.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a story was written and by whom: {@code موسكو-سانا} is Moscow and SANA, {@code باريس ـ
 * (الوطن) ـ وكالات:} is Paris, Al-Watan and agencies.
 *
 * @param place null when only an agency is named
 * @param agencies at least one, in their order
 */
public record Dateline(@Nullable String place, List<String> agencies) {
  private static final int MOST_LINE_WORDS = 8;
  private static final int MOST_PLACE_WORDS = 3;
  private static final int OPENING_CHARACTERS = 60;
  private static final Pattern SEPARATORS = Pattern.compile("[-–—ـ/()،,:|]+");

  public String agency() {
    return String.join("، ", agencies);
  }

  /**
   * A line that is nothing but a dateline, or null. An agency's name alone is none, as it may be a
   * word or a heading ({@code الوطن}), unless it is in brackets or before a colon.
   */
  public static @Nullable Dateline ofLine(Line line, PagePhrases phrases) {
    if (line.words() > MOST_LINE_WORDS || line.endsSentence()) {
      return null;
    }
    String[] parts = SEPARATORS.split(line.text(), -1);
    return parts.length < 2 ? null : ofParts(parts, phrases, false);
  }

  /** The dateline that opens a paragraph: {@code موسكو - رويترز: قال …}; or null. */
  public static @Nullable Dateline opening(String paragraph, PagePhrases phrases) {
    if (paragraph.length() <= OPENING_CHARACTERS) {
      return ofParts(SEPARATORS.split(paragraph, -1), phrases, true);
    }
    String[] parts = SEPARATORS.split(paragraph.substring(0, OPENING_CHARACTERS), -1);
    return ofParts(Arrays.copyOf(parts, parts.length - 1), phrases, true); // The last may be cut.
  }

  private static @Nullable Dateline ofParts(String[] parts, PagePhrases phrases, boolean opens) {
    String place = null;
    List<String> agencies = new ArrayList<>();
    for (String part : parts) {
      String folded = Line.fold(part);
      if (folded.isEmpty()) {
        continue;
      }
      if (phrases.isAgency(folded)) {
        agencies.add(part.strip());
      } else if (place == null && agencies.isEmpty() && words(folded) <= MOST_PLACE_WORDS) {
        place = part.strip();
      } else if (opens) {
        break;
      } else {
        return null;
      }
    }
    return agencies.isEmpty() ? null : new Dateline(place, List.copyOf(agencies));
  }

  private static int words(String folded) {
    return folded.split(" ", -1).length;
  }
}
