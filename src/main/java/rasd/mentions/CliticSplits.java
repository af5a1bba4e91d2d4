package rasd.mentions;

import java.util.List;

/**
 * Decides whether the first letters of a word are clitics before a name. {@code ك} rarely is one,
 * and neither is {@code ف} before a short name, so the article must also have the name alone or
 * after {@code و}, {@code ب} or {@code ل}: without another mention of the town {@code سرت}, {@code
 * فسرت} is "she explained".
 */
final class CliticSplits {
  /** Allows every split; for texts of which only single sentences are known. */
  static final CliticSplits ALL = new CliticSplits(new ArticleWords(List.of()));

  private static final int MOST_LETTERS_OF_SHORT = 4;
  private static final char KAF = '\u0643'; // ك
  private static final char FA = '\u0641'; // ف

  /** The clitics that the name may have elsewhere in the article: و ب ل. */
  private static final List<String> COMMON = List.of("\u0648", "\u0628", "\u0644");

  private final ArticleWords article;

  CliticSplits(ArticleWords article) {
    this.article = article;
  }

  /** Whether a name may begin after this number of letters of a word. */
  boolean allow(String word, int clitics) {
    if (this == ALL || clitics == 0) {
      return true;
    }
    char clitic = word.charAt(clitics - 1);
    boolean isShort = word.length() - clitics <= MOST_LETTERS_OF_SHORT;
    return !(clitic == KAF || (clitic == FA && isShort)) || isInArticle(word.substring(clitics));
  }

  private boolean isInArticle(String name) {
    return article.count(name) > 0
        || COMMON.stream().anyMatch(clitic -> article.count(clitic + name) > 0);
  }
}
