package rasd.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.ArticleTables.ARTICLE;
import static rasd.tables.Columns.*;

import org.apache.spark.sql.types.DataTypes;

/** The tables of terms. */
public final class TermTables {
  private TermTables() {}

  public static final Table TERMS =
      Table.named("terms", "One row per term. None is left out: every tokens.term is here.")
          .key(TERM, StringType, "The term as it is shown.")
          .required(COUNT, LongType, "Number of tokens of the term in the corpus.")
          .from(1)
          .required(
              ARTICLE_COUNT,
              LongType,
              "Number of articles that have the term (document frequency).")
          .from(1)
          .required(STORY_COUNT, LongType, "Number of stories that have the term.")
          .from(1)
          .optional(
              IDF,
              DoubleType,
              "Inverse document frequency: ln((N + 1) / (article_count + 1)), N = articles"
                  + " (the smoothed form of Spark MLlib's IDF).")
          .from(0)
          .optional(
              DISPERSION,
              DoubleType,
              "Gries' DP, normalised (Gries 2008; Lijffijt and Gries 2012):"
                  + " sum over articles |v - s| / 2 / (1 - min s), where s is an article's share of"
                  + " all words and v its share of the term's tokens; articles without words are"
                  + " not counted. 0: spread like all words; 1: only in the shortest article. Null if"
                  + " there is one article. Computed as 1 - sum min(v, s), each addend rounded to a multiple of"
                  + " 2^-60, so that the sum is the same in any order.")
          .between(0, 1)
          .required(
              FORMS,
              DataTypes.createMapType(StringType, LongType),
              "Surface -> count, for all surfaces (sums to count), sorted by surface.")
          .required(
              FAMILY,
              StringType,
              "The most frequent of the terms that appear to have the same root; a family is looser"
                  + " than a term and often mixes several roots. The term itself if there is no other.")
          .optional(
              AMBIGUOUS_SHARE,
              DoubleType,
              "Share of the tokens whose form is a form of another term too (قدم: foot, he"
                  + " presented); the words beside the form decide in each sentence.")
          .between(0, 1)
          .build();

  public static final Table ARTICLE_TERMS =
      Table.named(
              "article_terms",
              "One row per article and term: the document-term matrix without its zeros.")
          .key(ARTICLE_ID, StringType, ARTICLE)
          .key(TERM, StringType, "The term; joins terms.")
          .required(COUNT, LongType, "Number of tokens of the term in the article (tf).")
          .from(1)
          .optional(TF_IDF, DoubleType, "count * terms.idf.")
          .from(0)
          .build();
}
