package rasd.mentions;

import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import rasd.article.Article;
import rasd.article.Mention;
import rasd.article.Section;
import rasd.corpus.ArticleTable;
import rasd.tables.NameTables;
import rasd.tables.Table;
import rasd.writing.DoubleCell;
import rasd.writing.IntCell;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/** The table mentions: the names in each body. */
public record MentionsTable() implements ArticleTable {
  @Override
  public Table table() {
    return NameTables.MENTIONS;
  }

  @Override
  public Set<Section> sections() {
    return EnumSet.of(Section.MENTIONS);
  }

  @Override
  public Consumer<Article> open(TablePart part) {
    TextCell articleId = part.text(ARTICLE_ID);
    IntCell sentenceNo = part.integer(SENTENCE_NO);
    IntCell begin = part.integer(BEGIN);
    IntCell end = part.integer(END);
    TextCell surface = part.text(SURFACE);
    TextCell entityId = part.text(ENTITY_ID);
    TextCell type = part.text(TYPE);
    TextCell method = part.text(METHOD);
    DoubleCell confidence = part.measure(CONFIDENCE);
    return article -> {
      for (Mention mention : article.mentions()) {
        articleId.set(article.id());
        sentenceNo.set(mention.sentence());
        begin.set(mention.begin());
        end.set(mention.end());
        surface.set(mention.surface());
        entityId.set(mention.entity());
        type.set(mention.type().name());
        method.set(mention.method());
        confidence.set(mention.confidence());
        part.endRow();
      }
    };
  }
}
