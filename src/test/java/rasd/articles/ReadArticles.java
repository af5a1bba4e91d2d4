package rasd.articles;

import java.util.List;
import java.util.TreeMap;
import rasd.article.Head;
import rasd.article.Provenance;
import rasd.article.PublicationDate;
import rasd.article.Size;
import rasd.article.TokensBuilder;
import rasd.text.Token;

/** Articles as the job reads them, for tests and benchmarks of other rooms. */
public final class ReadArticles {
  private final ArticleReader reader = new ArticleReader(Phrases.STOP_WORDS, Phrases.OF_PAGES);

  /** A page of text, as scraped. */
  public rasd.article.Article page(String text) {
    return compact(reader.page(text, List.of(), null, null, SourceLines.NONE));
  }

  /** The text of a record with fields. */
  public rasd.article.Article record(String text, String title) {
    return compact(reader.record(text, title, null));
  }

  private static rasd.article.Article compact(Article read) {
    TokensBuilder tokens = new TokensBuilder(read.body(), Phrases.STOP_WORDS);
    for (Article.Sentence sentence : read.sentences()) {
      List<Token> ofSentence = sentence.words().stream().map(Article.Word::token).toList();
      tokens.add(sentence.paragraph(), sentence.span().begin(), sentence.span().end(), ofSentence);
    }
    return rasd.article.Article.of(
        head(read), read.lines(), tokens.build(), read.publishing().dates());
  }

  private static Head head(Article read) {
    Publishing published = read.publishing();
    return new Head(
        "a1",
        "a1",
        new Provenance("a.txt", 0, null, null, new TreeMap<>()),
        read.title(),
        read.language(),
        new PublicationDate(published.on(), published.from(), published.pageDate()),
        null,
        null,
        new Size(
            read.paragraphCount(), read.sentences().size(), read.tokenCount(), read.wordCount()));
  }

  /** Its words as the reader itself has them: one a line, with what it tells of each. */
  public List<String> words(String text) {
    return reader.page(text, List.of(), null, null, SourceLines.NONE).sentences().stream()
        .flatMap(sentence -> sentence.words().stream().map(word -> show(sentence, word)))
        .toList();
  }

  private static String show(Article.Sentence sentence, Article.Word word) {
    Token token = word.token();
    return "%d %d-%d %s %s %s %s"
        .formatted(
            sentence.paragraph(),
            token.begin(),
            token.end(),
            token.surface(),
            token.kind(),
            token.normalized(),
            word.isStopWord() ? word.pieces() : "-");
  }
}
