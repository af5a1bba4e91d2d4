package rasd.quotes;

import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import rasd.article.Article;
import rasd.article.Quote;
import rasd.article.Section;
import rasd.corpus.ArticleTable;
import rasd.tables.QuoteTables;
import rasd.tables.Table;
import rasd.writing.DoubleCell;
import rasd.writing.IntCell;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/** The table quotes: one row per quotation in a body. */
public record QuotesTable() implements ArticleTable {
  @Override
  public Table table() {
    return QuoteTables.QUOTES;
  }

  @Override
  public Set<Section> sections() {
    return EnumSet.of(Section.LINES, Section.TOKENS, Section.QUOTES);
  }

  @Override
  public Consumer<Article> open(TablePart part) {
    TextCell articleId = part.text(ARTICLE_ID);
    IntCell quoteNo = part.integer(QUOTE_NO);
    IntCell sentenceNo = part.integer(SENTENCE_NO);
    IntCell begin = part.integer(BEGIN);
    IntCell end = part.integer(END);
    TextCell text = part.text(TEXT);
    TextCell style = part.text(STYLE);
    TextCell verb = part.text(VERB);
    TextCell speaker = part.text(SPEAKER);
    TextCell entityId = part.text(ENTITY_ID);
    DoubleCell confidence = part.measure(CONFIDENCE);
    return article -> {
      int number = 0;
      for (Quote quote : article.quotes()) {
        articleId.set(article.id());
        quoteNo.set(number++);
        sentenceNo.set(article.tokens().sentenceAt(quote.begin()));
        begin.set(quote.begin());
        end.set(quote.end());
        text.set(article.body().substring(quote.begin(), quote.end()));
        style.set(quote.style().label());
        verb.set(quote.verb());
        speaker.set(quote.speaker());
        entityId.set(quote.entity());
        confidence.set(quote.confidence());
        part.endRow();
      }
    };
  }
}
