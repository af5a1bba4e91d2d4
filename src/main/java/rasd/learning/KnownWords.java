package rasd.learning;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.learning.NameClassifier.NameClass;
import rasd.names.Clues;
import rasd.names.NameLists;
import rasd.names.NameWords.Strength;
import rasd.names.WordShape;

/**
 * The words that certainly are names or certainly are not: listed names of one word and words of
 * persons' names are names; nearly all other words are not. Words that are both a name and a common
 * word, or names of two types, are left out.
 */
final class KnownWords {
  private static final int ARTICLE_LENGTH = 2;

  private final Map<String, EntityType> single = new HashMap<>();
  private final Map<String, Integer> beginnings = new HashMap<>();
  private final Clues clues;

  KnownWords(NameLists lists) {
    this.clues = lists.clues();
    lists
        .gazetteer()
        .forEachName(
            (name, entity) -> {
              int space = name.indexOf(' ');
              if (space < 0) {
                single.put(name, entity.type());
              } else if (entity.type() == EntityType.LOC) {
                beginnings.merge(name.substring(0, space), 1, Integer::sum);
              }
            });
  }

  /** Whether names of several places begin with the word: {@code خان يونس}, {@code خان شيخون}. */
  boolean isPart(String word) {
    return beginnings.getOrDefault(word, 0) > 1;
  }

  /** Whether the word alone is a known name. */
  boolean isName(String word) {
    return single.containsKey(word);
  }

  /** The kind of a form; null if it is not certain. */
  @Nullable NameClass kindOf(String form) {
    EntityType type = single.get(form);
    Strength strength = clues.names().of(form);
    if (type != null) {
      boolean isSure = strength == Strength.NONE || type == EntityType.PER;
      return isSure && type != EntityType.MISC ? NameClass.of(type) : null;
    }
    if (strength != Strength.NONE) {
      return strength == Strength.STRONG ? NameClass.PER : null;
    }
    if (WordShape.hasArticle(form)) {
      Strength bare = clues.names().of(form.substring(ARTICLE_LENGTH));
      return bare == Strength.NONE
          ? NameClass.WORD
          : bare == Strength.STRONG ? NameClass.PER : null;
    }
    for (int clitics = 1; clitics <= WordShape.mostClitics(form); clitics++) {
      String rest = form.substring(clitics);
      if (single.containsKey(rest) || clues.names().of(rest) != Strength.NONE) {
        return null;
      }
    }
    return NameClass.WORD;
  }
}
