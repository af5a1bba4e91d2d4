package rasd.mentions;

import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What a corpus taught of names.
 *
 * @param refused rows of the table refused_names
 * @param doubtful learnt names of one word that the corpus uses as other words are used
 */
public record Learning(LearntNames names, List<Row> refused, long doubtful) {
  /** When nothing is learnt. */
  public static final Learning NOTHING = new Learning(LearntNames.none(), List.of(), 0);
}
