package rasd.articles;

import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import rasd.article.Article;
import rasd.article.Head;
import rasd.article.Section;
import rasd.corpus.ArticleTable;
import rasd.tables.ArticleTables;
import rasd.tables.Table;
import rasd.writing.DayCell;
import rasd.writing.LongCell;
import rasd.writing.TablePart;
import rasd.writing.TextCell;
import rasd.writing.TextMapCell;
import rasd.writing.TimeCell;

/** The table articles: one row per article. */
public record ArticlesTable() implements ArticleTable {
  @Override
  public Table table() {
    return ArticleTables.ARTICLES;
  }

  @Override
  public Set<Section> sections() {
    return EnumSet.of(Section.LINES);
  }

  @Override
  public Consumer<Article> open(TablePart part) {
    TextCell articleId = part.text(ARTICLE_ID);
    TextCell sourcePath = part.text(SOURCE_PATH);
    LongCell recordNo = part.number(RECORD_NO);
    TextCell source = part.text(SOURCE);
    TextCell url = part.text(URL);
    TextCell title = part.text(TITLE);
    TextCell body = part.text(BODY);
    TextCell language = part.text(LANGUAGE);
    DayCell publishedOn = part.day(PUBLISHED_ON);
    TimeCell publishedAt = part.time(PUBLISHED_AT);
    TextCell publishedFrom = part.text(PUBLISHED_FROM);
    DayCell pageDate = part.day(PAGE_DATE);
    TextCell datelinePlace = part.text(DATELINE_PLACE);
    TextCell agency = part.text(AGENCY);
    TextCell byline = part.text(BYLINE);
    LongCell paragraphs = part.number(PARAGRAPH_COUNT);
    LongCell sentences = part.number(SENTENCE_COUNT);
    LongCell tokens = part.number(TOKEN_COUNT);
    TextCell storyId = part.text(STORY_ID);
    TextMapCell metadata = part.textsByName(METADATA);
    return article -> {
      Head head = article.head();
      articleId.set(head.articleId());
      sourcePath.set(head.provenance().sourcePath());
      recordNo.set(head.provenance().recordNo());
      source.set(head.provenance().source());
      url.set(head.provenance().url());
      title.set(head.title());
      body.set(article.body());
      language.set(head.language());
      publishedOn.set(head.published().on());
      publishedAt.set(head.published().at());
      publishedFrom.set(head.published().fromLabel());
      pageDate.set(head.published().pageDate());
      datelinePlace.set(head.datelinePlace());
      agency.set(head.agency());
      byline.set(head.byline());
      paragraphs.set(head.size().paragraphs());
      sentences.set(head.size().sentences());
      tokens.set(head.size().tokens());
      storyId.set(head.storyId());
      metadata.set(head.provenance().metadata());
      part.endRow();
    };
  }
}
