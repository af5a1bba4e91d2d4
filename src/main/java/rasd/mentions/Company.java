package rasd.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.names.Clues;
import rasd.names.Gazetteer;
import rasd.names.NameCues;
import rasd.names.NameCues.CueKind;
import rasd.names.NameWords.Strength;
import rasd.names.WordShape;

/**
 * Decides from the other words of an article whether a name is meant. Some words are names only in
 * certain company: {@code العين} is a club in an article on sport, and {@code الخبر} is a town once
 * the article has called it {@code مدينة الخبر}. In other company, a name refers to something else:
 * {@code دوري أبطال أوروبا} does not mention Europe.
 */
final class Company {
  /** No company: names that need company are never allowed. */
  static final Company NONE = new Company(null);

  private static final int FEWEST_SPORT_WORDS = 3;
  private static final String IN = "\u0641\u064A"; // في
  private static final String SON = "\u0628\u0646"; // بن
  private static final String KING = "\u0645\u0644\u0643"; // ملك
  private static final String OPENING = "(«\"“[";
  private static final String CLOSING = ")»\"”]";

  private final @Nullable Clues clues;
  private final Set<String> sportWords = new HashSet<>();
  private final Set<Gazetteer.Accompanied> seen = new HashSet<>();

  private Company(@Nullable Clues clues) {
    this.clues = clues;
  }

  /** The company that the sentences of an article give to the names in it. */
  static Company of(List<ArticleSentence> sentences, Clues clues) {
    Company company = new Company(clues);
    for (ArticleSentence sentence : sentences) {
      for (NameFinder.SentenceWord word : sentence.words()) {
        if (clues.of(word.normalized()).kinds().contains(CueKind.SPORT)) {
          company.sportWords.add(word.normalized());
        }
      }
    }
    return company;
  }

  /**
   * Whether the words from {@code first} to {@code last} are this name here. The name of a place
   * that has its company beside it here is later allowed without it.
   */
  boolean allows(
      Gazetteer.Accompanied name,
      String body,
      List<NameFinder.SentenceWord> words,
      int first,
      int last) {
    if (clues == null) {
      return false;
    }
    String before = first == 0 ? "" : words.get(first - 1).normalized();
    Set<CueKind> kinds = before.isEmpty() ? NameCues.NOTHING : clues.of(before).kinds();
    boolean isBeside =
        kinds.contains(name.company())
            || (name.company() == CueKind.ORGANISATION && isSetOff(body, words, first, last));
    if (isBeside) {
      seen.add(name);
      return true;
    }
    if (name.company() != CueKind.SPORT) {
      return name.company() == CueKind.PLACE && seen.contains(name);
    }
    return sportWords.size() >= FEWEST_SPORT_WORDS
        && !before.equals(IN)
        && !kinds.contains(CueKind.PLACE);
  }

  /**
   * Whether a name refers to something else here: the name of a place may be part of a
   * competition's name ({@code دوري أبطال أوروبا}) or an adjective ({@code الاستثمارات السعودية}),
   * and that of a person may begin another person's.
   */
  boolean hides(NameFinder.NameMatch name, String body, List<NameFinder.SentenceWord> words) {
    if (name.entity().type() == EntityType.PER) {
      return isOtherPerson(name, body, words);
    }
    int first = name.first();
    boolean isBarePlace =
        name.entity().type() == EntityType.LOC
            && first == name.last()
            && name.clitics() == 0
            && first > 0
            && follows(body, words, first);
    if (clues == null || !isBarePlace) {
      return false;
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
   * Whether the name is the beginning of another person's: {@code الأمير سلطان بن فهد} is not the
   * known {@code الأمير سلطان}, nor is {@code الفنان كيري جيمس مارشال} John Kerry.
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
    return clues != null
        && clues.of(word).strength() == Strength.STRONG
        && clues.of(word).kinds().isEmpty()
        && !clues.names().isArabic(word);
  }

  private boolean isTitled(int first, List<NameFinder.SentenceWord> words) {
    return clues != null
        && first > 0
        && clues.of(words.get(first - 1).normalized()).kinds().contains(CueKind.TITLE);
  }

  private static boolean follows(String body, List<NameFinder.SentenceWord> words, int i) {
    return body.substring(words.get(i - 1).end(), words.get(i).begin()).isBlank();
  }

  private boolean isCompetition(NameFinder.SentenceWord word) {
    return clues != null && clues.of(word.normalized()).kinds().contains(CueKind.COMPETITION);
  }

  /** Whether brackets or quotation marks are directly around the words. */
  private static boolean isSetOff(
      String body, List<NameFinder.SentenceWord> words, int first, int last) {
    int begin = words.get(first).begin() - 1;
    int end = words.get(last).end();
    return begin >= 0
        && end < body.length()
        && OPENING.indexOf(body.charAt(begin)) >= 0
        && CLOSING.indexOf(body.charAt(end)) >= 0;
  }
}
