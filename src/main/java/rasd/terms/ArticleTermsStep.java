package rasd.terms;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Terms;
import rasd.article.Words;
import rasd.corpus.ArticleStep;
import rasd.lexicon.Lexicon;
import rasd.tables.TextOrder;

/**
 * Looks up the terms that the words of an article count as. Each distinct form of the article is
 * looked up once.
 */
public record ArticleTermsStep(Broadcast<Lexicon> lexicon) implements ArticleStep {
  private static final Comparator<FormEntry> BY_TERM =
      Comparator.comparing(form -> form.entry().term(), TextOrder::compare);

  @Override
  public UnaryOperator<Article> open() {
    LookUps lookUps = new LookUps(lexicon.value());
    return article -> article.withTerms(terms(article.tokens().words(), lookUps));
  }

  /** A form of an article, given by its number in the article, with its entry in the lexicon. */
  private record FormEntry(int form, Lexicon.LexiconEntry entry) {}

  /** The terms that the words of an article count as. */
  public static Terms terms(Words words, Lexicon lexicon) {
    return terms(words, new LookUps(lexicon));
  }

  static Terms terms(Words words, LookUps lookUps) {
    FormEntry[] forms = looked(words, lookUps);
    String[] names = new String[forms.length];
    int[] ofForm = new int[words.forms().size()];
    Lexicon.@Nullable LexiconEntry[] entries = new Lexicon.LexiconEntry[ofForm.length];
    int count = 0;
    for (FormEntry form : forms) {
      String term = form.entry().term();
      if (count == 0 || !term.equals(names[count - 1])) {
        names[count++] = term;
      }
      ofForm[form.form()] = count - 1;
      entries[form.form()] = form.entry();
    }
    int[] ofWord = new int[words.count()];
    @Nullable String[] pieces = new String[words.count()];
    for (int word = 0; word < ofWord.length; word++) {
      int form = words.formNumber(word);
      Lexicon.LexiconEntry entry = words.isTerm(word) ? entries[form] : null;
      ofWord[word] = entry == null ? Terms.NONE : ofForm[form];
      if (entry == null && words.isFullWord(word)) {
        entry = lookUps.of(words.form(word)); // Not the story's own: pieces, but no term.
      }
      pieces[word] = entry == null || entry.pieces() == null ? words.pieces(word) : entry.pieces();
    }
    return new Terms(Arrays.asList(names).subList(0, count), ofWord, pieces);
  }

  /** The forms that count as terms with their entries, sorted by term. */
  private static FormEntry[] looked(Words words, LookUps lookUps) {
    FormEntry[] forms = new FormEntry[words.forms().size()];
    boolean[] isLooked = new boolean[forms.length];
    int count = 0;
    for (int word = 0; word < words.count(); word++) {
      int form = words.formNumber(word);
      if (words.isTerm(word) && !isLooked[form]) {
        isLooked[form] = true;
        forms[count++] = new FormEntry(form, lookUps.of(words.forms().get(form)));
      }
    }
    FormEntry[] found = Arrays.copyOf(forms, count);
    Arrays.sort(found, BY_TERM);
    return found;
  }
}
