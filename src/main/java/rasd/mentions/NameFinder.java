package rasd.mentions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.names.Entity;
import rasd.names.Gazetteer;
import rasd.text.Proclitics;

/**
 * Finds the gazetteer's names in a sentence, the longest name at each place, also after clitics:
 * {@code وللعراق} mentions {@code العراق}. A word that is only derived from a name, such as the
 * adjective {@code السورية}, is not a mention, because the article does not count as a clitic here.
 *
 * <p>Not handled: names that are also common words ({@code مالي}); the lists must leave them out,
 * or tell which words must be beside them.
 */
final class NameFinder {
  /**
   * A token of the sentence, as in the table tokens.
   *
   * @param begin UTF-16 offset of its beginning in the body
   */
  record SentenceWord(int begin, int end, String surface, String normalized) {}

  /**
   * A name that was found.
   *
   * @param first index of its first word
   * @param last index of its last word
   * @param clitics number of letters of the first word's normalized form that precede the name
   * @param hasRestoredAlif whether the name's ا was swallowed by ل: {@code للعراق}
   */
  record NameMatch(int first, int last, int clitics, boolean hasRestoredAlif, Entity entity) {}

  /** The entity of phrases that contain a name but are not names. */
  private static final Entity NOTHING = new Entity("", EntityType.MISC, "", null);

  private static final char HASH = '#';
  private static final String JOINING_MARKS = "-\"«»“”";
  private static final char WAW = '\u0648'; // و
  private static final char LAM = '\u0644'; // ل
  private static final String ALIF = "\u0627"; // ا
  private static final int FEWEST_LETTERS_AFTER_CLITICS = 3;

  private final Gazetteer gazetteer;
  private final Company company;
  private final CliticSplits splits;

  NameFinder(Gazetteer gazetteer) {
    this(gazetteer, Company.NONE, CliticSplits.ALL);
  }

  /**
   * @param company decides on names that need certain company
   * @param splits decides where letters before a name are clitics
   */
  NameFinder(Gazetteer gazetteer, Company company, CliticSplits splits) {
    this.gazetteer = gazetteer;
    this.company = company;
    this.splits = splits;
  }

  /**
   * The names of one sentence, in the order of the text; they do not overlap.
   *
   * @param body the text to which the words' offsets refer
   */
  List<NameMatch> find(String body, List<SentenceWord> words) {
    List<NameMatch> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      NameMatch name = longestAt(body, words, i);
      if (name != null && name.first() > i) {
        name = longer(name, longestAt(body, words, name.first()));
      }
      if (name == null) {
        i++;
      } else {
        if (!name.entity().equals(NOTHING) && !company.hides(name, body, words)) {
          found.add(name);
        }
        i = name.last() + 1;
      }
    }
    return found;
  }

  /**
   * The longest name that begins in this word or, of several with equally many words, the one after
   * the fewest clitics.
   */
  private @Nullable NameMatch longestAt(String body, List<SentenceWord> words, int first) {
    String word = words.get(first).normalized();
    NameMatch longest = from(body, words, first, 0, false);
    int clitics = 0;
    if (word.charAt(0) == HASH) {
      return from(body, words, first, 1, false);
    }
    if (isLongEnough(word, 0) && Proclitics.isConjunction(word.charAt(0))) {
      clitics = 1;
      longest = longer(longest, from(body, words, first, clitics, false));
    }
    if (isLongEnough(word, clitics) && Proclitics.isPreposition(word.charAt(clitics))) {
      longest = longer(longest, afterPreposition(body, words, first, clitics + 1));
    }
    return longest;
  }

  private @Nullable NameMatch afterPreposition(
      String body, List<SentenceWord> words, int first, int clitics) {
    String word = words.get(first).normalized();
    NameMatch plain = from(body, words, first, clitics, false);
    boolean swallowsAlif =
        word.length() > clitics && word.charAt(clitics - 1) == LAM && word.charAt(clitics) == LAM;
    return swallowsAlif ? longer(plain, from(body, words, first, clitics, true)) : plain;
  }

  private static boolean isLongEnough(String word, int clitics) {
    return word.length() - clitics > FEWEST_LETTERS_AFTER_CLITICS;
  }

  /** The longer of two names; the first if they are equally long. */
  private static @Nullable NameMatch longer(@Nullable NameMatch one, @Nullable NameMatch other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.last() > one.last() ? other : one;
  }

  private @Nullable NameMatch from(
      String body, List<SentenceWord> words, int first, int clitics, boolean restoresAlif) {
    String word = words.get(first).normalized();
    if (!restoresAlif && !gazetteer.mayBegin(word, clitics)) {
      return null;
    }
    String rest = word.substring(clitics);
    Gazetteer.NameTree node = gazetteer.root().then(restoresAlif ? ALIF + rest : rest);
    NameMatch longest = null;
    int last = first;
    while (node != null) {
      Entity entity = entity(node, body, words, first, last, clitics);
      if (entity != null
          && (last > first || splits.allow(word, clitics) || precedesOther(words, first))) {
        longest =
            node.outside() > 0 && !entity.equals(NOTHING)
                ? new NameMatch(first + node.outside(), last, 0, false, entity)
                : new NameMatch(first, last, clitics, restoresAlif, entity);
      }
      last++;
      boolean goesOn = last < words.size() && areJoined(body, words.get(last - 1), words.get(last));
      node = goesOn ? node.then(words.get(last).normalized()) : null;
    }
    return longest;
  }

  /** Whether the next word is و with another name: {@code كمصر والأردن}. */
  private boolean precedesOther(List<SentenceWord> words, int first) {
    if (first + 1 == words.size() || words.get(first + 1).normalized().charAt(0) != WAW) {
      return false;
    }
    Gazetteer.NameTree other =
        gazetteer.root().then(words.get(first + 1).normalized().substring(1));
    return other != null && other.entity() != null;
  }

  private @Nullable Entity entity(
      Gazetteer.NameTree node,
      String body,
      List<SentenceWord> words,
      int first,
      int last,
      int clitics) {
    if (node.isNothing()) {
      return NOTHING;
    }
    Entity entity = node.entity();
    for (Gazetteer.Accompanied accompanied : node.accompanied()) {
      if (company.allows(accompanied, body, words, first, last, clitics)) {
        entity = accompanied.entity();
        break;
      }
    }
    return entity == null ? null : company.choose(entity, node.rivals());
  }

  /**
   * Whether two words may be in one name. White space, hyphens and quotation marks may separate
   * them: {@code تنظيم «داعش»}.
   */
  private static boolean areJoined(String body, SentenceWord left, SentenceWord right) {
    for (int i = left.end(); i < right.begin(); i++) {
      char c = body.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && JOINING_MARKS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
