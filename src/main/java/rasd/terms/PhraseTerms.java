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
 * The terms that the words of phrases are: of {@code اللغة العربية} and {@code وقف اطلاق النار} the
 * terms that their words have wherever else they stand. Stop words get one too, though they are no
 * terms of articles.
 */
public final class PhraseTerms {
  /** Array of the terms, a word each. */
  public static final String TERMS = "terms";

  private static final char MARK = '\u0640'; // tatweel, behind the proclitics of a word

  private PhraseTerms() {}

  /**
   * Phrases with {@link #TERMS}.
   *
   * @param phrases with the column normalized of the table phrases
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
