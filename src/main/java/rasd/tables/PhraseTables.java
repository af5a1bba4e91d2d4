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
              "One row per pair of terms that stand near each other in sentences, from"
                  + " collocations.min_count, min_articles and min_stories on (docs/phrases.md)."
                  + " Each pair of neighbours counts from both sides: a is near b, b is near a.")
          .key(TERM_A, StringType, "The smaller of the two terms; joins terms.")
          .key(TERM_B, StringType, "The greater of the two terms; joins terms.")
          .key(
              WINDOW,
              IntegerType,
              "How many tokens away a neighbour may stand, to either side, in the same sentence;"
                  + " tokens that are no terms hold their place.")
          .from(1)
          .required(COUNT, LongType, "How often b stands near a.")
          .from(1)
          .required(COUNT_A, LongType, "Neighbours that a has in all: pairs (a, any term).")
          .from(1)
          .required(COUNT_B, LongType, "Neighbours that b has in all: pairs (b, any term).")
          .from(1)
          .required(
              TOTAL, LongType, "Neighbours that all terms have: all pairs, each from both sides.")
          .from(1)
          .optional(
              NPMI,
              DoubleType,
              "Normalised pointwise mutual information (Bouma 2009): ln(p(ab) / (p(a) p(b))) /"
                  + " -ln p(ab), p = count / total. 0: as by chance, 1: each is all the neighbours"
                  + " the other has.")
          .between(-1, 1)
          .optional(
              G2,
              DoubleType,
              "Log-likelihood ratio of the 2x2 table (Dunning 1993): 2 * sum of O ln(O / E),"
                  + " negative when they meet less often than by chance.")
          .optional(
              LOG_DICE,
              DoubleType,
              "14 + log2(2 count / (count_a + count_b)), at most 14 (Rychly 2008); does not grow"
                  + " with the corpus.")
          .optional(
              T_SCORE,
              DoubleType,
              "(count - count_a count_b / total) / sqrt(count) (Church and others 1991).")
          .required(ARTICLE_COUNT, LongType, "Articles where they are neighbours.")
          .from(1)
          .required(STORY_COUNT, LongType, "Stories where they are neighbours.")
          .from(1)
          .build();

  public static final Table PHRASES =
      Table.named(
              "phrases",
              "One row per multiword unit (docs/phrases.md). It counts where it stands by itself,"
                  + " not inside a longer phrase.")
          .key(
              PHRASE,
              StringType,
              "The phrase as most often written, proclitics of its first word left off.")
          .required(
              NORMALIZED,
              StringType,
              "Its words as they are compared: normalized, proclitics of the first left off, those"
                  + " of others marked off by a tatweel. One row each.")
          .required(LENGTH, IntegerType, "Its words.")
          .between(2, 4)
          .required(COUNT, LongType, "How often it stands by itself.")
          .from(1)
          .required(ARTICLE_COUNT, LongType, "Articles where it stands by itself.")
          .from(1)
          .required(STORY_COUNT, LongType, "Stories where it stands by itself.")
          .from(1)
          .optional(
              NPMI,
              DoubleType,
              "Normalised pointwise mutual information (Bouma 2009) of the two sides of its weakest"
                  + " joint: ln(p(ab) / (p(a) p(b))) / -ln p(ab), p = occurrences, inside longer"
                  + " phrases too, / words of the corpus.")
          .between(-1, 1)
          .optional(
              LOG_DICE,
              DoubleType,
              "14 + log2(2 f(ab) / (f(a) + f(b))), at most 14 (Rychly 2008), of the joint where it"
                  + " is least.")
          .build();

  public static final Table ARTICLE_PHRASES =
      Table.named(
              "article_phrases",
              "One row per article and phrase: those that describe it best, at most"
                  + " phrases.max_article of them.")
          .key(ARTICLE_ID, StringType, ARTICLE)
          .key(PHRASE, StringType, "The phrase; joins phrases.")
          .required(COUNT, LongType, "How often it stands by itself in the article.")
          .from(1)
          .required(
              WEIGHT,
              DoubleType,
              "count * npmi * ln(D + 1) * ln((N + 1) / (D + 1)): D = phrases.article_count, npmi ="
                  + " phrases.npmi (0 where negative), N = articles. Least for what every article"
                  + " has, and for what hardly any has.")
          .from(0)
          .build();
}
