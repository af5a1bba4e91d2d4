package rasd.lexicon;

import java.util.ArrayList;
import java.util.List;

/** One way to read a word: {@code للعراق} as the stem {@code عراق} with a preposition and ال. */
record Segmentation(Affixes affixes, String stem) {
  private static final String ARTICLE = "ال";

  /** The word in pieces, clitics split off with +: {@code ل+ال+عراق}, {@code و+قال}. */
  String pieces(String word) {
    List<String> pieces = new ArrayList<>();
    int begin = affixes.proclitics().length();
    int end = word.length() - affixes.pronoun().length();
    affixes.proclitics().chars().forEach(c -> pieces.add(String.valueOf((char) c)));
    if (affixes.hasArticle()) {
      pieces.add(ARTICLE);
      begin += hasHiddenAlif(word) ? 1 : ARTICLE.length();
    }
    pieces.add(word.substring(begin, end));
    if (affixes.hasPronoun()) {
      pieces.add(affixes.pronoun());
    }
    return String.join("+", pieces);
  }

  /** Whether ل swallowed the alif of the article. */
  boolean hasHiddenAlif(String word) {
    return affixes.hasArticle() && !word.startsWith(ARTICLE, affixes.proclitics().length());
  }
}
