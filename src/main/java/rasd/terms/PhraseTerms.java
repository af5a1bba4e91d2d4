package rasd.terms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.Arrays;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import rasd.lexicon.Lexicon;

/**
 * Adds the terms of the words in phrases such as {@code وقف اطلاق النار}: the terms that the forms
 * of these words have by themselves. Stop words get a term too, although they are not terms of
 * articles.
 */
public final class PhraseTerms {
  /** The column with the array of terms, one for each word. */
  public static final String TERMS = "terms";

  private static final char MARK = '\u0640'; // tatweel, after the proclitics of a word

  private PhraseTerms() {}

  /**
   * The phrases with the column {@link #TERMS}.
   *
   * @param phrases rows of the table phrases, with the column normalized
   */
  public static Dataset<Row> of(Dataset<Row> phrases, Broadcast<Lexicon> lexicon) {
    UDF1<String, String[]> terms = words -> terms(words, lexicon.value());
    return phrases.withColumn(
        TERMS, udf(terms, createArrayType(StringType)).apply(col(NORMALIZED)));
  }

  static String[] terms(String words, Lexicon lexicon) {
    return Arrays.stream(words.split(" ", -1))
        .map(word -> lexicon.of(word.substring(word.indexOf(MARK) + 1)).term())
        .toArray(String[]::new);
  }
}
