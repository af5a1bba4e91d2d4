package rasd.corpus;

import static rasd.tables.Columns.*;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import rasd.article.Head;
import rasd.article.PageDate;
import rasd.article.PageLine;
import rasd.article.Quote;
import rasd.article.Section;
import rasd.article.Tokens;
import rasd.tables.ArticleTables;
import rasd.tables.NameTables;
import rasd.tables.QuoteTables;
import scala.jdk.javaapi.CollectionConverters;

/** Interim. */
public final class TableRows {
  private TableRows() {}

  public static Dataset<Row> articles(Corpus corpus) {
    return corpus.flatMap(
        EnumSet.of(Section.LINES),
        () ->
            a -> {
              Head h = a.head();
              return List.of(
                      RowFactory.create(
                          h.articleId(),
                          h.provenance().sourcePath(),
                          h.provenance().recordNo(),
                          h.provenance().source(),
                          h.provenance().url(),
                          h.title(),
                          a.body(),
                          h.language(),
                          date(h.published().on()),
                          h.published().from(),
                          date(h.published().pageDate()),
                          h.datelinePlace(),
                          h.agency(),
                          h.size().paragraphs(),
                          h.size().sentences(),
                          h.size().tokens(),
                          h.storyId(),
                          CollectionConverters.asScala(h.provenance().metadata())))
                  .iterator();
            },
        ArticleTables.ARTICLES.schema());
  }

  public static Dataset<Row> pageLines(Corpus corpus) {
    return corpus.flatMap(
        EnumSet.of(Section.LINES),
        () ->
            a -> {
              List<Row> rows = new ArrayList<>();
              for (PageLine l : a.lines()) {
                rows.add(
                    RowFactory.create(
                        a.id(), l.number(), l.text(), l.label().label(), l.isKept(), l.reason()));
              }
              return rows.iterator();
            },
        ArticleTables.PAGE_LINES.schema());
  }

  public static Dataset<Row> sentences(Corpus corpus) {
    return corpus.flatMap(
        EnumSet.of(Section.LINES, Section.TOKENS),
        () ->
            a -> {
              List<Row> rows = new ArrayList<>();
              Tokens t = a.tokens();
              for (int i = 0; i < t.sentenceCount(); i++) {
                rows.add(
                    RowFactory.create(
                        a.id(),
                        i,
                        t.paragraph(i),
                        t.sentenceBegin(i),
                        t.sentenceEnd(i),
                        a.body().substring(t.sentenceBegin(i), t.sentenceEnd(i))));
              }
              return rows.iterator();
            },
        ArticleTables.SENTENCES.schema());
  }

  public static Dataset<Row> dates(Corpus corpus) {
    return corpus.flatMap(
        EnumSet.of(Section.DATES),
        () ->
            a -> {
              List<Row> rows = new ArrayList<>();
              for (PageDate d : a.dates()) {
                rows.add(
                    RowFactory.create(
                        a.id(),
                        rows.size(),
                        d.lineNumber(),
                        d.expression().surface(),
                        d.expression().calendar().label(),
                        d.expression().granularity().label(),
                        date(d.expression().value()),
                        d.role().label(),
                        d.expression().weekdayAgrees(),
                        d.expression().conflict()));
              }
              return rows.iterator();
            },
        ArticleTables.DATES.schema());
  }

  public static Dataset<Row> mentions(Corpus corpus) {
    return corpus.flatMap(
        EnumSet.of(Section.MENTIONS),
        () ->
            a ->
                Iterators.map(
                    a.mentions().iterator(),
                    m ->
                        RowFactory.create(
                            a.id(),
                            m.sentence(),
                            m.begin(),
                            m.end(),
                            m.surface(),
                            m.entity(),
                            m.type().name(),
                            m.method(),
                            m.confidence())),
        NameTables.MENTIONS.schema());
  }

  public static Dataset<Row> quotes(Corpus corpus) {
    return corpus.flatMap(
        EnumSet.of(Section.LINES, Section.TOKENS, Section.QUOTES),
        () ->
            a -> {
              List<Row> rows = new ArrayList<>();
              for (Quote q : a.quotes()) {
                rows.add(
                    RowFactory.create(
                        a.id(),
                        rows.size(),
                        a.tokens().sentenceAt(q.begin()),
                        q.begin(),
                        q.end(),
                        a.body().substring(q.begin(), q.end()),
                        q.style().label(),
                        q.verb(),
                        q.speaker(),
                        q.entity(),
                        q.confidence()));
              }
              return rows.iterator();
            },
        QuoteTables.QUOTES.schema());
  }

  private static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
