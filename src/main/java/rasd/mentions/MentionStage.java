package rasd.mentions;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import rasd.article.EntityType;
import rasd.article.Evidence;
import rasd.tables.NameTables;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Finds the mentions of each article from its tokens, with no shuffle: the rows come back with one
 * more column, {@link #MENTIONS}. Names that no list has are found in a second reading, when all
 * articles have said what they hold of them.
 */
public final class MentionStage {
  /** Array of the rows of the table mentions without their article_id, and the form written. */
  public static final String MENTIONS = "mentions";

  /** Array of what the article holds for names not known; gone after the second reading. */
  static final String SIGNALS = "name_signals";

  static final String THOUSANDTHS = "thousandths";
  static final String SIGNAL = "signal";
  static final String IS_INFLECTED = "is_inflected";

  static final StructType MENTION =
      NameTables.MENTIONS.schemaWithoutArticle().add(FORM, StringType).add(NAME, StringType);

  static final StructType EVIDENCE_OF_NAME =
      new StructType()
          .add(TYPE, StringType)
          .add(NAME, StringType)
          .add(FORM, StringType)
          .add(SIGNAL, StringType)
          .add(THOUSANDTHS, IntegerType)
          .add(COUNT, IntegerType)
          .add(IS_INFLECTED, BooleanType);

  private final Broadcast<NameLists> lists;
  private final String tokens;

  /**
   * @param tokens name of the column with an article's tokens
   */
  public MentionStage(Broadcast<NameLists> lists, String tokens) {
    this.lists = lists;
    this.tokens = tokens;
  }

  /** The articles, each with its mentions of known names, and with signals of others. */
  public Dataset<Row> withKnownNames(Dataset<Row> articles) {
    StructType schema =
        articles
            .schema()
            .add(MENTIONS, createArrayType(MENTION))
            .add(SIGNALS, createArrayType(EVIDENCE_OF_NAME));
    return articles.map(new FirstReading(lists, tokens, schema), Encoders.row(schema));
  }

  /**
   * The articles with mentions of learnt names as well.
   *
   * @param articles with known names
   */
  public Dataset<Row> withLearntNames(Dataset<Row> articles, Broadcast<LearntNames> learnt) {
    Dataset<Row> read = articles.drop(SIGNALS);
    return needsSecondReading(learnt.value())
        ? read.withColumn(
            MENTIONS,
            udf(new SecondReading(lists, learnt), createArrayType(MENTION))
                .apply(col(BODY), col(tokens), col(MENTIONS)))
        : read;
  }

  private boolean needsSecondReading(LearntNames learnt) {
    return !learnt.isEmpty() || lists.value().model() != null;
  }

  /** The table mentions. */
  public static Dataset<Row> mentions(Dataset<Row> articles) {
    return NameTables.MENTIONS.conform(articles.select(col(ARTICLE_ID), inline(col(MENTIONS))));
  }

  /** What an executor does with one article, for names that are known. */
  private record FirstReading(Broadcast<NameLists> lists, String tokens, StructType schema)
      implements MapFunction<Row, Row> {

    @Override
    public Row call(Row article) {
      NameLists names = lists.value();
      List<ArticleSentence> sentences =
          TokenRows.sentences(article.getList(article.fieldIndex(tokens)));
      String body = article.getAs(BODY);
      ArticleNames.Found found = new ArticleNames(names).find(body, sentences);
      List<Occurrence> mentions =
          names.model() != null
              ? found.mentions()
              : new LearntNameFinder(LearntNames.none(), names)
                  .find(body, sentences, found.mentions());
      Object[] values = new Object[schema.length()];
      for (int i = 0; i < article.length(); i++) {
        values[i] = article.get(i);
      }
      values[article.length()] = seq(mentions, MentionStage::row);
      values[article.length() + 1] = seq(found.evidence(), FirstReading::row);
      return new GenericRowWithSchema(values, schema);
    }

    private static Row row(Evidence evidence) {
      Object[] values = {
        evidence.type().name(),
        evidence.name(),
        evidence.form(),
        evidence.signal(),
        evidence.thousandths(),
        evidence.count(),
        evidence.isInflected()
      };
      return new GenericRowWithSchema(values, EVIDENCE_OF_NAME);
    }
  }

  /** The mentions of an article, when names have been learnt, from those of known names. */
  private record SecondReading(Broadcast<NameLists> lists, Broadcast<LearntNames> learnt)
      implements UDF3<String, Seq<Row>, Seq<Row>, Seq<Row>> {

    @Override
    public Seq<Row> call(String body, Seq<Row> tokens, Seq<Row> mentions) {
      List<Occurrence> found =
          new LearntNameFinder(learnt.value(), lists.value())
              .find(
                  body,
                  TokenRows.sentences(CollectionConverters.asJava(tokens)),
                  known(CollectionConverters.asJava(mentions)));
      return seq(found, MentionStage::row);
    }

    private static List<Occurrence> known(List<Row> mentions) {
      List<Occurrence> known = new ArrayList<>();
      for (Row mention : mentions) {
        String method = mention.getAs(METHOD);
        if (!method.equals(SingleNameFinder.SURNAME)) {
          known.add(
              new Occurrence(
                  mention.<Integer>getAs(SENTENCE_NO),
                  new Mention(
                      mention.<Integer>getAs(BEGIN),
                      mention.<Integer>getAs(END),
                      mention.getAs(SURFACE),
                      mention.getAs(FORM)),
                  mention.getAs(ENTITY_ID),
                  EntityType.valueOf(mention.getAs(TYPE)),
                  mention.getAs(NAME),
                  method,
                  mention.<Double>getAs(CONFIDENCE)));
        }
      }
      return known;
    }
  }

  private static Row row(Occurrence mention) {
    Object[] values = {
      mention.sentence(),
      mention.place().begin(),
      mention.place().end(),
      mention.place().surface(),
      mention.entity(),
      mention.type().name(),
      mention.method(),
      mention.confidence(),
      mention.place().form(),
      mention.name()
    };
    return new GenericRowWithSchema(values, MENTION);
  }

  private static <T> Seq<Row> seq(List<T> items, Function<T, Row> row) {
    return CollectionConverters.asScala(items.stream().map(row).toList()).toSeq();
  }
}
