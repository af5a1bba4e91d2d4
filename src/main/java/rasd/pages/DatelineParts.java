package rasd.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.pages.Opening.OpeningPart;

/**
 * Collects the parts of a possible dateline one by one and decides what they are together: in
 * {@code علي حفول- سبق- نجران:} the place {@code نجران} need not be known, because it is in the
 * position of the city.
 */
final class DatelineParts {
  private static final int FEWEST_AUTHOR_WORDS = 2;

  /** The kind of a part, regardless of the parts beside it. */
  enum PartKind {
    /** An agency or a paper that is known from the other openings of the source. */
    HOUSE,
    AGENCY,
    PLACE,
    PERSON,
    /** A word that an editor wrote instead of a city: {@code متابعات}. */
    DESK,
    /** A few unknown words. */
    UNKNOWN,
    /** More words than a name has, or words that accompany a date. */
    TEXT
  }

  private record ClassifiedPart(OpeningPart part, PartKind kind, boolean isRegion) {}

  private final List<ClassifiedPart> known = new ArrayList<>();
  private final boolean hasHabit;

  /**
   * @param hasHabit whether the source is known to open texts with datelines
   */
  DatelineParts(boolean hasHabit) {
    this.hasHabit = hasHabit;
  }

  /** Adds the next part; returns false if no dateline continues like this. */
  boolean add(OpeningPart part, PartKind kind) {
    if (kind == PartKind.TEXT) {
      return false;
    }
    ClassifiedPart last = known.isEmpty() ? null : known.get(known.size() - 1);
    boolean isRegion =
        last != null && last.part().endsWithComma() && mayBePlace(last.kind()) && mayBePlace(kind);
    known.add(new ClassifiedPart(part, kind, isRegion));
    return last == null || !isRegion || !last.isRegion();
  }

  private static boolean mayBePlace(PartKind kind) {
    return kind == PartKind.PLACE || kind == PartKind.UNKNOWN;
  }

  private static boolean isAgency(PartKind kind) {
    return kind == PartKind.AGENCY || kind == PartKind.HOUSE;
  }

  int parts() {
    return known.size();
  }

  /**
   * Whether the only part is an agency in brackets or before a colon, or a paper that opens other
   * texts of the source.
   */
  boolean isMarkedAgency() {
    return known.size() == 1 && isAgency(known.get(0).kind()) && isMarked(known.get(0));
  }

  private static boolean isMarked(ClassifiedPart agency) {
    return agency.kind() == PartKind.HOUSE
        || agency.part().isInBrackets()
        || agency.part().endsWithColon();
  }

  /** Whether the signs after the last part may end a dateline. */
  boolean mayEnd() {
    ClassifiedPart last = known.get(known.size() - 1);
    if (last.part().endsWithColon()) {
      return true;
    }
    if (isAgency(last.kind())) {
      boolean isApart = last.part().endsWithDash() || last.part().isInBrackets();
      return isApart && (known.size() > 1 || isMarked(last));
    }
    return last.part().endsWithDash() && last.kind() != PartKind.UNKNOWN && known.size() > 1;
  }

  /** Whether a place would complete the dateline: after an author or a paper. */
  boolean awaitsPlace() {
    if (known.isEmpty()) {
      return false;
    }
    ClassifiedPart last = known.get(known.size() - 1);
    boolean isPaperOrAuthor = last.kind() == PartKind.HOUSE || last.kind() == PartKind.PERSON;
    return last.part().endsWithDash()
        && isPaperOrAuthor
        && known.stream().noneMatch(one -> one.kind() == PartKind.PLACE);
  }

  /** Whether a paper would complete the dateline: after a possible author and a dash. */
  boolean awaitsHouse() {
    ClassifiedPart last = known.isEmpty() ? null : known.get(known.size() - 1);
    return last != null
        && last.part().endsWithDash()
        && (last.kind() == PartKind.PERSON
            || (last.kind() == PartKind.UNKNOWN && last.part().words() >= FEWEST_AUTHOR_WORDS));
  }

  /**
   * The dateline that the parts form, or null if they form none.
   *
   * @param end UTF-16 offset in the line after the dateline
   */
  @Nullable Dateline dateline(int end) {
    List<String> agencies = new ArrayList<>();
    List<String> authors = new ArrayList<>();
    String place = place();
    for (int i = 0; i < known.size(); i++) {
      ClassifiedPart one = known.get(i);
      String text = one.part().text();
      switch (isJoinedToAgency(i) ? PartKind.AGENCY : one.kind()) {
        case HOUSE, AGENCY -> agencies.add(text);
        case PERSON -> authors.add(text);
        case DESK -> {}
        case UNKNOWN -> {
          boolean isPlaced = one.isRegion() || text.equals(place) || hasRegion(i);
          if (!isPlaced && (one.part().words() < FEWEST_AUTHOR_WORDS || i + 1 == known.size())) {
            return null;
          }
          if (!isPlaced) {
            authors.add(text);
          }
        }
        case PLACE -> {
          if (!one.isRegion() && !text.equals(place)) {
            return null;
          }
        }
        case TEXT -> throw new IllegalStateException("A part of the kind TEXT was added.");
      }
    }
    boolean isDateline = !agencies.isEmpty() || isAuthorAndPlace(place);
    return isDateline && authors.size() <= 2
        ? new Dateline(
            place,
            List.copyOf(agencies),
            authors.isEmpty() ? null : String.join("، ", authors),
            end)
        : null;
  }

  /**
   * Whether the parts are an author and a place, which make a dateline without an agency. Both must
   * be known, unless the source is known to open texts with datelines.
   */
  private boolean isAuthorAndPlace(@Nullable String place) {
    boolean areKnown = true;
    boolean isAuthor = false;
    for (ClassifiedPart one : known) {
      isAuthor |= one.kind() == PartKind.PERSON || isLikelyAuthor(known.indexOf(one));
      areKnown &= one.kind() != PartKind.UNKNOWN && !one.isRegion();
    }
    boolean isInPlace =
        place != null || known.stream().anyMatch(one -> one.kind() == PartKind.DESK);
    return isAuthor && isInPlace && (areKnown || hasHabit);
  }

  /** Whether a part is joined to an agency, as {@code فرانس24} is in {@code فرانس24/ أ ف ب}. */
  private boolean isJoinedToAgency(int i) {
    return known.get(i).kind() == PartKind.UNKNOWN
        && ((known.get(i).part().endsWithSlash()
                && i + 1 < known.size()
                && isAgency(known.get(i + 1).kind()))
            || (i > 0
                && known.get(i - 1).part().endsWithSlash()
                && isAgency(known.get(i - 1).kind())));
  }

  /**
   * Whether a region follows the part, as it follows {@code أتلانتا} in {@code أتلانتا، الولايات
   * المتحدة}.
   */
  private boolean hasRegion(int i) {
    return i + 1 < known.size() && known.get(i + 1).isRegion();
  }

  private @Nullable String place() {
    for (int i = 0; i < known.size(); i++) {
      boolean isCity = known.get(i).kind() == PartKind.PLACE && !known.get(i).isRegion();
      if (isCity || hasRegion(i)) {
        return known.get(i).part().text();
      }
    }
    return unknownPlace();
  }

  /** The unknown part that is in the position of a city, or null. */
  private @Nullable String unknownPlace() {
    for (int i = known.size() - 1; i >= 0; i--) {
      ClassifiedPart one = known.get(i);
      if (one.kind() == PartKind.UNKNOWN
          && !isJoinedToAgency(i)
          && (isAfterPaperOrAuthor(i) || isCityBeforeAgency(i))) {
        return one.part().text();
      }
    }
    return null;
  }

  private boolean isAfterPaperOrAuthor(int i) {
    return i > 0
        && !known.get(i - 1).part().endsWithComma()
        && !isAuthorBeforeHouse(i)
        && (known.get(i - 1).kind() != PartKind.UNKNOWN || isLikelyAuthor(i - 1));
  }

  private boolean isAuthorBeforeHouse(int i) {
    return i + 1 < known.size()
        && known.get(i + 1).kind() == PartKind.HOUSE
        && known.get(i).part().words() >= FEWEST_AUTHOR_WORDS;
  }

  /**
   * Whether the first of two parts is an author because it is two unknown words: {@code مسلّم
   * الهواملة – الدلم}. The source must be known to open texts with datelines.
   */
  private boolean isLikelyAuthor(int i) {
    return hasHabit
        && i == 0
        && known.size() == 2
        && known.get(0).kind() == PartKind.UNKNOWN
        && known.get(0).part().words() == FEWEST_AUTHOR_WORDS;
  }

  /**
   * Whether an unknown part is a city because an agency or a paper follows. Before a paper, two
   * words or more are an author.
   */
  private boolean isCityBeforeAgency(int i) {
    boolean isBeforeAgency = i + 1 < known.size() && isAgency(known.get(i + 1).kind());
    return isBeforeAgency
        && (known.get(i).part().words() < FEWEST_AUTHOR_WORDS
            || known.get(i + 1).kind() == PartKind.AGENCY);
  }
}
