package rasd.terms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.lexicon.FormCount;
import rasd.lexicon.Lexicon;
import rasd.lexicon.WordLists;
import rasd.text.Token;
import rasd.text.Tokenizer;

/**
 * Learns which forms are one term from the distinct forms of the corpus: the most frequent ones, so
 * that what reaches the driver is bounded.
 */
public final class LexiconStage {
  private static final String SURFACES = "surfaces";
  private static final String WORD = "word";
  private static final String NAMED = "named";
  private static final String PERSON = "PER";
  private static final StructType NAME_WORD =
      new StructType().add(WORD, StringType).add(NAMED, LongType);

  private final WordLists lists;
  private final int mostForms;

  /**
   * @param mostForms how many forms are learnt from at most, the most frequent ones
   */
  public LexiconStage(WordLists lists, int mostForms) {
    this.lists = lists;
    this.mostForms = mostForms;
  }

  /**
   * The lexicon of a corpus.
   *
   * @param articles with the arrays form_counts (form, surface, count) and mentions (surface, type)
   */
  public Lexicon learn(Dataset<Row> articles) {
    List<FormCount> forms = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Row row : mostFrequent(forms(articles), nameWords(articles))) {
      if (!row.isNullAt(0)) {
        forms.add(new FormCount(row.getString(0), row.getLong(1), row.getJavaMap(2)));
      }
      if (!row.isNullAt(3) && isMostlyNamed(row)) {
        names.add(row.getString(3));
      }
    }
    return new Lexicon(forms, names, lists);
  }

  private static Dataset<Row> forms(Dataset<Row> articles) {
    return articles
        .select(inline(col("form_counts")))
        .groupBy(FORM, SURFACE)
        .agg(sum(COUNT).as(COUNT))
        .groupBy(FORM)
        .agg(
            sum(COUNT).as(COUNT),
            map_from_entries(collect_list(struct(col(SURFACE), col(COUNT)))).as(SURFACES));
  }

  /** The words of persons' names and names of one word, with their mentions. */
  private static Dataset<Row> nameWords(Dataset<Row> articles) {
    return articles
        .select(inline(col("mentions")))
        .groupBy(SURFACE, TYPE)
        .agg(count(lit(1)).as(NAMED))
        .flatMap(new NameWords(), Encoders.row(NAME_WORD))
        .groupBy(WORD)
        .agg(sum(NAMED).as(NAMED));
  }

  private List<Row> mostFrequent(Dataset<Row> forms, Dataset<Row> nameWords) {
    return forms
        .join(nameWords, col(FORM).equalTo(col(WORD)), "full_outer")
        .orderBy(coalesce(col(COUNT), col(NAMED)).desc(), coalesce(col(FORM), col(WORD)))
        .select(FORM, COUNT, SURFACES, WORD, NAMED)
        .limit(mostForms)
        .collectAsList();
  }

  /** In half or more of the places where it stands; a name may stand there with clitics only. */
  private static boolean isMostlyNamed(Row row) {
    return row.isNullAt(1) || 2 * row.getLong(4) >= row.getLong(1);
  }

  /** The words of a name; none for a name of several words that is no person's: الأمم المتحدة. */
  private static final class NameWords implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    private transient @Nullable Tokenizer tokenizer; // It keeps a state, and is not sent along.

    @Override
    public Iterator<Row> call(Row name) {
      if (tokenizer == null) {
        tokenizer = new Tokenizer();
      }
      String surface = name.getString(0);
      List<Token> words = tokenizer.tokens(surface, 0, surface.length());
      if (words.size() > 1 && !name.getString(1).equals(PERSON)) {
        return List.<Row>of().iterator();
      }
      return words.stream()
          .map(word -> RowFactory.create(word.normalized(), name.getLong(2)))
          .iterator();
    }
  }
}
