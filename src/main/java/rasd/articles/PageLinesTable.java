package rasd.articles;

import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import rasd.article.Article;
import rasd.article.PageLine;
import rasd.article.Section;
import rasd.corpus.ArticleTable;
import rasd.tables.ArticleTables;
import rasd.tables.Table;
import rasd.writing.BooleanCell;
import rasd.writing.IntCell;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/** The table page_lines: one row per line of a page, with its label and the rule that gave it. */
public record PageLinesTable() implements ArticleTable {
  @Override
  public Table table() {
    return ArticleTables.PAGE_LINES;
  }

  @Override
  public Set<Section> sections() {
    return EnumSet.of(Section.LINES);
  }

  @Override
  public Consumer<Article> open(TablePart part) {
    TextCell articleId = part.text(ARTICLE_ID);
    IntCell lineNo = part.integer(LINE_NO);
    TextCell text = part.text(TEXT);
    TextCell label = part.text(LABEL);
    BooleanCell kept = part.flag(KEPT);
    TextCell reason = part.text(REASON);
    return article -> {
      for (PageLine line : article.lines()) {
        articleId.set(article.id());
        lineNo.set(line.number());
        text.set(line.text());
        label.set(line.label().label());
        kept.set(line.isKept());
        reason.set(line.reason());
        part.endRow();
      }
    };
  }
}
