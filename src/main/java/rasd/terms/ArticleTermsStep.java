package rasd.terms;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Section;
import rasd.article.Terms;
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.corpus.ArticleStep;
import rasd.lexicon.Lexicon;
import rasd.tables.TextOrder;

/**
 * Looks up the terms of an article's words, each distinct word once. A word that has several senses
 * in the article is first split into several words.
 */
public record ArticleTermsStep(Broadcast<Lexicon> lexicon) implements ArticleStep {
  private static final Comparator<WordEntry> BY_TERM =
      Comparator.comparing(word -> word.entry().term(), TextOrder::compare);

  @Override
  public Set<Section> reads() {
    return EnumSet.of(Section.TOKENS);
  }

  /**
   * The tokens are replaced, too, because a word with several senses is split into several words.
   */
  @Override
  public Set<Section> adds() {
    return EnumSet.of(Section.TOKENS, Section.TERMS);
  }

  @Override
  public UnaryOperator<Article> open() {
    LookUps lookUps = new LookUps(lexicon.value());
    return article -> withTerms(article, lookUps);
  }

  /** The number of a word in the article, and its entry in the lexicon. */
  private record WordEntry(int word, Lexicon.LexiconEntry entry) {}

  /** The article with the terms of its words. */
  public static Article withTerms(Article article, Lexicon lexicon) {
    return withTerms(article, new LookUps(lexicon));
  }

  private static Article withTerms(Article article, LookUps lookUps) {
    int[] senses = Senses.ofTokens(article.tokens(), lookUps.lexicon());
    Tokens split = article.tokens().split(senses);
    return article.withTerms(split, terms(split.words(), Senses.ofWords(split, senses), lookUps));
  }

  private static Terms terms(Words words, int[] senses, LookUps lookUps) {
    WordEntry[] entries = looked(words, senses, lookUps);
    String[] names = new String[entries.length];
    int[] ofWord = new int[words.count()];
    Arrays.fill(ofWord, Terms.NONE);
    @Nullable String[] pieces = new String[words.count()];
    int count = 0;
    for (WordEntry word : entries) {
      String term = word.entry().term();
      if (count == 0 || !term.equals(names[count - 1])) {
        names[count++] = term;
      }
      ofWord[word.word()] = count - 1;
      pieces[word.word()] = word.entry().pieces();
    }
    for (int word = 0; word < ofWord.length; word++) {
      if (ofWord[word] == Terms.NONE && words.isFullWord(word)) {
        // A word that is not the story's own has pieces, but no term.
        pieces[word] = lookUps.of(words.form(word)).pieces();
      }
      pieces[word] = pieces[word] == null ? words.pieces(word) : pieces[word];
    }
    return new Terms(Arrays.asList(names).subList(0, count), ofWord, pieces);
  }

  /** The words that count as terms with their entries, sorted by term. */
  private static WordEntry[] looked(Words words, int[] senses, LookUps lookUps) {
    WordEntry[] entries = new WordEntry[words.count()];
    int count = 0;
    for (int word = 0; word < entries.length; word++) {
      if (words.isTerm(word)) {
        entries[count++] = new WordEntry(word, lookUps.of(words.form(word), senses[word]));
      }
    }
    WordEntry[] found = Arrays.copyOf(entries, count);
    Arrays.sort(found, BY_TERM);
    return found;
  }
}
