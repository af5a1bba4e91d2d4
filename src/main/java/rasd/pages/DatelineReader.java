package rasd.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rasd.calendar.DateExpression;
import rasd.calendar.DateFinder;
import rasd.pages.Opening.OpeningPart;

/**
 * Reads datelines in the forms that newspapers print: city، country (AGENCY) --; city - paper:;
 * author - paper - city:; (agency) - city -; city date agency. A sentence that merely begins with a
 * city is not a dateline: an agency must be named, or an author and a place.
 *
 * <p>Does not handle: a city alone before a sentence; agencies that are known neither from {@code
 * conf/page-phrases.tsv} nor from the openings of the source.
 */
record DatelineReader(PagePhrases phrases, NewsNames names, DateFinder dates) {
  private static final int MOST_LINE_WORDS = 8;
  private static final int MOST_WORDS_WITH_DATE = 14;
  private static final int MOST_PARTS = 8;
  private static final int MOST_UNKNOWN_WORDS = 3;

  /** A word of one letter, which is a preposition and not part of a name. */
  private static final Pattern LETTER = Pattern.compile("(^| ).($| )");

  /**
   * متابعات, متابعة, خاص, تقارير: words that say how a text was made and stand where its city
   * would.
   */
  private static final Set<String> DESKS =
      Set.of(
          "\u0645\u062A\u0627\u0628\u0639\u0627\u062A",
          "\u0645\u062A\u0627\u0628\u0639\u0629",
          "\u062E\u0627\u0635",
          "\u062A\u0642\u0627\u0631\u064A\u0631");

  /** الموافق, and abbreviations for the years of both calendars. */
  private static final Set<String> BESIDE_DATES =
      Set.of("\u0627\u0644\u0645\u0648\u0627\u0641\u0642", "\u0647", "\u0645");

  /**
   * The dateline that is the whole line, or null. An agency's name alone is not a dateline, because
   * it may be a word or a heading ({@code الوطن}), unless it is in brackets or before a colon, or
   * opens other texts of the source.
   *
   * @param houses the papers and agencies that open the source's texts, folded
   */
  @Nullable Dateline ofLine(Line line, Set<String> houses) {
    boolean mayBeDateline =
        line.words() <= (hasDigit(line.text()) ? MOST_WORDS_WITH_DATE : MOST_LINE_WORDS)
            && !line.endsSentence();
    return mayBeDateline ? ofLine(line.text(), houses) : null;
  }

  private @Nullable Dateline ofLine(String line, Set<String> houses) {
    Opening opening = cut(line);
    DatelineParts read = new DatelineParts(!houses.isEmpty());
    for (OpeningPart part : opening.parts()) {
      if (isBesideDate(part)) {
        continue;
      }
      if (!read.add(part, kind(part, houses))) {
        return null;
      }
    }
    boolean isDateline = opening.isWhole() && !opening.parts().isEmpty();
    return (isDateline && read.parts() > 1) || read.isMarkedAgency()
        ? read.dateline(line.length())
        : null;
  }

  /** Whether the whole line is a person's name. */
  boolean isPerson(Line line) {
    return names.isPerson(line.folded());
  }

  /** The dateline that opens a paragraph: {@code موسكو - رويترز: قال …}; null if there is none. */
  @Nullable Dateline opening(String paragraph, Set<String> houses) {
    Opening opening = cut(paragraph);
    DatelineParts read = new DatelineParts(!houses.isEmpty());
    Dateline last = null;
    for (OpeningPart part : opening.parts()) {
      if (isBesideDate(part)) {
        continue;
      }
      DatelineParts.PartKind kind = kind(part, houses);
      if (kind == DatelineParts.PartKind.TEXT || read.parts() == MOST_PARTS) {
        Dateline unmarked = withNameAtTheBeginning(part, read, houses);
        return unmarked == null ? last : unmarked;
      }
      if (!read.add(part, kind)) {
        return last;
      }
      if (read.mayEnd()) {
        Dateline longer = read.dateline(part.next());
        last = longer == null ? last : longer;
      }
      if (part.endsWithColon()) {
        return last;
      }
    }
    return last;
  }

  /**
   * Reads a place or a paper that no sign separates from the sentence after it, because a line end
   * was lost: {@code نايف السعدي - الطائف صرح المتحدث}.
   */
  private @Nullable Dateline withNameAtTheBeginning(
      OpeningPart text, DatelineParts read, Set<String> houses) {
    String[] folded = text.folded().split(" ", -1);
    int ofHouse = read.awaitsHouse() ? houseWords(text.folded(), houses) : 0;
    int ofPlace = read.awaitsPlace() ? names.placeWords(folded) : 0;
    int words = Math.max(ofHouse, ofPlace);
    if (words == 0 || words == folded.length) {
      return null;
    }
    DatelineParts.PartKind kind =
        ofHouse > 0 ? DatelineParts.PartKind.HOUSE : DatelineParts.PartKind.PLACE;
    int end = Line.endOfWords(text.text(), words);
    OpeningPart name =
        new OpeningPart(
            text.text().substring(0, end).strip(),
            String.join(" ", List.of(folded).subList(0, words)),
            text.begin(),
            text.before(),
            "",
            text.begin() + end);
    return read.add(name, kind) ? read.dateline(name.next()) : null;
  }

  private static int houseWords(String folded, Set<String> houses) {
    for (String house : houses) {
      if (folded.startsWith(house + " ")) {
        return house.split(" ", -1).length;
      }
    }
    return 0;
  }

  private DatelineParts.PartKind kind(OpeningPart part, Set<String> houses) {
    String folded = part.folded();
    if (isOfDates(folded)) {
      return DatelineParts.PartKind.TEXT;
    } else if (houses.contains(folded)) {
      return DatelineParts.PartKind.HOUSE;
    } else if (phrases.isAgency(folded)) {
      return DatelineParts.PartKind.AGENCY;
    } else if (DESKS.contains(folded)) {
      return DatelineParts.PartKind.DESK;
    } else if (names.isPlace(folded)) {
      return DatelineParts.PartKind.PLACE;
    } else if (names.isPerson(folded)) {
      return DatelineParts.PartKind.PERSON;
    }
    boolean mayBeName = part.words() <= MOST_UNKNOWN_WORDS && !LETTER.matcher(folded).find();
    return mayBeName ? DatelineParts.PartKind.UNKNOWN : DatelineParts.PartKind.TEXT;
  }

  /** Whether these words belong to a date, as {@code نشر في} do. */
  private boolean isOfDates(String folded) {
    return phrases.isDateWord(folded.split(" ", -1)[0]);
  }

  private static boolean isBesideDate(OpeningPart part) {
    return part.touchesDate() && BESIDE_DATES.contains(part.folded());
  }

  private Opening cut(String line) {
    BitSet ofDates = new BitSet();
    String beginning = line.substring(0, Math.min(line.length(), Opening.MOST_LETTERS));
    if (hasDigit(beginning)) {
      for (DateExpression date : dates.find(beginning)) {
        ofDates.set(date.begin(), date.end());
      }
    }
    return Opening.of(line, ofDates);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /**
   * The agencies in the brackets at the end of a text: {@code (أ ف ب)}; empty if the brackets
   * contain anything else.
   */
  List<String> agencies(String text, Set<String> houses) {
    List<String> found = new ArrayList<>();
    for (OpeningPart part : cut(text).parts()) {
      switch (kind(part, houses)) {
        case HOUSE, AGENCY -> found.add(part.text());
        default -> {
          return List.of();
        }
      }
    }
    return List.copyOf(found);
  }
}
