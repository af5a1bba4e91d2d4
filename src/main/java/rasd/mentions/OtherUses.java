package rasd.mentions;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rasd.names.Clues;
import rasd.names.NameCues.CueKind;
import rasd.names.NameWords.Strength;
import rasd.names.WordShape;

/**
 * Recognises where the words of a known name refer to something else: {@code أوروبا} in {@code دوري
 * أبطال أوروبا} is part of a competition's name, and {@code ريال} in {@code مليون ريال} is money.
 */
final class OtherUses {
  private static final String SON = "\u0628\u0646"; // بن
  private static final Set<CueKind> BEFORE_PLACES =
      EnumSet.of(CueKind.IN, CueKind.PREPOSITION, CueKind.PLACE, CueKind.NEAR);
  private static final int MOST_LETTERS_OF_LETTER = 2;
  private static final String KING = "\u0645\u0644\u0643"; // ملك

  private final Clues clues;
  private final Namesakes namesakes;

  OtherUses(Clues clues) {
    this.clues = clues;
    this.namesakes = new Namesakes(clues);
  }

  /** Whether the words of the name refer to something else here. */
  boolean has(NameFinder.NameMatch name, String body, List<NameFinder.SentenceWord> words) {
    boolean isOfThing =
        name.clitics() == 0 && namesakes.has(name.entity().type(), body, words, name.first());
    if (isOfThing || isUnit(name, body, words) || isLetter(name, words)) {
      return true;
    }
    return switch (name.entity().type()) {
      case PER -> isOtherPerson(name, body, words);
      case LOC -> isOtherThanPlace(name, body, words);
      case ORG, MISC -> false;
    };
  }

  /** Whether the name is a unit after a number: {@code 29 مليون ريال}. */
  private boolean isUnit(
      NameFinder.NameMatch name, String body, List<NameFinder.SentenceWord> words) {
    int first = name.first();
    return first == name.last()
        && first > 0
        && clues.listed(words.get(first).normalized()).contains(CueKind.UNIT)
        && follows(body, words, first)
        && isNumber(words.get(first - 1).normalized());
  }

  private boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) || clues.isListed(CueKind.NUMBER, word);
  }

  /**
   * Whether the name is that of a Latin letter, beside another or with one short word in between:
   * {@code إس أو إس}.
   */
  private boolean isLetter(NameFinder.NameMatch name, List<NameFinder.SentenceWord> words) {
    int first = name.first();
    return first == name.last()
        && isLetter(words, first)
        && (isLetter(words, first - 1)
            || isLetter(words, first + 1)
            || (isLetter(words, first - 2) && isShort(words, first - 1))
            || (isLetter(words, first + 2) && isShort(words, first + 1)));
  }

  private boolean isLetter(List<NameFinder.SentenceWord> words, int i) {
    return i >= 0
        && i < words.size()
        && clues.listed(words.get(i).normalized()).contains(CueKind.LETTER);
  }

  private static boolean isShort(List<NameFinder.SentenceWord> words, int i) {
    return words.get(i).normalized().length() <= MOST_LETTERS_OF_LETTER;
  }

  /**
   * Whether the name of a place is somebody's given name ({@code باريس هيلتون}), part of a
   * competition's name ({@code دوري أبطال أوروبا}) or an adjective ({@code الاستثمارات السعودية}).
   */
  private boolean isOtherThanPlace(
      NameFinder.NameMatch name, String body, List<NameFinder.SentenceWord> words) {
    int first = name.first();
    boolean isBare = first == name.last() && name.clitics() == 0;
    if (!isBare || first == 0 || !follows(body, words, first)) {
      return false;
    }
    if (isGivenBeforeFamily(body, words, first)) {
      return true;
    }
    String before = words.get(first - 1).normalized();
    Set<CueKind> kinds = clues.of(before).kinds();
    return kinds.contains(CueKind.COMPETITION)
        || (before.equals(KING) && first > 1 && isCompetition(words.get(first - 2)))
        || (WordShape.looksLikeAdjective(words.get(first).normalized())
            && WordShape.hasArticle(before)
            && !kinds.contains(CueKind.BREAK));
  }

  /**
   * Whether the name of a place is a given name, because a family name follows it and no
   * preposition precedes it: {@code نجمة التلفزيون باريس هيلتون}, but not {@code في باريس جون
   * كيري}.
   */
  private boolean isGivenBeforeFamily(String body, List<NameFinder.SentenceWord> words, int first) {
    return first + 1 < words.size()
        && clues.of(words.get(first).normalized()).strength() != Strength.NONE
        && follows(body, words, first + 1)
        && isGivenName(words.get(first + 1).normalized())
        && Collections.disjoint(clues.of(words.get(first - 1).normalized()).kinds(), BEFORE_PLACES);
  }

  private boolean isCompetition(NameFinder.SentenceWord word) {
    return clues.of(word.normalized()).kinds().contains(CueKind.COMPETITION);
  }

  /**
   * Whether the name of one word begins another person's name: {@code الأمير سلطان بن فهد} is not
   * the known {@code الأمير سلطان}, nor is {@code الفنان كيري جيمس مارشال} John Kerry.
   */
  private boolean isOtherPerson(
      NameFinder.NameMatch name, String body, List<NameFinder.SentenceWord> words) {
    int next = name.last() + 1;
    if (name.first() != name.last() || next >= words.size()) {
      return false;
    }
    String after = words.get(next).normalized();
    return after.equals(SON)
        || (isGivenName(after) && follows(body, words, next) && isTitled(name.first(), words));
  }

  /** Whether a word is a given name or a family name from outside the Arab world. */
  private boolean isGivenName(String word) {
    return clues.of(word).strength() == Strength.STRONG
        && clues.of(word).kinds().isEmpty()
        && !clues.names().isArabic(word);
  }

  private boolean isTitled(int first, List<NameFinder.SentenceWord> words) {
    return first > 0 && clues.of(words.get(first - 1).normalized()).kinds().contains(CueKind.TITLE);
  }

  private static boolean follows(String body, List<NameFinder.SentenceWord> words, int i) {
    return body.substring(words.get(i - 1).end(), words.get(i).begin()).isBlank();
  }
}
