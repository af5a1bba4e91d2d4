package rasd.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rasd.Sparks;
import rasd.article.Article;
import rasd.article.Tokens;
import rasd.input.InputRecord;
import rasd.input.ReadStage;
import rasd.input.TextKind;
import rasd.pages.Phrases;
import rasd.tables.Columns;

/**
 * Finds what the records of one newspaper share. No two of its stories have a word in common.
 * {@code FurnitureTest} in {@code rasd.pages} tests the rules.
 */
class SharedTextsTest {
  private static final StructType RECORD =
      new StructType()
          .add(Columns.ARTICLE_ID, DataTypes.StringType)
          .add(Columns.SOURCE, DataTypes.StringType)
          .add(Columns.SOURCE_PATH, DataTypes.StringType)
          .add(Columns.TEXT, DataTypes.StringType)
          .add(ReadStage.TEXT_KIND, DataTypes.StringType)
          .add(
              Columns.METADATA,
              DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType));

  private static final String APP = "حمل تطبيقنا لتصلك إشعارات بأهم الموضوعات";

  @Test
  void aLineThatUnrelatedTextsShareIsTheirSites() {
    List<String> texts = stories(20);
    for (int i = 0; i < 6; i++) {
      texts.set(i, i % 2 == 0 ? texts.get(i) + "\n" + APP : withSecondLine(texts.get(i), APP));
    }
    List<Article> articles = read(texts);
    assertEquals(stories(20), bodies(articles));
    assertEquals(
        "occurs in 6 texts of this source that have little else in common",
        articles.get(0).lines().get(2).reason());
  }

  @Test
  void nothingIsSaidOfNineTexts() {
    List<String> texts = stories(9).stream().map(text -> text + "\n" + APP).toList();
    assertSame(RepeatedLines.NONE, repeated(texts, null));
    assertEquals(texts, bodies(read(texts)));
  }

  @Test
  void wordsThatOpenManyTextsDoNotCount() {
    List<String> texts = stories(20);
    for (int i = 0; i < 6; i++) {
      texts.set(i, "شارك هذا الموضوع على تويتر وفيسبوك الآن " + texts.get(i));
    }
    List<Article> articles = read(texts);
    assertEquals(texts, bodies(articles));
    assertEquals("شارك هذا الموضوع على تويتر وفيسبوك الآن", aside(articles.get(0)));
  }

  @Test
  void aPaperThatOpensItsTextsIsKnown() {
    List<String> texts = stories(20);
    List<String> cities = List.of("أبها", "جدة", "الرياض", "الطائف");
    for (int i = 0; i < 16; i++) {
      texts.set(i, "صدى- %s: %s".formatted(cities.get(i % 4), texts.get(i)));
    }
    List<Article> articles = read(texts);
    assertEquals("صدى", articles.get(1).head().agency());
    assertEquals("جدة", articles.get(1).head().datelinePlace());
    assertEquals("صدى- جدة", aside(articles.get(1)));
  }

  private static List<Article> read(List<String> texts) {
    RepeatedLines repeated = repeated(texts, "سانا");
    ArticleReader reader =
        new ArticleReader(
            new ArticleRules(Phrases.STOP_WORDS, Phrases.OF_PAGES, Phrases.NAMES, Phrases.DATES));
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      InputRecord record =
          new InputRecord(
              "a", "سانا", null, null, null, TextKind.ARTICLE, text, List.of(), new TreeMap<>());
      articles.add(reader.read(record, "a.jsonl", 0, repeated.ofSite("source سانا")));
    }
    return articles;
  }

  private static RepeatedLines repeated(List<String> texts, @Nullable String source) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String id = "%016x".formatted(i);
      rows.add(
          RowFactory.create(
              id, source, "a/b.jsonl", texts.get(i), TextKind.ARTICLE.name(), Map.of()));
    }
    return RepeatedLines.of(
        Sparks.session().createDataFrame(rows, RECORD), 0, texts.size(), Phrases.NAMES);
  }

  private static List<String> bodies(List<Article> articles) {
    return articles.stream().map(article -> article.body()).toList();
  }

  /** The parts of the body whose tokens do not count as the story. */
  private static String aside(Article article) {
    Tokens tokens = article.tokens();
    StringBuilder aside = new StringBuilder();
    int end = 0;
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.words().isAside(tokens.word(token))) {
        aside.append(aside.isEmpty() ? "" : article.body().substring(end, tokens.begin(token)));
        aside.append(article.body(), tokens.begin(token), tokens.end(token));
        end = tokens.end(token);
      }
    }
    return aside.toString();
  }

  private static List<String> stories(int count) {
    List<String> stories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stories.add(sentence(i, "بداية") + "\n" + sentence(i, "نهاية"));
    }
    return stories;
  }

  /** A sentence with words that no other story has. */
  private static String sentence(int number, String word) {
    String letters = "" + "بتثجحخدذرزسش".charAt(number / 12) + "بتثجحخدذرزسش".charAt(number % 12);
    return "أعلن%1$s مسؤول%1$s %2$s%1$s مشروع%1$s مدينة%1$s تحريك%1$s سفينة%1$s بضاعة%1$s."
        .formatted(letters, word);
  }

  private static String withSecondLine(String text, String line) {
    return text.replaceFirst("\n", "\n" + line + "\n");
  }
}
