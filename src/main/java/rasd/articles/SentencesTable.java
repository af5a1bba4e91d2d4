package rasd.articles;

import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import rasd.article.Article;
import rasd.article.Section;
import rasd.article.Tokens;
import rasd.corpus.ArticleTable;
import rasd.tables.ArticleTables;
import rasd.tables.Table;
import rasd.writing.IntCell;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/** The table sentences: one row per sentence of a body. */
public record SentencesTable() implements ArticleTable {
  @Override
  public Table table() {
    return ArticleTables.SENTENCES;
  }

  @Override
  public Set<Section> sections() {
    return EnumSet.of(Section.LINES, Section.TOKENS);
  }

  @Override
  public Consumer<Article> open(TablePart part) {
    TextCell articleId = part.text(ARTICLE_ID);
    IntCell sentenceNo = part.integer(SENTENCE_NO);
    IntCell paragraphNo = part.integer(PARAGRAPH_NO);
    IntCell begin = part.integer(BEGIN);
    IntCell end = part.integer(END);
    TextCell text = part.text(TEXT);
    return article -> {
      Tokens tokens = article.tokens();
      for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
        articleId.set(article.id());
        sentenceNo.set(sentence);
        paragraphNo.set(tokens.paragraph(sentence));
        begin.set(tokens.sentenceBegin(sentence));
        end.set(tokens.sentenceEnd(sentence));
        text.set(
            article.body().substring(tokens.sentenceBegin(sentence), tokens.sentenceEnd(sentence)));
        part.endRow();
      }
    };
  }
}
