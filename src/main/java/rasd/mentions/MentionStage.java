package rasd.mentions;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import rasd.tables.NameTables;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Finds the mentions of each article from its tokens, with no shuffle: the rows come back with one
 * more column, {@link #MENTIONS}.
 */
public final class MentionStage {
  /** Array of the rows of the table mentions without their article_id, and the form written. */
  public static final String MENTIONS = "mentions";

  static final StructType MENTION =
      NameTables.MENTIONS.schemaWithoutArticle().add(FORM, StringType);

  private static final String METHOD_GAZETTEER = "gazetteer";

  private final Broadcast<Gazetteer> gazetteer;
  private final String tokens;

  /**
   * @param tokens name of the column with an article's tokens
   */
  public MentionStage(Broadcast<Gazetteer> gazetteer, String tokens) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
  }

  /** The articles, each with its mentions in the order of the text. */
  public Dataset<Row> withMentions(Dataset<Row> articles) {
    StructType schema = articles.schema().add(MENTIONS, createArrayType(MENTION));
    return articles.map(new Finding(gazetteer, tokens, schema), Encoders.row(schema));
  }

  /** The table mentions. */
  public static Dataset<Row> mentions(Dataset<Row> articles) {
    return NameTables.MENTIONS.conform(articles.select(col(ARTICLE_ID), inline(col(MENTIONS))));
  }

  /** What an executor does with one article. */
  private record Finding(Broadcast<Gazetteer> gazetteer, String tokens, StructType schema)
      implements MapFunction<Row, Row> {

    @Override
    public Row call(Row article) {
      return withMentions(article, new NameFinder(gazetteer.value()));
    }

    private Row withMentions(Row article, NameFinder finder) {
      Object[] values = new Object[schema.length()];
      for (int i = 0; i < article.length(); i++) {
        values[i] = article.get(i);
      }
      List<Row> mentions = mentions(article, finder);
      values[schema.length() - 1] = CollectionConverters.asScala(mentions).toSeq();
      return new GenericRowWithSchema(values, schema);
    }

    private List<Row> mentions(Row article, NameFinder finder) {
      String body = article.getAs(BODY);
      List<Row> mentions = new ArrayList<>();
      List<NameFinder.Word> sentence = new ArrayList<>();
      int number = 0;
      for (Row token : article.<Row>getList(article.fieldIndex(tokens))) {
        int of = token.getAs(SENTENCE_NO);
        if (of != number) {
          addMentions(body, number, sentence, finder, mentions);
          sentence.clear();
          number = of;
        }
        sentence.add(word(token));
      }
      addMentions(body, number, sentence, finder, mentions);
      return mentions;
    }

    private static NameFinder.Word word(Row token) {
      return new NameFinder.Word(
          token.<Integer>getAs(BEGIN),
          token.<Integer>getAs(END),
          token.getAs(SURFACE),
          token.getAs(NORMALIZED));
    }

    private static void addMentions(
        String body,
        int sentence,
        List<NameFinder.Word> words,
        NameFinder finder,
        List<Row> mentions) {
      for (NameFinder.Found found : finder.find(body, words)) {
        Mention mention = Mention.of(body, words, found);
        Object[] values = {
          sentence,
          mention.begin(),
          mention.end(),
          mention.surface(),
          found.entity().id(),
          found.entity().type().name(),
          METHOD_GAZETTEER,
          1.0,
          mention.form()
        };
        mentions.add(new GenericRowWithSchema(values, MENTION));
      }
    }
  }
}
