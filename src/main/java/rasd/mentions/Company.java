package rasd.mentions;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.names.Clues;
import rasd.names.Entity;
import rasd.names.Gazetteer;
import rasd.names.Homes;
import rasd.names.NameCues;
import rasd.names.NameCues.CueKind;
import rasd.names.WordShape;

/**
 * Decides from the other words of an article whether a name is meant. Some words are names only in
 * certain company: {@code العين} is a club in an article on sport, and {@code الخبر} is a town once
 * the article has called it {@code مدينة الخبر}. In other company, a name refers to something else:
 * {@code دوري أبطال أوروبا} does not mention Europe.
 */
final class Company {
  /** No company: names that need company are never allowed. */
  static final Company NONE = new Company(null, new Homes());

  private static final int FEWEST_SPORT_WORDS = 3;
  private static final int WORDS_NEARBY = 2;
  private static final char BA = '\u0628'; // ب
  private static final String YA = "\u064A"; // ي

  /** The kinds of words after which a place is meant in an article that speaks of its country. */
  private static final Set<CueKind> LEADING = EnumSet.of(CueKind.IN, CueKind.NEAR);

  /** من الي; in articles on sport, clubs follow them. */
  private static final Set<String> DIRECTIONS = Set.of("\u0645\u0646", "\u0627\u0644\u064A");

  private static final String IN = "\u0641\u064A"; // في
  private static final String OPENING = "(«\"“[";
  private static final String CLOSING = ")»\"”]";

  private final @Nullable Clues clues;
  private final @Nullable OtherUses otherUses;
  private final Homes homes;
  private final Map<String, Integer> wordsOfCountries = new HashMap<>();
  private final Set<String> sportWords = new HashSet<>();
  private final Set<Gazetteer.Accompanied> seen = new HashSet<>();

  private Company(@Nullable Clues clues, Homes homes) {
    this.clues = clues;
    this.homes = homes;
    this.otherUses = clues == null ? null : new OtherUses(clues);
  }

  /** The company that the sentences of an article give to the names in it. */
  static Company of(List<ArticleSentence> sentences, Clues clues, Homes homes) {
    Company company = new Company(clues, homes);
    for (ArticleSentence sentence : sentences) {
      for (NameFinder.SentenceWord word : sentence.words()) {
        if (clues.of(word.normalized()).kinds().contains(CueKind.SPORT)) {
          company.sportWords.add(word.normalized());
        }
        String country = homes.ofWord(word.normalized());
        if (country != null) {
          company.wordsOfCountries.merge(country, 1, Integer::sum);
        }
      }
    }
    return company;
  }

  /**
   * Whether the words from {@code first} to {@code last} are this name here. Once a place's name
   * has had its company beside it, the name is allowed alone in the rest of the article.
   */
  boolean allows(
      Gazetteer.Accompanied name,
      String body,
      List<NameFinder.SentenceWord> words,
      int first,
      int last,
      int clitics) {
    if (clues == null) {
      return false;
    }
    if (name.isUnwanted()) {
      return !isNear(name.company(), words, first, last);
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
      return name.company() == CueKind.PLACE
          && (seen.contains(name) || isAtHome(name.entity(), words, first, last, clitics));
    }
    return sportWords.size() >= FEWEST_SPORT_WORDS
        && !before.equals(IN)
        && !kinds.contains(CueKind.PLACE);
  }

  /**
   * Whether a place that is also a word is meant, because a preposition precedes it in an article
   * that speaks of its country: {@code في الرباط}, but not {@code في الرباط الصليبي}.
   */
  private boolean isAtHome(
      Entity place, List<NameFinder.SentenceWord> words, int first, int last, int clitics) {
    String word = words.get(first).normalized();
    boolean isIn = clitics > 0 && word.charAt(clitics - 1) == BA;
    boolean hasAdjective =
        last + 1 < words.size()
            && WordShape.hasArticle(words.get(last + 1).normalized())
            && words.get(last + 1).normalized().endsWith(YA);
    return count(homes.of(place)) > 0
        && !hasAdjective
        && (isIn || (clitics == 0 && first > 0 && leadsToPlace(words.get(first - 1).normalized())));
  }

  private boolean leadsToPlace(String before) {
    if (clues == null) {
      return false;
    }
    String bare = before.charAt(0) == BA ? before.substring(1) : before;
    boolean isDirection = DIRECTIONS.contains(before) && sportWords.size() < FEWEST_SPORT_WORDS;
    return isDirection
        || !Collections.disjoint(clues.of(before).kinds(), LEADING)
        || clues.of(bare).kinds().contains(CueKind.PLACE);
  }

  /**
   * The entity of a name that several entities have: the one whose country the article speaks of
   * most.
   *
   * @param usual the entity to return unless a rival's country has more words in the article
   */
  Entity choose(Entity usual, List<Gazetteer.Rival> rivals) {
    Entity chosen = usual;
    int most = count(homes.of(usual));
    for (Gazetteer.Rival rival : rivals) {
      int words = count(rival.country());
      if (words > most) {
        most = words;
        chosen = rival.entity();
      }
    }
    return chosen;
  }

  /** How many words of the article speak of a country. */
  private int count(@Nullable String country) {
    return country == null ? 0 : wordsOfCountries.getOrDefault(country, 0);
  }

  /** Whether a word of this kind is one of the two before the name or the two after it. */
  private boolean isNear(CueKind kind, List<NameFinder.SentenceWord> words, int first, int last) {
    int end = Math.min(words.size(), last + 1 + WORDS_NEARBY);
    for (int i = Math.max(0, first - WORDS_NEARBY); i < end; i++) {
      if (clues != null && clues.of(words.get(i).normalized()).kinds().contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of a name refer to something else here. */
  boolean hides(NameFinder.NameMatch name, String body, List<NameFinder.SentenceWord> words) {
    return otherUses != null && otherUses.has(name, body, words);
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
