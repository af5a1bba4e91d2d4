package rasd.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.ArticleTables.ARTICLE;
import static rasd.tables.Columns.*;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The tables of names: mentions, entities and their forms, co-mentions, the network. */
public final class NameTables {
  private NameTables() {}

  /** One piece of evidence: a sentence. */
  public static final StructType SENTENCE_REFERENCE =
      new StructType().add(ARTICLE_ID, StringType).add(SENTENCE_NO, IntegerType);

  private static final DataType EVIDENCE_TYPE = DataTypes.createArrayType(SENTENCE_REFERENCE);
  static final String ENTITY =
      "The gazetteer's id, or type:smallest normalized full form; joins entities.";

  public static final Table MENTIONS =
      Table.named("mentions", "One row per mention of an entity in the body.")
          .key(ARTICLE_ID, StringType, ARTICLE)
          .required(SENTENCE_NO, IntegerType, "Number of the sentence in the article, from 0.")
          .from(0)
          .key(BEGIN, IntegerType, "UTF-16 offset in articles.body; clitics are outside the span.")
          .from(0)
          .key(END, IntegerType, "UTF-16 offset after the last unit in articles.body.")
          .from(0)
          .required(SURFACE, StringType, "The mention as written: body.substring(begin, end).")
          .key(ENTITY_ID, StringType, ENTITY)
          .required(TYPE, StringType, "Type of the entity.")
          .oneOf("PER", "LOC", "ORG", "MISC")
          .required(
              METHOD,
              StringType,
              "How it was found: gazetteer, title, role, verb, adjective, discovered, surname, model.")
          .optional(CONFIDENCE, DoubleType, "Degree of belief; 1 for a name of the gazetteer.")
          .between(0, 1)
          .build();

  public static final Table ENTITIES =
      Table.named("entities", "One row per entity that is mentioned.")
          .key(ENTITY_ID, StringType, ENTITY.replace("; joins entities.", "."))
          .required(NAME, StringType, "Its name as shown.")
          .optional(
              NAME_LATIN,
              StringType,
              "Its English name of the gazetteer, else a romanisation (docs/names.md).")
          .required(TYPE, StringType, "Type of the entity.")
          .oneOf("PER", "LOC", "ORG", "MISC")
          .required(KNOWN, BooleanType, "Whether a gazetteer has it.")
          .required(MENTION_COUNT, LongType, "Rows in mentions.")
          .from(1)
          .required(ARTICLE_COUNT, LongType, "Articles that mention it.")
          .from(1)
          .required(STORY_COUNT, LongType, "Stories that mention it.")
          .from(1)
          .required(SOURCE_COUNT, LongType, "Sources that mention it; unknown sources not counted.")
          .from(0)
          .optional(FIRST_ON, DateType, "First published_on of an article that mentions it.")
          .optional(LAST_ON, DateType, "Last published_on of an article that mentions it.")
          .build();

  public static final Table ENTITY_NAMES =
      Table.named("entity_names", "One row per entity and written form.")
          .key(ENTITY_ID, StringType, ENTITY)
          .key(FORM, StringType, "The form, clitics off (العراق for للعراق).")
          .required(COUNT, LongType, "Mentions written so.")
          .from(0)
          .optional(SHARE, DoubleType, "count / mentions of the entity; sums to 1.")
          .between(0, 1)
          .required(DECISION, StringType, "Why the form is this entity's.")
          .oneOf("gazetteer", "merged", "learnt", "kept_apart")
          .optional(EVIDENCE, StringType, "What the decision rests on.")
          .build();

  public static final Table REFUSED_NAMES =
      Table.named(
              "refused_names",
              "One row per form and type that some place in the articles speaks for as a name, and"
                  + " that is not taken for one.")
          .key(NAME, StringType, "The form, as normalized words.")
          .key(TYPE, StringType, "Type of the name that it would be.")
          .oneOf("PER", "LOC", "ORG", "MISC")
          .required(
              EVIDENCE,
              DoubleType,
              "Sum over the articles of the degree of belief; names.min_evidence is wanted.")
          .from(0)
          .optional(OCCURRENCES, LongType, "All occurrences of the form; null for several words.")
          .from(0)
          .required(REASON, StringType, "Why it is not a name.")
          .build();

  public static final Table COMENTIONS =
      Table.named(
              "comentions",
              "One row per context, slice and pair of entities mentioned together in it; in slices"
                  + " other than all, of a weight of at least comentions.min_slice_weight.")
          .key(CONTEXT, StringType, "What holds both.")
          .oneOf("article", "paragraph", "sentence")
          .key(SLICE_TYPE, StringType, Slices.TYPE_COMMENT)
          .key(SLICE, StringType, Slices.SLICE_COMMENT)
          .key(ENTITY_A, StringType, ENTITY)
          .key(ENTITY_B, StringType, "The other entity; entity_a < entity_b.")
          .required(ARTICLE_COUNT, LongType, "Articles with such a context.")
          .from(1)
          .required(STORY_COUNT, LongType, "Stories with such a context.")
          .from(1)
          .required(
              SOURCE_COUNT, LongType, "Sources with such a context; unknown ones not counted.")
          .from(0)
          .required(WEIGHT, LongType, "Contexts that hold both.")
          .from(1)
          .required(COUNT_A, LongType, "Contexts that hold entity_a.")
          .from(1)
          .required(COUNT_B, LongType, "Contexts that hold entity_b.")
          .from(1)
          .required(TOTAL, LongType, "Contexts of the slice, with or without mentions.")
          .from(1)
          .optional(
              NPMI,
              DoubleType,
              "Normalised pointwise mutual information (Bouma 2009):"
                  + " ln(weight * total / (count_a * count_b)) / -ln(weight / total);"
                  + " null when every context holds both.")
          .between(-1, 1)
          .optional(
              G2,
              DoubleType,
              "Log-likelihood ratio of the 2x2 table (Dunning 1993): 2 * sum O ln(O / E);"
                  + " negative when together less often than by chance.")
          .optional(
              Q_VALUE,
              DoubleType,
              "False discovery rate (Benjamini and Hochberg 1995) over the pairs of the same context"
                  + " and slice, with a row or without, each slice a family of its own; p of |g2| by"
                  + " chi-square with one degree. Pairs that never meet are not counted.")
          .between(0, 1)
          .optional(JACCARD, DoubleType, "weight / (count_a + count_b - weight).")
          .between(0, 1)
          .optional(
              LOG_DICE, DoubleType, "14 + log2(2 * weight / (count_a + count_b)) (Rychly 2008).")
          .optional(
              BACKBONE,
              BooleanType,
              "Whether the disparity filter keeps the pair (Serrano et al. 2009): for one of its"
                  + " ends (1 - weight / strength)^(degree - 1) < comentions.backbone_alpha, among"
                  + " the pairs of the same context and slice, with a row or without.")
          .required(
              EVIDENCE,
              EVIDENCE_TYPE,
              "Up to five sentences, by article and place: of each article those with both, or else"
                  + " the first with each.")
          .build();

  public static final Table ENTITY_NETWORK =
      Table.named(
              "entity_network",
              "One row per context and entity that is mentioned with another, over all articles: the"
                  + " network of the strongest pairs, at most network.max_pairs a context.")
          .key(CONTEXT, StringType, "What holds both entities of a pair.")
          .oneOf("article", "paragraph", "sentence")
          .key(ENTITY_ID, StringType, ENTITY)
          .required(DEGREE, LongType, "Entities it is mentioned with, in the network.")
          .from(1)
          .required(STRENGTH, DoubleType, "Sum of comentions.weight over its pairs.")
          .from(1)
          .optional(
              PAGERANK,
              DoubleType,
              "PageRank (Page et al. 1999) along edges by weight, damping 0.85; sums to 1.")
          .between(0, 1)
          .optional(
              BETWEENNESS,
              DoubleType,
              "Pairs of other entities whose shortest ways lead over it, shared among these ways"
                  + " (Freeman 1977, Brandes 2001); every edge is one step. Not normalised.")
          .from(0)
          .required(
              IS_ESTIMATED,
              BooleanType,
              "Whether betweenness is estimated from network.exact_betweenness entities, as there"
                  + " are more of them.")
          .optional(
              CLUSTERING,
              DoubleType,
              "Share of the pairs of its neighbours that are neighbours (Watts and Strogatz 1998);"
                  + " null with fewer than two.")
          .between(0, 1)
          .optional(
              COMMUNITY_ID,
              IntegerType,
              "Number of its community in the context, from 0, the largest first (Leiden algorithm,"
                  + " Traag et al. 2019, modularity with weights).")
          .from(0)
          .build();
}
