package rasd.bench;

import static org.apache.spark.sql.functions.array_size;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.IOException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import rasd.text.Folding;

/**
 * Measures how many names of a treebank a run has spoilt. Of the distinct words that the treebank
 * calls proper nouns or foreign, and that have no clitic, the program reports the share whose term
 * has lost a letter, or is also the term of a word of another lemma. The article does not count as
 * letters.
 */
public final class ForeignNames {
  private ForeignNames() {}

  /**
   * @param arguments the output of a run, and a file of JSON Lines with {@code id}, which is in the
   *     run's metadata, {@code source}, {@code text} and {@code words}: b, e (offsets), pieces,
   *     lemma, pos and use
   */
  public static void main(String[] arguments) throws IOException {
    try (SparkSession session =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate()) {
      session.sparkContext().setLogLevel("ERROR");
      Dataset<Row> terms = termsOfWords(session, arguments[0], arguments[1]);
      Dataset<Row> lemmasOfTerms =
          terms.groupBy("source", "term").agg(collect_set("lemma").as("lemmas_of_term"));
      terms
          .where("pos in ('PROPN', 'X') and not contains(pieces, '+')")
          .groupBy("source", "word")
          .agg(min("term").as("term"), collect_set("lemma").as("lemmas"))
          .join(lemmasOfTerms, new String[] {"source", "term"})
          .withColumn("loses", withoutArticle(col("term")).notEqual(withoutArticle(col("word"))))
          .withColumn("joins", array_size(expr("array_except(lemmas_of_term, lemmas)")).gt(lit(0)))
          .groupBy("source")
          .agg(
              sum(lit(1)).as("names"),
              share(col("loses").or(col("joins"))).as("spoilt"),
              share(col("loses")).as("lose_a_letter"),
              share(col("joins")).as("join_another_word"))
          .orderBy("source")
          .show(false);
    }
  }

  private static Column share(Column isSo) {
    return sum(when(isSo, 1).otherwise(0)).divide(sum(lit(1)));
  }

  /** Each word of the treebank that is to be scored, with the term that the run has given it. */
  private static Dataset<Row> termsOfWords(SparkSession session, String out, String gold) {
    Dataset<Row> words =
        session
            .read()
            .json(gold)
            .select(col("id"), col("source"), col("text"), explode(col("words")).as("w"))
            .where("w.use")
            .selectExpr("*", "substring(text, w.b + 1, w.e - w.b) as surface", "w.*")
            .select(
                col("id"),
                col("source"),
                col("surface"),
                normalized(col("surface")).as("word"),
                normalized(col("lemma")).as("lemma"),
                col("pieces"),
                col("pos"));
    Dataset<Row> tokens =
        session
            .read()
            .parquet(out + "/tokens")
            .join(session.read().parquet(out + "/articles"), "article_id")
            .selectExpr("metadata['id'] as id", "surface", "coalesce(term, normalized) as term")
            .distinct();
    return words
        .join(tokens, new String[] {"id", "surface"})
        .withColumn("term", normalized(col("term")));
  }

  private static Column normalized(Column word) {
    return udf((UDF1<String, String>) Folding::normalize, StringType).apply(word);
  }

  private static Column withoutArticle(Column word) {
    return regexp_replace(word, "^ال", "");
  }
}
