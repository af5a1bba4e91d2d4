package rasd.learning;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rasd.article.EntityType;
import rasd.names.Gazetteer;

/**
 * The given names that many persons share, according to full names: {@code جون} begins many of them
 * and ends hardly any. A given name that more articles announce by itself than as part of a full
 * name belongs to one well-known person, such as {@code إيفانكا}.
 *
 * <p>Only names of two words count, because many of three are Korean or Chinese and begin with the
 * family name. Not handled: given names of which fewer than five bearers are known.
 */
final class GivenNames {
  private static final int FEWEST_BEARERS = 5;
  private static final int TIMES_OF_LAST = 2;

  /** The full names that begin with a word. */
  private static final class Bearers {
    private final Set<String> secondWords = new HashSet<>();
    private long articles;
  }

  private final Map<String, Bearers> byFirst = new HashMap<>();

  /** For each last word of a full name, the words with which such names begin. */
  private final Map<String, Set<String>> byLast = new HashMap<>();

  /**
   * @param learnt names of the corpus; those of one word do not matter
   * @param known the names of the lists, each of which counts as one article
   */
  GivenNames(Collection<LearntName> learnt, Gazetteer known) {
    learnt.stream()
        .filter(name -> name.type() == EntityType.PER)
        .forEach(name -> add(name.name(), name.articles()));
    known.forEachName(
        (words, entity) -> {
          if (entity.type() == EntityType.PER) {
            add(words, 1);
          }
        });
  }

  private void add(String name, long articles) {
    String[] words = name.split(" ", -1);
    if (words.length == 2) {
      Bearers bearers = byFirst.computeIfAbsent(words[0], first -> new Bearers());
      bearers.secondWords.add(words[1]);
      bearers.articles += articles;
      byLast.computeIfAbsent(words[1], last -> new HashSet<>()).add(words[0]);
    }
  }

  /**
   * The number of articles that have the full name of someone with this given name; 0 if few
   * persons or none share it.
   */
  private long articlesOfShared(String word) {
    Bearers bearers = byFirst.get(word);
    int others = byLast.getOrDefault(word, Set.of()).size();
    int fewest = Math.max(FEWEST_BEARERS, TIMES_OF_LAST * others);
    return bearers == null || bearers.secondWords.size() < fewest ? 0 : bearers.articles;
  }

  /**
   * The verdict on a candidate that may be only a given name, or be cut after one: {@code جون},
   * {@code جامعة جون}.
   */
  NameVerdict of(LearntName candidate) {
    String name = candidate.name();
    if (candidate.type() == EntityType.PER) {
      boolean isGiven = candidate.articles() < articlesOfShared(name);
      return isGiven ? NameVerdict.GIVEN_NAME : NameVerdict.UNDECIDED;
    }
    String head = candidate.signal() + " ";
    boolean isCut = name.startsWith(head) && articlesOfShared(name.substring(head.length())) > 0;
    return isCut ? NameVerdict.PART : NameVerdict.UNDECIDED;
  }
}
