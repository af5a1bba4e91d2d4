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

  /** The type of one piece of evidence, which refers to a sentence. */
  public static final StructType SENTENCE_REFERENCE =
      new StructType().add(ARTICLE_ID, StringType).add(SENTENCE_NO, IntegerType);

  private static final DataType EVIDENCE_TYPE = DataTypes.createArrayType(SENTENCE_REFERENCE);
  static final String ENTITY =
      "Id in the gazetteer, or type:smallest normalized full form; joins entities.";

  public static final Table MENTIONS =
      Table.named("mentions", "One row per mention of an entity in the body.")
          .key(ARTICLE_ID, StringType, ARTICLE)
          .required(SENTENCE_NO, IntegerType, "Number of the sentence in the article, from 0.")
          .from(0)
          .key(
              BEGIN,
              IntegerType,
              "UTF-16 offset in articles.body. Clitics are outside the mention.")
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
              "How the mention was found: gazetteer, title, role, verb, adjective, discovered,"
                  + " surname, model.")
          .optional(CONFIDENCE, DoubleType, "Degree of belief; 1 for a name of the gazetteer.")
          .between(0, 1)
          .build();

  public static final Table ENTITIES =
      Table.named("entities", "One row per entity that is mentioned.")
          .key(ENTITY_ID, StringType, ENTITY.replace("; joins entities.", "."))
          .required(NAME, StringType, "The entity's name as shown.")
          .optional(
              NAME_LATIN,
              StringType,
              "The English name from the gazetteer, or else a romanisation (docs/names.md).")
          .required(TYPE, StringType, "Type of the entity.")
          .oneOf("PER", "LOC", "ORG", "MISC")
          .required(KNOWN, BooleanType, "Whether the entity is in a gazetteer.")
          .required(MENTION_COUNT, LongType, "Number of the entity's rows in mentions.")
          .from(1)
          .required(ARTICLE_COUNT, LongType, "Number of articles that mention the entity.")
          .from(1)
          .required(STORY_COUNT, LongType, "Number of stories that mention the entity.")
          .from(1)
          .required(SOURCE_COUNT, LongType, "Number of known sources that mention the entity.")
          .from(0)
          .optional(
              FIRST_ON, DateType, "First published_on of an article that mentions the entity.")
          .optional(LAST_ON, DateType, "Last published_on of an article that mentions the entity.")
          .build();

  public static final Table ENTITY_NAMES =
      Table.named("entity_names", "One row per entity and written form.")
          .key(ENTITY_ID, StringType, ENTITY)
          .key(FORM, StringType, "The form without clitics (العراق for للعراق).")
          .required(COUNT, LongType, "Number of mentions in this form.")
          .from(0)
          .optional(
              SHARE,
              DoubleType,
              "count / mentions of the entity. The shares of an entity sum to 1.")
          .between(0, 1)
          .required(DECISION, StringType, "Why the form belongs to this entity.")
          .oneOf(FormDecision.values(), FormDecision::label)
          .optional(EVIDENCE, StringType, "The evidence for the decision.")
          .build();

  public static final Table REFUSED_NAMES =
      Table.named(
              "refused_names",
              "One row per form and type that looks like a name somewhere in the articles, but was"
                  + " not accepted as one.")
          .key(NAME, StringType, "The form, as normalized words.")
          .key(TYPE, StringType, "Type that the form would have as a name.")
          .oneOf("PER", "LOC", "ORG", "MISC")
          .required(
              EVIDENCE,
              DoubleType,
              "Sum over the articles of the degree of belief; a name needs names.min_evidence.")
          .from(0)
          .optional(
              OCCURRENCES,
              LongType,
              "Number of all occurrences of the form; null for several words.")
          .from(0)
          .required(REASON, StringType, "Why the form is not a name.")
          .build();

  public static final Table COMENTIONS =
      Table.named(
              "comentions",
              "One row per context, slice and pair of entities mentioned together. Slices other"
                  + " than all have only pairs with a weight of at least comentions.min_slice_weight.")
          .key(CONTEXT, StringType, "The stretch of text in which both are mentioned.")
          .oneOf(Context.values(), Context::label)
          .key(SLICE_TYPE, StringType, Slices.TYPE_COMMENT)
          .key(SLICE, StringType, Slices.SLICE_COMMENT)
          .key(ENTITY_A, StringType, ENTITY)
          .key(ENTITY_B, StringType, "The other entity; entity_a < entity_b.")
          .required(ARTICLE_COUNT, LongType, "Number of articles with such a context.")
          .from(1)
          .required(STORY_COUNT, LongType, "Number of stories with such a context.")
          .from(1)
          .required(SOURCE_COUNT, LongType, "Number of known sources with such a context.")
          .from(0)
          .required(WEIGHT, LongType, "Number of contexts that mention both entities.")
          .from(1)
          .required(COUNT_A, LongType, "Number of contexts that mention entity_a.")
          .from(1)
          .required(COUNT_B, LongType, "Number of contexts that mention entity_b.")
          .from(1)
          .required(TOTAL, LongType, "Number of contexts of the slice, with or without mentions.")
          .from(1)
          .optional(
              NPMI,
              DoubleType,
              "Normalised pointwise mutual information (Bouma 2009):"
                  + " ln(weight * total / (count_a * count_b)) / -ln(weight / total);"
                  + " null if every context mentions both.")
          .between(-1, 1)
          .optional(
              G2,
              DoubleType,
              "Log-likelihood ratio of the 2x2 table (Dunning 1993): 2 * sum O ln(O / E);"
                  + " negative if the two are mentioned together less often than by chance.")
          .optional(
              Q_VALUE,
              DoubleType,
              "False discovery rate (Benjamini and Hochberg 1995) over the pairs of the same context"
                  + " and slice, with or without a row. p is the chi-square tail of |g2| with one"
                  + " degree of freedom. Pairs that are never together are not counted.")
          .between(0, 1)
          .optional(JACCARD, DoubleType, "weight / (count_a + count_b - weight).")
          .between(0, 1)
          .optional(
              LOG_DICE, DoubleType, "14 + log2(2 * weight / (count_a + count_b)) (Rychly 2008).")
          .optional(
              BACKBONE,
              BooleanType,
              "Whether the disparity filter keeps the pair (Serrano et al. 2009): for one of the two"
                  + " entities (1 - weight / strength)^(degree - 1) < comentions.backbone_alpha, over"
                  + " the pairs of the same context and slice, with or without a row.")
          .required(
              EVIDENCE,
              EVIDENCE_TYPE,
              "Up to five sentences, sorted by article and place: from each article the"
                  + " sentences that mention both entities, or else the first that mentions each of"
                  + " them.")
          .build();

  public static final Table ENTITY_NETWORK =
      Table.named(
              "entity_network",
              "One row per context and entity that is mentioned with another, over all articles: the"
                  + " network of the strongest pairs, at most network.max_pairs per context.")
          .key(
              CONTEXT,
              StringType,
              "The stretch of text in which both entities of a pair are mentioned.")
          .oneOf(Context.values(), Context::label)
          .key(ENTITY_ID, StringType, ENTITY)
          .required(
              DEGREE,
              LongType,
              "Number of entities with which the entity is mentioned, in the network.")
          .from(1)
          .required(STRENGTH, DoubleType, "Sum of comentions.weight over the entity's pairs.")
          .from(1)
          .optional(
              PAGERANK,
              DoubleType,
              "PageRank (Page et al. 1999) of the weighted network, damping 0.85; sums to 1.")
          .between(0, 1)
          .optional(
              BETWEENNESS,
              DoubleType,
              "Number of pairs of other entities whose shortest paths pass through the entity;"
                  + " a pair with several shortest paths counts by the share that do (Freeman 1977,"
                  + " Brandes 2001). Every edge is one step. Not normalised.")
          .from(0)
          .required(
              IS_ESTIMATED,
              BooleanType,
              "Whether betweenness is estimated from network.exact_betweenness entities,"
                  + " because the network has more.")
          .optional(
              CLUSTERING,
              DoubleType,
              "Share of the pairs of the entity's neighbours that are themselves neighbours"
                  + " (Watts and Strogatz 1998); null if it has fewer than two neighbours.")
          .between(0, 1)
          .optional(
              COMMUNITY_ID,
              IntegerType,
              "Number of the entity's community in the context, from 0, the largest first"
                  + " (Leiden algorithm, Traag et al. 2019, modularity with weights).")
          .from(0)
          .build();
}
