package rasd.terms;

import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Section;
import rasd.article.Terms;
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.corpus.ArticleTable;
import rasd.tables.ArticleTables;
import rasd.tables.Table;
import rasd.writing.BooleanCell;
import rasd.writing.IntCell;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/** The table tokens: one row per token in a body, with the token's term. */
public record TokensTable() implements ArticleTable {
  @Override
  public Table table() {
    return ArticleTables.TOKENS;
  }

  @Override
  public Set<Section> sections() {
    return EnumSet.of(Section.TOKENS, Section.TERMS);
  }

  @Override
  public Consumer<Article> open(TablePart part) {
    TextCell articleId = part.text(ARTICLE_ID);
    IntCell sentenceNo = part.integer(SENTENCE_NO);
    IntCell tokenNo = part.integer(TOKEN_NO);
    IntCell begin = part.integer(BEGIN);
    IntCell end = part.integer(END);
    TextCell surface = part.text(SURFACE);
    TextCell kind = part.text(KIND);
    TextCell normalized = part.text(NORMALIZED);
    TextCell pieces = part.text(PIECES);
    TextCell term = part.text(TERM);
    BooleanCell isStopWord = part.flag(IS_STOP_WORD);
    return article -> {
      Tokens tokens = article.tokens();
      EncodedWord[] words = encoded(tokens.words(), article.terms());
      for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
        int first = tokens.firstToken(sentence);
        for (int token = first; token < tokens.firstToken(sentence + 1); token++) {
          EncodedWord word = words[tokens.word(token)];
          articleId.set(article.id());
          sentenceNo.set(sentence);
          tokenNo.set(token - first);
          begin.set(tokens.begin(token));
          end.set(tokens.end(token));
          surface.set(word.surface());
          kind.set(word.kind());
          normalized.set(word.form());
          set(pieces, word.pieces());
          set(term, word.term());
          isStopWord.set(word.isStopWord());
          part.endRow();
        }
      }
    };
  }

  private static void set(TextCell cell, @Nullable Binary text) {
    if (text != null) {
      cell.set(text);
    }
  }

  /** A distinct word of an article, with its strings as Parquet stores them. */
  private record EncodedWord(
      Binary surface,
      String kind,
      Binary form,
      @Nullable Binary pieces,
      @Nullable Binary term,
      boolean isStopWord) {}

  private static EncodedWord[] encoded(Words words, Terms terms) {
    Binary[] names = terms.names().stream().map(TextCell::utf8).toArray(Binary[]::new);
    EncodedWord[] encoded = new EncodedWord[words.count()];
    for (int word = 0; word < encoded.length; word++) {
      Binary surface = TextCell.utf8(words.surface(word));
      String pieces = terms.pieces(word);
      int term = terms.number(word);
      encoded[word] =
          new EncodedWord(
              surface,
              words.kind(word).label(),
              words.form(word).equals(words.surface(word))
                  ? surface
                  : TextCell.utf8(words.form(word)),
              pieces == null ? null : TextCell.utf8(pieces),
              term == Terms.NONE ? null : names[term],
              words.isStopWord(word));
    }
    return encoded;
  }
}
