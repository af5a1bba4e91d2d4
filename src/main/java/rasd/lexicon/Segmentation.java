package rasd.lexicon;

import java.util.ArrayList;
import java.util.List;
import rasd.text.Letters;

/** A reading of a word: {@code للعراق} as the stem {@code عراق} with a preposition and ال. */
record Segmentation(Affixes affixes, String stem) {

  /** The word with its clitics separated by +: {@code ل+ال+عراق}, {@code و+قال}. */
  String pieces(String word) {
    List<String> pieces = new ArrayList<>();
    affixes.proclitics().chars().forEach(c -> pieces.add(String.valueOf((char) c)));
    if (affixes.hasArticle()) {
      pieces.add(Letters.ARTICLE);
    }
    pieces.add(core(word));
    if (affixes.hasPronoun()) {
      pieces.add(affixes.pronoun());
    }
    return String.join("+", pieces);
  }

  /** The word without the article and clitics: {@code عراق}. */
  String core(String word) {
    int begin = affixes.proclitics().length();
    if (affixes.hasArticle()) {
      begin += hasHiddenAlif(word) ? 1 : Letters.ARTICLE.length();
    }
    return word.substring(begin, word.length() - affixes.pronoun().length());
  }

  /** Whether the article has lost its alif after ل. */
  boolean hasHiddenAlif(String word) {
    return affixes.hasArticle() && !word.startsWith(Letters.ARTICLE, affixes.proclitics().length());
  }
}
