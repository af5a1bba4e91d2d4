package rasd.corpus;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;
import static rasd.tables.Columns.*;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Head;
import rasd.article.Mention;
import rasd.article.Section;
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.tables.ArticleTables;
import rasd.tables.NameTables;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Articles as nested rows, for analyses that do not read {@link Article}s yet. It goes when the
 * last of them does.
 */
public final class NestedRows {
  public static final String MENTIONS = "mentions";
  public static final String FORM_COUNTS = "form_counts";
  public static final String SENTENCES = "sentences";
  public static final String TOKENS = "tokens";

  private static final StructType MENTION =
      NameTables.MENTIONS.schemaWithoutArticle().add(FORM, StringType).add(NAME, StringType);
  private static final StructType FORM_COUNT =
      new StructType().add(FORM, StringType).add(SURFACE, StringType).add(COUNT, LongType);
  private static final StructType COUNTED =
      new StructType()
          .add(ARTICLE_ID, StringType)
          .add(STORY_ID, StringType)
          .add(SOURCE, StringType)
          .add(PUBLISHED_ON, DataTypes.DateType)
          .add(METADATA, createMapType(StringType, StringType))
          .add(LANGUAGE, StringType)
          .add(PARAGRAPH_COUNT, LongType)
          .add(SENTENCE_COUNT, LongType)
          .add(Corpus.WORD_COUNT, LongType)
          .add(MENTIONS, createArrayType(MENTION))
          .add(FORM_COUNTS, createArrayType(FORM_COUNT))
          .add(SENTENCES, createArrayType(ArticleTables.SENTENCES.schemaWithoutArticle()));
  private static final StructType WHOLE =
      COUNTED
          .add(BODY, StringType)
          .add(TOKENS, createArrayType(ArticleTables.TOKENS.schemaWithoutArticle()));

  private NestedRows() {}

  /** The articles without their texts; sentences have only their numbers and paragraphs. */
  public static Dataset<Row> withoutTexts(Corpus corpus) {
    Set<Section> sections = EnumSet.of(Section.TOKENS, Section.MENTIONS);
    return corpus.flatMap(sections, () -> each(NestedRows::counted), COUNTED);
  }

  /** The articles with their texts and tokens. */
  public static Dataset<Row> whole(Corpus corpus) {
    Set<Section> sections = EnumSet.of(Section.LINES, Section.TOKENS, Section.MENTIONS);
    return corpus.flatMap(sections, () -> each(NestedRows::whole), WHOLE);
  }

  private static Function<Article, Iterator<Row>> each(Function<Article, List<Object>> values) {
    return article -> List.of(RowFactory.create(values.apply(article).toArray())).iterator();
  }

  private static List<Object> counted(Article article) {
    return values(article, null);
  }

  private static List<Object> whole(Article article) {
    List<Object> values = values(article, article.body());
    values.add(article.body());
    values.add(seq(tokens(article.tokens())));
    return values;
  }

  private static List<Object> values(Article article, @Nullable String body) {
    Head head = article.head();
    LocalDate day = head.published().on();
    List<Object> values = new ArrayList<>();
    values.add(head.articleId());
    values.add(head.storyId());
    values.add(head.provenance().source());
    values.add(day == null ? null : Date.valueOf(day));
    values.add(CollectionConverters.asScala(head.provenance().metadata()));
    values.add(head.language());
    values.add(head.size().paragraphs());
    values.add(head.size().sentences());
    values.add(head.size().words());
    values.add(seq(article.mentions().stream().map(NestedRows::mention).toList()));
    values.add(seq(formCounts(article.tokens())));
    values.add(seq(sentences(article.tokens(), body)));
    return values;
  }

  private static Row mention(Mention mention) {
    return RowFactory.create(
        mention.sentence(),
        mention.begin(),
        mention.end(),
        mention.surface(),
        mention.entity(),
        mention.type().name(),
        mention.method(),
        mention.confidence(),
        mention.form(),
        mention.name());
  }

  private static List<Row> formCounts(Tokens tokens) {
    Words words = tokens.words();
    long[] counts = new long[words.count()];
    for (int token = 0; token < tokens.count(); token++) {
      counts[tokens.word(token)]++;
    }
    Map<String, Map<String, Long>> forms = new TreeMap<>();
    for (int word = 0; word < counts.length; word++) {
      if (words.isTerm(word)) {
        forms
            .computeIfAbsent(words.form(word), form -> new TreeMap<>())
            .merge(words.surface(word), counts[word], Long::sum);
      }
    }
    List<Row> rows = new ArrayList<>();
    forms.forEach(
        (form, surfaces) ->
            surfaces.forEach(
                (surface, count) -> rows.add(RowFactory.create(form, surface, count))));
    return rows;
  }

  private static List<Row> sentences(Tokens tokens, @Nullable String body) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < tokens.sentenceCount(); i++) {
      int begin = tokens.sentenceBegin(i);
      int end = tokens.sentenceEnd(i);
      String text = body == null ? null : body.substring(begin, end);
      rows.add(RowFactory.create(i, tokens.paragraph(i), begin, end, text));
    }
    return rows;
  }

  private static List<Row> tokens(Tokens tokens) {
    Words words = tokens.words();
    List<Row> rows = new ArrayList<>();
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      int first = tokens.firstToken(sentence);
      for (int token = first; token < tokens.firstToken(sentence + 1); token++) {
        int word = tokens.word(token);
        rows.add(
            RowFactory.create(
                sentence,
                token - first,
                tokens.begin(token),
                tokens.end(token),
                words.surface(word),
                words.kind(word).label(),
                words.form(word),
                words.pieces(word),
                null,
                words.isStopWord(word)));
      }
    }
    return rows;
  }

  private static Seq<Row> seq(List<Row> rows) {
    return CollectionConverters.asScala(rows).toSeq();
  }
}
