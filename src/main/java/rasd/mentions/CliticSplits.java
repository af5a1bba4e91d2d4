package rasd.mentions;

import java.util.List;

/**
 * Decides whether the first letters of a word are clitics before a name. {@code ك} and {@code ف}
 * are rarely clitics before a short name: {@code فسرت}, "she explained", mentions {@code سرت} only
 * if the article has the town otherwise, too. {@code كتركيا} always mentions {@code تركيا}.
 */
final class CliticSplits {
  /** The rule for texts of which only single sentences are known. */
  static final CliticSplits ALL = new CliticSplits(new ArticleWords(List.of()));

  private static final int MOST_LETTERS_OF_SHORT = 4;
  private static final char KAF = '\u0643'; // ك
  private static final char FA = '\u0641'; // ف

  /** و ب ل. */
  private static final List<String> COMMON = List.of("\u0648", "\u0628", "\u0644");

  private final ArticleWords article;

  CliticSplits(ArticleWords article) {
    this.article = article;
  }

  /** Whether the name may be what follows the clitics of a word. */
  boolean allow(String word, int clitics) {
    if (this == ALL || clitics == 0) {
      return true;
    }
    char clitic = word.charAt(clitics - 1);
    boolean isRare = clitic == KAF || clitic == FA;
    boolean isShort = word.length() - clitics <= MOST_LETTERS_OF_SHORT;
    return !(isRare && isShort) || isInArticle(word.substring(clitics));
  }

  private boolean isInArticle(String name) {
    return article.count(name) > 0
        || COMMON.stream().anyMatch(clitic -> article.count(clitic + name) > 0);
  }
}
