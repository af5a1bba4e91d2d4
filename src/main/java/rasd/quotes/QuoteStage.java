package rasd.quotes;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import rasd.tables.QuoteTables;
import rasd.text.Span;

/** Finds the quotations of each article by itself, with no shuffle. */
public final class QuoteStage {
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

  /** The table quotes. Of the arrays only those fields are read that are of use here. */
  public Dataset<Row> quotes(Dataset<Row> articles) {
    Column[] fields = {
      col(ARTICLE_ID),
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
      col(mentions).getField(TYPE)
    };
    return QuoteTables.QUOTES.conform(
        articles
            .select(fields)
            .flatMap(new Finding(speech), Encoders.row(QuoteTables.QUOTES.schema())));
  }

  /** What an executor does with one article. */
  private record Finding(SpeechWords speech) implements FlatMapFunction<Row, Row> {
    private static final int ARTICLE = 0;
    private static final int TEXT_OF_BODY = 1;
    private static final int SENTENCES = 2;
    private static final int WORDS = 4;
    private static final int NAMES = 8;

    @Override
    public Iterator<Row> call(Row article) {
      Prose prose =
          new Prose(
              article.getString(TEXT_OF_BODY), spans(article), words(article), names(article));
      List<Row> rows = new ArrayList<>();
      for (Quote quote : QuoteFinder.find(prose, speech)) {
        rows.add(
            RowFactory.create(
                article.getString(ARTICLE),
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
      return rows.iterator();
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
