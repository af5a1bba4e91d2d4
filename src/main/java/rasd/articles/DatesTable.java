package rasd.articles;

import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import rasd.article.Article;
import rasd.article.PageDate;
import rasd.article.Section;
import rasd.calendar.DateExpression;
import rasd.corpus.ArticleTable;
import rasd.tables.ArticleTables;
import rasd.tables.Table;
import rasd.writing.BooleanCell;
import rasd.writing.DayCell;
import rasd.writing.IntCell;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/** The table dates: one row per date expression on a page. */
public record DatesTable() implements ArticleTable {
  @Override
  public Table table() {
    return ArticleTables.DATES;
  }

  @Override
  public Set<Section> sections() {
    return EnumSet.of(Section.DATES);
  }

  @Override
  public Consumer<Article> open(TablePart part) {
    TextCell articleId = part.text(ARTICLE_ID);
    IntCell dateNo = part.integer(DATE_NO);
    IntCell lineNo = part.integer(LINE_NO);
    TextCell surface = part.text(SURFACE);
    TextCell calendar = part.text(CALENDAR);
    TextCell granularity = part.text(GRANULARITY);
    DayCell value = part.day(VALUE);
    TextCell role = part.text(ROLE);
    BooleanCell weekdayAgrees = part.flag(WEEKDAY_AGREES);
    TextCell conflict = part.text(CONFLICT);
    return article -> {
      int number = 0;
      for (PageDate date : article.dates()) {
        DateExpression expression = date.expression();
        articleId.set(article.id());
        dateNo.set(number++);
        lineNo.set(date.lineNumber());
        surface.set(expression.surface());
        calendar.set(expression.calendar().label());
        granularity.set(expression.granularity().label());
        value.set(expression.value());
        role.set(date.role().label());
        if (expression.weekdayAgrees() != null) {
          weekdayAgrees.set(expression.weekdayAgrees());
        }
        conflict.set(expression.conflict());
        part.endRow();
      }
    };
  }
}
