package rasd.terms;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Terms;
import rasd.article.Words;
import rasd.corpus.ArticleStep;
import rasd.lexicon.Lexicon;
import rasd.text.CodePointOrder;

/**
 * Looks up what the words of an article count as. Each distinct form of the article is looked up
 * once.
 */
public record ArticleTermsStep(Broadcast<Lexicon> lexicon) implements ArticleStep {
  @Override
  public UnaryOperator<Article> open() {
    Lexicon opened = lexicon.value();
    return article -> article.withTerms(terms(article.tokens().words(), opened));
  }

  /** What the words of an article count as. */
  public static Terms terms(Words words, Lexicon lexicon) {
    Lexicon.@Nullable Entry[] ofForm = new Lexicon.Entry[words.forms().size()];
    for (int word = 0; word < words.count(); word++) {
      int form = words.formNumber(word);
      if (words.isTerm(word) && ofForm[form] == null) {
        ofForm[form] = lexicon.of(words.forms().get(form));
      }
    }
    List<String> names =
        Arrays.stream(ofForm)
            .filter(entry -> entry != null)
            .map(Lexicon.Entry::term)
            .distinct()
            .sorted(CodePointOrder.INSTANCE)
            .toList();
    int[] ofWord = new int[words.count()];
    @Nullable String[] pieces = new String[words.count()];
    for (int word = 0; word < ofWord.length; word++) {
      Lexicon.Entry entry = words.isTerm(word) ? ofForm[words.formNumber(word)] : null;
      ofWord[word] = entry == null ? Terms.NONE : names.indexOf(entry.term());
      pieces[word] = entry == null || entry.pieces() == null ? words.pieces(word) : entry.pieces();
    }
    return new Terms(names, ofWord, pieces);
  }
}
