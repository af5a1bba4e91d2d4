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

/** The tables of topics. */
public final class TopicTables {
  private TopicTables() {}

  private static final String MODEL = "The model: algorithm, k and seed; joins topic_models.";
  private static final String TOPIC = "Number of the topic, from 0; the largest topic is first.";

  public static final DataType EXEMPLAR_SENTENCES_TYPE =
      DataTypes.createArrayType(
          new StructType()
              .add(ARTICLE_ID, StringType)
              .add(SENTENCE_NO, IntegerType)
              .add(TEXT, StringType));

  public static final Table TOPIC_MODELS =
      Table.named("topic_models", "One row per model that was tried.")
          .key(MODEL_ID, StringType, MODEL.replace("; joins topic_models.", "."))
          .required(
              ALGORITHM,
              StringType,
              "The algorithm. kmeans clusters the units in their strongest directions (randomised SVD).")
          .required(K, IntegerType, "Number of topics.")
          .from(1)
          .optional(SEED, LongType, "Seed of the random start.")
          .required(
              UNIT,
              StringType,
              "What is clustered: articles, or paragraphs if there are few articles.")
          .oneOf("article", "paragraph")
          .optional(LOG_PERPLEXITY, DoubleType, "Negative log likelihood per held-out token.")
          .optional(
              NPMI,
              DoubleType,
              "Coherence: mean over the topics of the mean NPMI of the pairs of their first ten terms, over"
                  + " the units of the sample (Lau, Newman and Baldwin 2014).")
          .between(-1, 1)
          .optional(
              UMASS,
              DoubleType,
              "UMass coherence: mean of ln((units with both + 1) / units with the more probable)"
                  + " over the same pairs (Mimno et al. 2011).")
          .optional(
              EXCLUSIVITY, DoubleType, "Mean over the topics' first ten terms of p(topic | term).")
          .optional(
              DIVERSITY,
              DoubleType,
              "Share of distinct terms among the first ten terms of all topics.")
          .between(0, 1)
          .optional(
              STABILITY,
              DoubleType,
              "Mean Jaccard index of the topics' first twenty terms and those of the topics that"
                  + " match them under the other seeds of the same k, one to one (Hungarian method).")
          .between(0, 1)
          .optional(
              DIVERGENCE,
              DoubleType,
              "Mean Jensen-Shannon divergence between the topics and the topics that match"
                  + " them, in bits.")
          .between(0, 1)
          .optional(
              SILHOUETTE,
              DoubleType,
              "Mean simplified silhouette of the units; see article_clusters.")
          .between(-1, 1)
          .required(
              SELECTED, BooleanType, "Whether the other tables of topics are those of this model.")
          .build();

  public static final Table TOPICS =
      Table.named("topics", "One row per topic of the selected model.")
          .key(MODEL_ID, StringType, MODEL)
          .key(TOPIC_ID, IntegerType, TOPIC)
          .optional(
              LABEL,
              StringType,
              "The topic's three most relevant terms, without terms that are frequent in all"
                  + " kinds of news; phrases replace their words (docs/topics.md).")
          .optional(
              SHARE,
              DoubleType,
              "Units in this topic over all units; sums to 1. With --topics-from, the units of this"
                  + " run.")
          .between(0, 1)
          .required(ARTICLE_COUNT, LongType, "Number of articles whose first topic is this one.")
          .from(0)
          .required(
              STORY_COUNT,
              LongType,
              "Number of stories with an article whose first topic is this one.")
          .from(0)
          .optional(
              NPMI,
              DoubleType,
              "Mean NPMI of the pairs of the topic's first ten terms, over the units of the"
                  + " sample.")
          .between(-1, 1)
          .optional(
              STABILITY,
              DoubleType,
              "Mean Jaccard index of the topic's first twenty terms and those of the topics"
                  + " that match it under other seeds.")
          .between(0, 1)
          .required(
              TOP_TERMS,
              DataTypes.createArrayType(StringType),
              "The topic's first ten terms by relevance.")
          .required(
              EXEMPLARS,
              DataTypes.createArrayType(StringType),
              "Up to three article_ids of different stories, with the greatest weight first.")
          .required(
              EXEMPLAR_SENTENCES,
              EXEMPLAR_SENTENCES_TYPE,
              "From each exemplar, the sentence that would have the greatest weight if it were"
                  + " an article; if possible, one of at most 250 characters.")
          .build();

  public static final Table TOPIC_TERMS =
      Table.named("topic_terms", "One row per topic and term, for the hundred most probable terms.")
          .key(MODEL_ID, StringType, MODEL)
          .key(TOPIC_ID, IntegerType, TOPIC)
          .key(
              TERM,
              StringType,
              "The term; joins terms. If topics.terms names them, also phrases, which join"
                  + " phrases, and names in marks («سيرغي لافروف»), which join entities by name.")
          .required(
              RANK,
              IntegerType,
              "Rank by probability, from 0; of equally probable terms, the more frequent one is first.")
          .from(0)
          .optional(
              PROBABILITY,
              DoubleType,
              "p(term | topic), over the terms that units have, without what is common to all units:"
                  + " for a cluster the parsimonious model of Hiemstra, Robertson and Zaragoza (2004)"
                  + " with lambda 0.03 (30 / units if there are fewer than a thousand units, at most"
                  + " 0.5), smoothed with 0.01 of the corpus's distribution.")
          .between(0, 1)
          .optional(
              RELEVANCE,
              DoubleType,
              "0.6 ln probability + 0.4 ln(probability / p(term)) (Sievert and Shirley 2014).")
          .build();

  public static final Table ARTICLE_TOPICS =
      Table.named(
              "article_topics",
              "One row per article and topic, for the first topics.per_article (5) topics of the"
                  + " article. An article without terms has none.")
          .key(MODEL_ID, StringType, MODEL)
          .key(ARTICLE_ID, StringType, ARTICLE)
          .key(TOPIC_ID, IntegerType, TOPIC)
          .required(
              WEIGHT,
              DoubleType,
              "For clusters exp(l / sqrt(n)) as a share of the article's sum: l is the log likelihood"
                  + " of its n terms in the topic; paragraphs are averaged. Sums to 1 over all topics.")
          .between(0, 1)
          .required(RANK, IntegerType, "Rank of the topic in the article, from 0.")
          .from(0)
          .optional(MARGIN, DoubleType, "Weight at rank 0 divided by weight at rank 1.")
          .from(0)
          .optional(
              IS_OUTLIER,
              BooleanType,
              "Whether the article fits none of the topics: its distance from its first topic"
                  + " exceeds the third quartile of all units' distances by more than 1.5 times the"
                  + " interquartile range.")
          .build();

  public static final Table ARTICLE_CLUSTERS =
      Table.named(
              "article_clusters",
              "One row per article with its cluster. There are no rows if topics are not clusters.")
          .key(MODEL_ID, StringType, MODEL)
          .key(ARTICLE_ID, StringType, ARTICLE)
          .required(CLUSTER_ID, IntegerType, "The cluster, which is the topic of rank 0.")
          .from(0)
          .required(
              DISTANCE,
              DoubleType,
              "Squared Euclidean distance from the centre that k-means gave the cluster, between unit"
                  + " vectors in the space of the strongest directions; paragraphs are averaged.")
          .from(0)
          .required(
              SILHOUETTE,
              DoubleType,
              "Simplified silhouette (b - a) / max(a, b): a is the distance, b the distance from the"
                  + " nearest other centre (Hruschka, de Castro and Campello 2004).")
          .between(-1, 1)
          .build();

  /**
   * The column of first_topics with the weight of those topics of an article that article_topics
   * leaves out.
   */
  public static final String WEIGHT_LEFT_OUT = "weight_left_out";

  /** The table from which everything that is counted by topic is read. It is not published. */
  public static final Table FIRST_TOPICS =
      Table.named("first_topics", "One row per article that has topics, with the first of them.")
          .key(ARTICLE_ID, StringType, ARTICLE)
          .required(STORY_ID, StringType, "As in articles.")
          .optional(SOURCE, StringType, "As in articles.")
          .optional(PUBLISHED_ON, DateType, "As in articles.")
          .optional(METADATA, DataTypes.createMapType(StringType, StringType), "As in articles.")
          .required(TOPIC_ID, IntegerType, TOPIC)
          .required(WEIGHT, DoubleType, "Its weight in the article.")
          .required(
              WEIGHT_LEFT_OUT, DoubleType, "Weight of the topics that are not in article_topics.")
          .build();

  public static final Table TOPIC_SLICES =
      Table.named(
              "topic_slices",
              "One row per slice and topic that is the first topic of some article of the slice.")
          .key(MODEL_ID, StringType, MODEL)
          .key(TOPIC_ID, IntegerType, TOPIC)
          .key(SLICE_TYPE, StringType, Slices.TYPE_COMMENT)
          .key(SLICE, StringType, Slices.SLICE_COMMENT)
          .required(
              ARTICLE_COUNT,
              LongType,
              "Number of articles of the slice whose first topic is this one.")
          .from(1)
          .required(STORY_COUNT, LongType, "Number of stories with such an article.")
          .from(1)
          .required(
              SHARE,
              DoubleType,
              "article_count divided by the number of articles of the slice that have a topic.")
          .between(0, 1)
          .required(
              SHARE_LOW,
              DoubleType,
              "Lower end of share's 95 % interval: 200 Poisson bootstraps over the stories.")
          .between(0, 1)
          .required(SHARE_HIGH, DoubleType, "Upper end of share's 95 % interval.")
          .between(0, 1)
          .required(
              STORY_SHARE,
              DoubleType,
              "story_count divided by the sum of the story_counts of the slice's topics.")
          .between(0, 1)
          .build();
}
