package rasd.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

/** The tables that compare slices of the corpus, and the table of bursts. */
public final class SliceTables {
  private SliceTables() {}

  public static final Table SLICES =
      Table.named("slices", "One row per slice: the denominators of what is counted by slice.")
          .key(SLICE_TYPE, StringType, Slices.TYPE_COMMENT)
          .key(
              SLICE,
              StringType,
              Slices.SLICE_COMMENT
                  + " Months without articles have rows, too, between the first and the last month"
                  + " with any.")
          .required(ARTICLE_COUNT, LongType, "Number of articles in the slice.")
          .from(0)
          .required(STORY_COUNT, LongType, "Number of stories with an article in the slice.")
          .from(0)
          .required(
              TOKEN_COUNT,
              LongType,
              "Number of tokens of kind word in the slice, including stop words.")
          .from(0)
          .build();

  public static final Table TERM_SLICES =
      Table.named("term_slices", "One row per slice and term that occurs in it.")
          .key(SLICE_TYPE, StringType, Slices.TYPE_COMMENT)
          .key(SLICE, StringType, Slices.SLICE_COMMENT)
          .key(TERM, StringType, "The term; joins terms.")
          .required(COUNT, LongType, "Number of tokens of the term in the slice.")
          .from(1)
          .required(ARTICLE_COUNT, LongType, "Number of articles of the slice that have the term.")
          .from(1)
          .required(STORY_COUNT, LongType, "Number of stories with such an article.")
          .from(1)
          .optional(
              PER_MILLION,
              DoubleType,
              "count / slices.token_count * 1,000,000: the rate per million words.")
          .from(0)
          .optional(
              PER_MILLION_LOW,
              DoubleType,
              "Lower end of per_million's 95 % interval: Poisson bootstrap over stories (each story"
                  + " weighted by a Poisson(1) number in each of slices.replicates replicates), 2.5 %"
                  + " quantile. Only for the slices.interval_terms most frequent terms, and slices of"
                  + " two stories or more.")
          .from(0)
          .optional(PER_MILLION_HIGH, DoubleType, "Upper end of the interval, 97.5 % quantile.")
          .from(0)
          .optional(
              G2,
              DoubleType,
              "Log-likelihood ratio (Dunning 1993) of the 2x2 table of term and other words in the"
                  + " slice and in the rest, 2 * sum O ln(O / E); negative if the term is rarer in"
                  + " the slice. The rest is the other slices of the same slice_type: articles without"
                  + " a slice of that type are not in it. Null in the slice all, and where there is"
                  + " no rest.")
          .optional(
              LOG_RATIO,
              DoubleType,
              "Binary logarithm of the term's share of the slice's words over its share of the"
                  + " rest's words (Hardie 2014): 1 is twice as often. A term that does not occur in"
                  + " the rest counts as half a token there. Null where g2 is null.")
          .optional(
              Q_VALUE,
              DoubleType,
              "False discovery rate (Benjamini and Hochberg 1995) over the terms of the slice."
                  + " p is the chi-square tail of |g2| with one degree of freedom. Null where g2 is"
                  + " null.")
          .between(0, 1)
          .optional(
              IS_KEY,
              BooleanType,
              "Whether the term is typical of the slice: g2 above 0, q_value at most slices.max_q,"
                  + " and two or more articles and stories of the slice have it. Null where g2 is"
                  + " null.")
          .build();

  public static final Table NAME_CHOICES =
      Table.named(
              "name_choices",
              "One row per form and slice that uses it, for the entities with two or more forms.")
          .key(ENTITY_ID, StringType, NameTables.ENTITY)
          .key(FORM, StringType, "The form without clitics; joins entity_names.")
          .key(SLICE_TYPE, StringType, Slices.TYPE_COMMENT)
          .key(SLICE, StringType, Slices.SLICE_COMMENT)
          .required(COUNT, LongType, "Number of mentions in this form in the slice.")
          .from(1)
          .required(ARTICLE_COUNT, LongType, "Number of articles of the slice with such a mention.")
          .from(1)
          .required(STORY_COUNT, LongType, "Number of stories with such an article.")
          .from(1)
          .optional(SHARE, DoubleType, "count / mentions of the entity in the slice.")
          .between(0, 1)
          .optional(
              LOG_ODDS,
              DoubleType,
              "Log-odds ratio of the form among the entity's mentions, slice against the other slices"
                  + " of its type, with an informative Dirichlet prior (Monroe, Colaresi and Quinn"
                  + " 2008): ln((y + a) / (n - y + A - a)) - ln((z + a) / (m - z + A - a)); y of n"
                  + " mentions in the slice, z of m in the others, A = 10, a = A * the form's share in"
                  + " the whole corpus. Above 0: this form is used more than elsewhere. Null in the"
                  + " slice all, and where the others do not mention the entity.")
          .optional(
              Z_SCORE,
              DoubleType,
              "log_odds / its standard deviation, the square root of 1/(y + a) + 1/(n - y + A -"
                  + " a) + 1/(z + a) + 1/(m - z + A - a); beyond 2 or -2 it is hardly chance.")
          .build();

  public static final Table BURSTS =
      Table.named(
              "bursts",
              "One row per burst: a period in which a greater share of the stories has a term or"
                  + " mentions an entity than usual.")
          .key(KIND, StringType, "What bursts.")
          .oneOf("term", "entity")
          .key(KEY, StringType, "The term, or the entity_id; joins terms or entities.")
          .key(
              LEVEL,
              IntegerType,
              "State of Kleinberg's automaton (2003, batched arrivals): at level i, the key's"
                  + " rate is bursts.scale^i times its overall rate. A burst lies within a burst of"
                  + " the level below.")
          .from(1)
          .key(
              START_ON,
              DateType,
              "First day. Batches are days, or months if the middle 98 % of the dated articles"
                  + " span more than two years (bursts.unit).")
          .required(END_ON, DateType, "Last day, inclusive.")
          .required(
              ARTICLE_COUNT,
              LongType,
              "Number of articles with the key, added up over the days or months.")
          .from(1)
          .required(
              STORY_COUNT,
              LongType,
              "Number of stories with the key in each day or month, added up. The automaton"
                  + " reads these numbers.")
          .from(1)
          .optional(
              WEIGHT,
              DoubleType,
              "How much more likely the burst is at this level than at the level below: sum"
                  + " over its batches of ln(binomial likelihood at level) - ln(likelihood at level -"
                  + " 1).")
          .from(0)
          .build();
}
