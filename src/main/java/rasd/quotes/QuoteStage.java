package rasd.quotes;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;
import rasd.article.Quote;
import rasd.tables.QuoteTables;
import rasd.text.Span;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Finds the quotations of each article by itself, with no shuffle. */
public final class QuoteStage {
  /** Array of the quotations, with the columns of the table. */
  public static final String QUOTES = "quotes";

  private static final StructType QUOTE = QuoteTables.QUOTES.schemaWithoutArticle();
  private static final String PERSON = "PER";

  private final SpeechWords speech;
  private final String sentences;
  private final String tokens;
  private final String mentions;

  /**
   * @param sentences name of the column with an article's sentences
   * @param tokens of its tokens
   * @param mentions of its mentions, which tell the entities of speakers
   */
  public QuoteStage(SpeechWords speech, String sentences, String tokens, String mentions) {
    this.speech = speech;
    this.sentences = sentences;
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The articles with the array {@link #QUOTES}. Only those fields are read that are of use. */
  public Dataset<Row> withQuotes(Dataset<Row> articles) {
    Column prose =
        struct(
            col(BODY),
            col(sentences).getField(BEGIN),
            col(sentences).getField(END),
            col(tokens).getField(BEGIN),
            col(tokens).getField(END),
            col(tokens).getField(SENTENCE_NO),
            col(tokens).getField(NORMALIZED),
            col(mentions).getField(BEGIN),
            col(mentions).getField(END),
            col(mentions).getField(ENTITY_ID),
            col(mentions).getField(TYPE));
    return articles.withColumn(
        QUOTES, udf(new Finding(speech), createArrayType(QUOTE)).apply(prose));
  }

  /** The table quotes, from articles that have them. */
  public static Dataset<Row> quotes(Dataset<Row> articles) {
    return QuoteTables.QUOTES.conform(articles.select(col(ARTICLE_ID), inline(col(QUOTES))));
  }

  /** What an executor does with one article. */
  private record Finding(SpeechWords speech) implements UDF1<Row, Seq<Row>> {
    private static final int TEXT_OF_BODY = 0;
    private static final int SENTENCES = 1;
    private static final int WORDS = 3;
    private static final int NAMES = 7;

    @Override
    public Seq<Row> call(Row article) {
      Prose prose =
          new Prose(
              article.getString(TEXT_OF_BODY), spans(article), words(article), names(article));
      List<Row> rows = new ArrayList<>();
      for (Quote quote : QuoteFinder.find(prose, speech)) {
        rows.add(
            RowFactory.create(
                rows.size(),
                prose.sentenceOf(quote.begin()),
                quote.begin(),
                quote.end(),
                prose.text(quote.begin(), quote.end()),
                quote.style().label(),
                quote.verb(),
                quote.speaker(),
                quote.entity(),
                quote.confidence()));
      }
      return CollectionConverters.asScala(rows).toSeq();
    }

    private static List<Span> spans(Row article) {
      List<Integer> begins = article.getList(SENTENCES);
      List<Integer> ends = article.getList(SENTENCES + 1);
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < begins.size(); i++) {
        spans.add(new Span(begins.get(i), ends.get(i)));
      }
      return spans;
    }

    private static List<Prose.Word> words(Row article) {
      List<Integer> begins = article.getList(WORDS);
      List<Integer> ends = article.getList(WORDS + 1);
      List<Integer> numbers = article.getList(WORDS + 2);
      List<String> normalized = article.getList(WORDS + 3);
      List<Prose.Word> words = new ArrayList<>();
      for (int i = 0; i < begins.size(); i++) {
        words.add(new Prose.Word(begins.get(i), ends.get(i), numbers.get(i), normalized.get(i)));
      }
      return words;
    }

    private static List<Prose.Mention> names(Row article) {
      List<Integer> begins = article.getList(NAMES);
      List<Integer> ends = article.getList(NAMES + 1);
      List<String> entities = article.getList(NAMES + 2);
      List<String> types = article.getList(NAMES + 3);
      List<Prose.Mention> mentions = new ArrayList<>();
      for (int i = 0; i < begins.size(); i++) {
        mentions.add(
            new Prose.Mention(
                begins.get(i), ends.get(i), entities.get(i), types.get(i).equals(PERSON)));
      }
      return mentions;
    }
  }
}
