package rasd.quotes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import rasd.article.Article;
import rasd.article.EntityType;
import rasd.article.Section;
import rasd.article.Tokens;
import rasd.corpus.ArticleStep;
import rasd.text.Span;

/**
 * Finds the quotations of each article. The mentions must have been found before, including those
 * of learnt names, because they give the entities of the speakers.
 */
public final class QuoteStage {
  private QuoteStage() {}

  /** A step that finds the quotations; it must follow the step that finds learnt names. */
  public static ArticleStep quotes(SpeechWords speech) {
    return new QuoteStep(speech);
  }

  /** The step that finds the quotations. */
  private record QuoteStep(SpeechWords speech) implements ArticleStep {
    @Override
    public Set<Section> reads() {
      return EnumSet.of(Section.LINES, Section.TOKENS, Section.MENTIONS);
    }

    @Override
    public Set<Section> adds() {
      return EnumSet.of(Section.QUOTES);
    }

    @Override
    public UnaryOperator<Article> open() {
      return article -> withQuotes(article, speech);
    }
  }

  /** The article with its quotations. */
  public static Article withQuotes(Article article, SpeechWords speech) {
    return article.withQuotes(QuoteFinder.find(prose(article), speech));
  }

  private static Prose prose(Article article) {
    Tokens tokens = article.tokens();
    List<Span> sentences = new ArrayList<>(tokens.sentenceCount());
    List<Prose.ProseWord> words = new ArrayList<>(tokens.count());
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      sentences.add(new Span(tokens.sentenceBegin(sentence), tokens.sentenceEnd(sentence)));
      for (int token = tokens.firstToken(sentence);
          token < tokens.firstToken(sentence + 1);
          token++) {
        words.add(
            new Prose.ProseWord(
                tokens.begin(token),
                tokens.end(token),
                sentence,
                tokens.words().form(tokens.word(token))));
      }
    }
    List<Prose.ProseName> mentions =
        article.mentions().stream()
            .map(
                mention ->
                    new Prose.ProseName(
                        mention.begin(),
                        mention.end(),
                        mention.entity(),
                        mention.type() == EntityType.PER))
            .toList();
    return new Prose(article.body(), sentences, words, mentions);
  }
}
