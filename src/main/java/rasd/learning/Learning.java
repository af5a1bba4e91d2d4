package rasd.learning;

import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What was learnt about names from a corpus.
 *
 * @param refused rows of the table refused_names
 * @param doubtful number of learnt names of one word that the corpus uses like other words
 */
public record Learning(LearntNames names, List<Row> refused, long doubtful) {
  /** The result if nothing is learnt. */
  public static final Learning NOTHING = new Learning(LearntNames.none(), List.of(), 0);
}
