package rasd.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import rasd.article.Article;
import rasd.article.Section;
import rasd.corpus.ArticleStep;
import rasd.corpus.Broadcasts;
import rasd.corpus.Corpus;
import rasd.tables.StoryTables;
import rasd.writing.Observed;

/**
 * Finds near-duplicates and stories. Texts that share enough keys are candidate pairs, whose full
 * sets of shingles are compared. No text is compared with all others.
 */
public final class StoryStage {
  private static final String WORDS_HASH = "words_hash";
  private static final String SHINGLES = "shingles";
  private static final String WORD_COUNT = "word_count";

  private static final String COMPARED = "compared";
  private static final String COPIES = "copies";

  /** The largest number of links that the driver merges itself. */
  private static final int FEW_LINKS = 10_000;

  private static final Column CONTAINMENT = greatest(col(CONTAINMENT_A), col(CONTAINMENT_B));

  private final StorySettings settings;

  public StoryStage(StorySettings settings) {
    this.settings = settings;
  }

  /**
   * The candidate pairs, with ids as numbers, and the rows of {@link CandidateTally}. The caller
   * should store them, because they are read more than once.
   *
   * @param articles article_id, words_hash and shingles
   */
  public Dataset<Row> candidates(Dataset<Row> articles) {
    int shards = Corpus.shuffleParts(articles.sparkSession());
    return articles
        .where(col(WORDS_HASH).notEqual(0))
        .select(ARTICLE_ID, WORDS_HASH, SHINGLES)
        .mapPartitions(new PostingRows(shards), Encoders.row(PostingRows.TYPE))
        .repartitionById(shards, col(PostingRows.SHARD))
        .mapPartitions(
            new CandidateRows(new CandidateFinder(settings.mostFrequent())),
            Encoders.row(CandidateRows.TYPE))
        .groupBy(ARTICLE_A, ARTICLE_B, CandidateRows.IS_COPY)
        .agg(
            sum(EVIDENCE).as(EVIDENCE),
            max(CandidateRows.LEAST_SHINGLES).as(CandidateRows.LEAST_SHINGLES))
        .where(
            col(ARTICLE_A)
                .isNull()
                .or(col(CandidateRows.IS_COPY))
                .or(col(EVIDENCE).geq(leastEvidence())))
        .drop(CandidateRows.LEAST_SHINGLES);
  }

  /**
   * The candidates, with counters that are filled while the candidates are written.
   *
   * @param candidates from {@link #candidates}
   */
  public static Dataset<Row> counted(Dataset<Row> candidates, Observed totals) {
    Column isPair = col(ARTICLE_A).isNotNull();
    return totals.of(
        candidates,
        total(CandidateTally.Tallied.SHINGLES).as(CandidateTally.Tallied.SHINGLES.name()),
        total(CandidateTally.Tallied.FORMULAE).as(CandidateTally.Tallied.FORMULAE.name()),
        total(CandidateTally.Tallied.IN_FORMULAE).as(CandidateTally.Tallied.IN_FORMULAE.name()),
        count_if(isPair.and(not(col(CandidateRows.IS_COPY)))).as(COMPARED),
        count_if(isPair.and(col(CandidateRows.IS_COPY))).as(COPIES));
  }

  /** The statistics of the candidates, once these have been written. */
  public static CandidateTotals totals(Observed totals) {
    return new CandidateTotals(
        totals.number(CandidateTally.Tallied.SHINGLES.name()),
        totals.number(CandidateTally.Tallied.FORMULAE.name()),
        totals.number(CandidateTally.Tallied.IN_FORMULAE.name()),
        totals.number(COMPARED),
        totals.number(COPIES));
  }

  private static Column total(CandidateTally.Tallied kind) {
    Column isOfKind = col(ARTICLE_A).isNull().and(col(ARTICLE_B).equalTo(kind.code));
    return coalesce(sum(when(isOfKind, col(EVIDENCE))), lit(0L));
  }

  private static Column leastEvidence() {
    UDF1<Integer, Double> least = CandidatePair::leastEvidence;
    return udf(least, DoubleType).apply(col(CandidateRows.LEAST_SHINGLES));
  }

  /**
   * The table near_duplicates.
   *
   * @param candidates from {@link #candidates}
   * @param articles the articles from which the candidates were made
   */
  public Dataset<Row> nearDuplicates(Dataset<Row> candidates, Dataset<Row> articles) {
    Column isCopy = col(CandidateRows.IS_COPY);
    Dataset<Row> pairs = candidates.where(col(ARTICLE_A).isNotNull());
    return StoryTables.NEAR_DUPLICATES.conform(
        NearDuplicateRows.of(
            pairs.where(isCopy),
            Comparison.nearDuplicates(pairs.where(not(isCopy)), articles, SHINGLES)));
  }

  /**
   * Finds the stories. Articles that are linked, directly or through others, are brought together
   * in one task, which decides which of them are one story. If there are more links than the
   * settings allow, the weakest are left out.
   *
   * @param nearDuplicates the table near_duplicates
   * @param pairs the number of its rows
   */
  public Stories find(Dataset<Row> nearDuplicates, long pairs) {
    if (pairs == 0) {
      return Stories.NONE;
    }
    Dataset<Row> all = nearDuplicates.where(isLink());
    if (pairs <= Math.min(FEW_LINKS, settings.mostLinks())) {
      List<Link> links = MergingRows.links(links(all).collectAsList().iterator());
      return new StoryGroups(new StoryMerger(settings.leastSupport()).merge(links)).stories();
    }
    if (pairs <= settings.mostLinks()) {
      return merged(all);
    }
    Dataset<Row> strongest =
        all.orderBy(CONTAINMENT.desc(), col(JACCARD).desc(), col(ARTICLE_A), col(ARTICLE_B))
            .limit(settings.mostLinks());
    return merged(strongest).without(Math.max(0, all.count() - settings.mostLinks()));
  }

  private Stories merged(Dataset<Row> nearDuplicates) {
    Dataset<Row> links = links(nearDuplicates);
    Stories connected = joined(links.mapPartitions(MergingRows.CONNECT, MergingRows.LINKS));
    if (connected.isEmpty()) {
      return connected;
    }
    Broadcast<Stories> shared = Broadcasts.of(connected, links);
    return joined(
        links
            .repartition(storyOf(shared).apply(col(ARTICLE_A)))
            .mapPartitions(new MergingRows(settings.leastSupport()), MergingRows.LINKS));
  }

  private static Dataset<Row> links(Dataset<Row> nearDuplicates) {
    return nearDuplicates.select(
        col(ARTICLE_A), col(ARTICLE_B), CONTAINMENT.as(CONTAINMENT_A), col(JACCARD));
  }

  private static Stories joined(Dataset<long[]> links) {
    return new StoryGroups(links.collectAsList().stream().flatMapToLong(LongStream::of).toArray())
        .stories();
  }

  private Column isLink() {
    return col(JACCARD)
        .geq(settings.leastJaccard())
        .or(greatest(col(CONTAINMENT_A), col(CONTAINMENT_B)).geq(settings.leastContainment()));
  }

  /** A step that gives each article the id of its story. */
  public static ArticleStep storyStep(Broadcast<Stories> stories) {
    return new StoryStep(stories);
  }

  private record StoryStep(Broadcast<Stories> stories) implements ArticleStep {
    @Override
    public Set<Section> reads() {
      return Set.of();
    }

    @Override
    public Set<Section> adds() {
      return Set.of();
    }

    @Override
    public UnaryOperator<Article> open() {
      Stories found = stories.value();
      return article -> article.withStory(found.storyOf(article.id()));
    }
  }

  private static UserDefinedFunction storyOf(Broadcast<Stories> stories) {
    UDF1<String, String> storyOf = articleId -> stories.value().storyOf(articleId);
    return udf(storyOf, StringType);
  }

  /**
   * The table stories. Most articles are the only one of their story and need no grouping.
   *
   * @param articles the articles with their stories
   */
  public static Dataset<Row> table(Dataset<Row> articles, Broadcast<Stories> stories) {
    if (stories.value().isEmpty()) {
      return StoryTables.STORIES.conform(ofOne(articles));
    }
    Column shared = sharesStory(stories);
    return StoryTables.STORIES.conform(
        ofOne(articles.where(not(shared))).union(ofSeveral(articles.where(shared))));
  }

  /** Whether the article with this article_id shares its story with others. */
  public static Column sharesStory(Broadcast<Stories> stories) {
    if (stories.value().isEmpty()) {
      return lit(false);
    }
    UDF1<String, Boolean> isShared = articleId -> stories.value().isShared(articleId);
    return udf(isShared, BooleanType).apply(col(ARTICLE_ID));
  }

  private static Dataset<Row> ofOne(Dataset<Row> articles) {
    return articles.select(
        col(STORY_ID),
        lit(1L).as(ARTICLE_COUNT),
        when(col(SOURCE).isNull(), 0L).otherwise(1L).as(SOURCE_COUNT),
        col(PUBLISHED_ON).as(FIRST_ON),
        col(PUBLISHED_ON).as(LAST_ON),
        col(ARTICLE_ID).as(EXEMPLAR));
  }

  private static Dataset<Row> ofSeveral(Dataset<Row> articles) {
    Column fullestFirst = struct(negate(col(WORD_COUNT)), col(ARTICLE_ID));
    return articles
        .groupBy(STORY_ID)
        .agg(
            count(lit(1)).as(ARTICLE_COUNT),
            size(collect_set(SOURCE)).cast(LongType).as(SOURCE_COUNT),
            min(PUBLISHED_ON).as(FIRST_ON),
            max(PUBLISHED_ON).as(LAST_ON),
            min(fullestFirst).getField(ARTICLE_ID).as(EXEMPLAR));
  }
}
