package rasd.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.ArticleTables.ARTICLE;
import static rasd.tables.Columns.*;

/** The tables of collocations and phrases. */
public final class PhraseTables {
  private PhraseTables() {}

  public static final Table COLLOCATIONS =
      Table.named(
              "collocations",
              "One row per pair of terms that occur near each other in sentences, at least"
                  + " collocations.min_count times, in min_articles articles and min_stories stories"
                  + " (docs/phrases.md). Each pair of neighbours is counted from both sides: a is"
                  + " near b, and b is near a.")
          .key(TERM_A, StringType, "The smaller of the two terms; joins terms.")
          .key(TERM_B, StringType, "The greater of the two terms; joins terms.")
          .key(
              WINDOW,
              IntegerType,
              "The greatest distance of a neighbour in tokens, to either side, in the same sentence;"
                  + " tokens that are not terms count, too.")
          .from(1)
          .required(COUNT, LongType, "How often b occurs near a.")
          .from(1)
          .required(COUNT_A, LongType, "Number of neighbours of a: pairs (a, any term).")
          .from(1)
          .required(COUNT_B, LongType, "Number of neighbours of b: pairs (b, any term).")
          .from(1)
          .required(
              TOTAL,
              LongType,
              "Number of neighbours of all terms: all pairs, each counted from both sides.")
          .from(1)
          .optional(
              NPMI,
              DoubleType,
              "Normalised pointwise mutual information (Bouma 2009): ln(p(ab) / (p(a) p(b))) /"
                  + " -ln p(ab), p = count / total. 0: as often as by chance, 1: neither has any other"
                  + " neighbour.")
          .between(-1, 1)
          .optional(
              G2,
              DoubleType,
              "Log-likelihood ratio of the 2x2 table (Dunning 1993): 2 * sum of O ln(O / E),"
                  + " negative if the terms are neighbours less often than by chance.")
          .optional(
              LOG_DICE,
              DoubleType,
              "14 + log2(2 count / (count_a + count_b)), at most 14 (Rychly 2008). It does not"
                  + " depend on the size of the corpus.")
          .optional(
              T_SCORE,
              DoubleType,
              "(count - count_a count_b / total) / sqrt(count) (Church and others 1991).")
          .required(
              ARTICLE_COUNT, LongType, "Number of articles in which the terms are neighbours.")
          .from(1)
          .required(STORY_COUNT, LongType, "Number of stories in which the terms are neighbours.")
          .from(1)
          .build();

  public static final Table PHRASES =
      Table.named(
              "phrases",
              "One row per multiword unit (docs/phrases.md). Occurrences inside a longer phrase are"
                  + " not counted.")
          .key(
              PHRASE,
              StringType,
              "The phrase in its most frequent spelling, without the proclitics of its first word.")
          .required(
              NORMALIZED,
              StringType,
              "The words of the phrase as they are compared: normalized, without the proclitics"
                  + " of the first word; the other words are separated from their proclitics by a"
                  + " tatweel. No two rows have the same value.")
          .required(LENGTH, IntegerType, "Number of words of the phrase.")
          .between(2, 4)
          .required(COUNT, LongType, "How often the phrase occurs outside longer phrases.")
          .from(1)
          .required(ARTICLE_COUNT, LongType, "Number of articles with such an occurrence.")
          .from(1)
          .required(STORY_COUNT, LongType, "Number of stories with such an occurrence.")
          .from(1)
          .optional(
              NPMI,
              DoubleType,
              "Normalised pointwise mutual information (Bouma 2009) of the two sides of the"
                  + " phrase's weakest joint: ln(p(ab) / (p(a) p(b))) / -ln p(ab), p = occurrences,"
                  + " including those inside longer phrases, / words of the corpus.")
          .between(-1, 1)
          .optional(
              LOG_DICE,
              DoubleType,
              "14 + log2(2 f(ab) / (f(a) + f(b))), at most 14 (Rychly 2008), of the joint where"
                  + " this measure is smallest.")
          .build();

  public static final Table ARTICLE_PHRASES =
      Table.named(
              "article_phrases",
              "One row per article and phrase, for the phrases that describe the article best: at"
                  + " most phrases.max_article of them.")
          .key(ARTICLE_ID, StringType, ARTICLE)
          .key(PHRASE, StringType, "The phrase; joins phrases.")
          .required(
              COUNT,
              LongType,
              "How often the phrase occurs in the article, outside longer phrases.")
          .from(1)
          .required(
              WEIGHT,
              DoubleType,
              "count * npmi * ln(D + 1) * ln((N + 1) / (D + 1)): D = phrases.article_count,"
                  + " npmi = phrases.npmi (0 where negative), N = articles. Smallest for phrases that"
                  + " every article has, and for phrases that hardly any article has.")
          .from(0)
          .build();
}
