package rasd.corpus;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampNTZType;
import static org.apache.spark.sql.types.DataTypes.createMapType;
import static rasd.tables.Columns.*;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRow;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.ArticleCodec;
import rasd.article.BodySize;
import rasd.article.Head;
import rasd.article.Provenance;
import rasd.article.PublicationDate;
import rasd.article.PublicationDate.DayOrigin;
import rasd.article.Section;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The layout of an article as a row: columns for everything that is known about it besides its
 * text, and a binary column for each section. Parquet reads only the sections that a step needs.
 *
 * @param sections the sections that the rows have
 */
record EncodedArticles(List<Section> sections) implements Serializable {
  private static final StructType HEAD =
      new StructType()
          .add(ARTICLE_ID, StringType)
          .add(STORY_ID, StringType)
          .add(SOURCE_PATH, StringType)
          .add(RECORD_NO, LongType)
          .add(SOURCE, StringType)
          .add(URL, StringType)
          .add(METADATA, createMapType(StringType, StringType))
          .add(TITLE, StringType)
          .add(LANGUAGE, StringType)
          .add(PUBLISHED_ON, DateType)
          .add(PUBLISHED_AT, TimestampNTZType)
          .add(PUBLISHED_FROM, StringType)
          .add(PAGE_DATE, DateType)
          .add(DATELINE_PLACE, StringType)
          .add(AGENCY, StringType)
          .add(BYLINE, StringType)
          .add(PARAGRAPH_COUNT, LongType)
          .add(SENTENCE_COUNT, LongType)
          .add(TOKEN_COUNT, LongType)
          .add(Corpus.WORD_COUNT, LongType);

  /** The layout of rows with these sections. */
  static EncodedArticles of(Collection<Section> sections) {
    if (sections.contains(Section.TERMS) && !sections.contains(Section.TOKENS)) {
      throw new IllegalArgumentException("The section TERMS cannot be read without TOKENS.");
    }
    return new EncodedArticles(sections.stream().distinct().sorted().toList());
  }

  /** The columns of a row: those of every article, and one for each section. */
  StructType schema() {
    StructType schema = HEAD;
    for (Section section : sections) {
      schema = schema.add(section.column(), BinaryType);
    }
    return schema;
  }

  /** Converts an article to a row. */
  Row row(Article article) {
    return row(article, List.of());
  }

  /** Converts an article to a row with further columns. */
  Row row(ArticlesOfRows.Read read) {
    return row(read.article(), read.values());
  }

  /**
   * Converts an article to a row.
   *
   * @param more the values of further columns after those of the {@link #schema}
   */
  private Row row(Article article, List<@Nullable Object> more) {
    Head head = article.head();
    Provenance provenance = head.provenance();
    PublicationDate published = head.published();
    BodySize size = head.size();
    List<@Nullable Object> values = new ArrayList<>(HEAD.length() + sections.size() + more.size());
    Collections.addAll(
        values,
        head.articleId(),
        head.storyId(),
        provenance.sourcePath(),
        provenance.recordNo(),
        provenance.source(),
        provenance.url(),
        CollectionConverters.asScala(provenance.metadata()),
        head.title(),
        head.language(),
        RowValues.date(published.on()),
        published.at(),
        published.fromLabel(),
        RowValues.date(published.pageDate()),
        head.datelinePlace(),
        head.agency(),
        head.byline(),
        size.paragraphs(),
        size.sentences(),
        size.tokens(),
        size.words());
    for (Section section : sections) {
      values.add(ArticleCodec.encode(article, section));
    }
    values.addAll(more);
    return new GenericRow(values.toArray());
  }

  /** Reads the article from a row that begins with the columns of the {@link #schema}. */
  Article article(Row row) {
    return ArticleCodec.decode(
        head(row),
        section -> {
          int place = sections.indexOf(section);
          return place < 0 ? null : row.getAs(HEAD.length() + place);
        });
  }

  /** Reads the columns by position, in the order of {@link #HEAD}. */
  private static Head head(Row row) {
    return new Head(
        row.getString(0),
        row.getString(1),
        new Provenance(
            row.getString(2),
            row.getLong(3),
            row.getString(4),
            row.getString(5),
            RowValues.textsByName(row, 6)),
        row.getString(7),
        row.getString(8),
        new PublicationDate(
            RowValues.day(row, 9),
            row.<LocalDateTime>getAs(10),
            origin(row),
            RowValues.day(row, 12)),
        row.getString(13),
        row.getString(14),
        row.getString(15),
        new BodySize(row.getLong(16), row.getLong(17), row.getLong(18), row.getLong(19)));
  }

  private static @Nullable DayOrigin origin(Row row) {
    String label = row.getString(11);
    return label == null ? null : DayOrigin.valueOf(label.toUpperCase(Locale.ROOT));
  }
}
