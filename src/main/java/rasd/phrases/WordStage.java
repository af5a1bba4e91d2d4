package rasd.phrases;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What the counting of collocations and phrases reads of the articles, laid out once so that it can
 * be read often: the terms of each sentence, and its stretches of words.
 */
public final class WordStage {
  /** Array of the sentences: of each the term of every token, null for one that has none. */
  static final String SENTENCE_TERMS = "sentence_terms";

  /** Array of the stretches, runs of words with neither punctuation nor numbers between. */
  static final String STRETCHES = "stretches";

  private static final String ROLE_OF_WORD = "role";
  private static final String TOKENS = "tokens";
  private static final String WORD = "word";

  private static final StructType PHRASE_WORD =
      new StructType().add(SURFACE, StringType).add(FORM, StringType).add(ROLE_OF_WORD, StringType);

  private static final StructType WORDS =
      new StructType()
          .add(ARTICLE_ID, StringType)
          .add(STORY_ID, StringType)
          .add(SENTENCE_TERMS, createArrayType(createArrayType(StringType)))
          .add(STRETCHES, createArrayType(createArrayType(PHRASE_WORD)));

  private WordStage() {}

  /**
   * One row an article: its id, its story and the two arrays.
   *
   * @param articles article_id, story_id, body, and the array tokens with terms
   */
  public static Dataset<Row> words(Dataset<Row> articles) {
    return articles
        .select(ARTICLE_ID, STORY_ID, BODY, TOKENS)
        .map((MapFunction<Row, Row>) WordStage::words, Encoders.row(WORDS));
  }

  private static Row words(Row article) {
    String body = article.getString(2);
    List<Row> tokens = article.getList(3);
    List<List<@Nullable String>> sentences = new ArrayList<>();
    Row previous = null;
    for (Row token : tokens) {
      if (previous == null || sentence(previous) != sentence(token)) {
        sentences.add(new ArrayList<>());
      }
      last(sentences).add(token.getAs(TERM));
      previous = token;
    }
    return RowFactory.create(
        article.get(0),
        article.get(1),
        seq(sentences.stream().map(terms -> seq(terms.stream()))),
        seq(
            stretches(tokens, body).stream()
                .map(Stretch::words)
                .map(words -> seq(words.stream().map(WordStage::row)))));
  }

  /** The words of a stretch, and the sentence that it stands in. */
  record Stretch(int sentence, List<PhraseWord> words) {}

  /** The stretches of an article, from its tokens and what stands between them in the body. */
  static List<Stretch> stretches(List<Row> tokens, String body) {
    List<Stretch> stretches = new ArrayList<>();
    Row previous = null;
    for (Row token : tokens) {
      if (isWord(token)) {
        if (previous == null || !goesOn(previous, token, body)) {
          stretches.add(new Stretch(sentence(token), new ArrayList<>()));
        }
        last(stretches).words().add(word(token));
      }
      previous = token;
    }
    return stretches;
  }

  private static PhraseWord word(Row token) {
    return PhraseWord.of(
        token.getAs(SURFACE),
        token.getAs(NORMALIZED),
        token.getAs(PIECES),
        token.<Boolean>getAs(IS_STOP_WORD));
  }

  private static boolean goesOn(Row token, Row next, String body) {
    return sentence(token) == sentence(next)
        && isWord(token)
        && body.substring(token.<Integer>getAs(END), next.<Integer>getAs(BEGIN)).isBlank();
  }

  private static int sentence(Row token) {
    return token.<Integer>getAs(SENTENCE_NO);
  }

  private static boolean isWord(Row token) {
    return WORD.equals(token.getAs(KIND));
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static Row row(PhraseWord word) {
    return RowFactory.create(
        word.surface(), word.form(), word.role().name().toLowerCase(Locale.ROOT));
  }

  private static <T> Seq<T> seq(Stream<T> items) {
    return CollectionConverters.asScala(items.toList()).toSeq();
  }

  /** The terms of each sentence, from the array of a row. */
  static List<List<@Nullable String>> sentences(Row row, int column) {
    return row.<Seq<String>>getList(column).stream()
        .map(CollectionConverters::asJava)
        .<List<@Nullable String>>map(ArrayList::new)
        .toList();
  }

  /** The stretches, from the array of a row. */
  static List<List<PhraseWord>> stretches(Row row, int column) {
    return row.<Seq<Row>>getList(column).stream()
        .map(
            words ->
                CollectionConverters.asJava(words).stream().map(WordStage::phraseWord).toList())
        .toList();
  }

  private static PhraseWord phraseWord(Row word) {
    return new PhraseWord(
        word.getString(0),
        word.getString(1),
        PhraseWord.Role.valueOf(word.getString(2).toUpperCase(Locale.ROOT)));
  }
}
