package rasd.mentions;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.EntityType;
import rasd.article.Head;
import rasd.article.Mention;
import rasd.corpus.Iterators;
import rasd.corpus.PartialSums;
import rasd.corpus.RowValues;
import rasd.corpus.SharedStories;

/**
 * Counts, for each entity, its mentions in the articles of a task and the articles, stories and
 * sources that mention it, and keeps the first and last day of these articles. Sources, and stories
 * that several articles tell, are kept as lists, so that each can be counted once over all tasks.
 */
final class EntitySums implements PartialSums {
  private static final String STORIES = "stories";
  private static final String SOURCES = "sources";

  static final StructType TYPE_OF_ROWS =
      new StructType()
          .add(ENTITY_ID, StringType)
          .add(TYPE, StringType)
          .add(MENTION_COUNT, LongType)
          .add(ARTICLE_COUNT, LongType)
          .add(STORY_COUNT, LongType)
          .add(STORIES, createArrayType(StringType))
          .add(SOURCES, createArrayType(StringType))
          .add(FIRST_ON, DateType)
          .add(LAST_ON, DateType);

  /**
   * The largest number of entities, stories and sources to hold together; they take some 100 MB.
   */
  private static final int MOST_HELD = 500_000;

  private final SharedStories shared;
  private final int mostHeld;
  private final Map<TypedEntity, EntitySum> sums = new HashMap<>();
  private int held;
  private long articles;

  /** An entity's id and type. */
  private record TypedEntity(String entity, EntityType type) {}

  private EntitySums(SharedStories shared, int mostHeld) {
    this.shared = shared;
    this.mostHeld = mostHeld;
  }

  static PartialSums.Opener opener(Broadcast<? extends SharedStories> shared) {
    return opener(shared, MOST_HELD);
  }

  /**
   * Opens sums with another limit.
   *
   * @param mostHeld number of entities, stories and sources at which the sums are passed on
   */
  static PartialSums.Opener opener(Broadcast<? extends SharedStories> shared, int mostHeld) {
    return () -> new EntitySums(shared.value(), mostHeld);
  }

  /** The sums of all tasks, one row per entity. */
  static Dataset<Row> together(Dataset<Row> ofTasks) {
    return ofTasks
        .groupBy(ENTITY_ID, TYPE)
        .agg(
            sum(MENTION_COUNT).as(MENTION_COUNT),
            sum(ARTICLE_COUNT).as(ARTICLE_COUNT),
            sum(STORY_COUNT).plus(distinct(STORIES)).as(STORY_COUNT),
            distinct(SOURCES).as(SOURCE_COUNT),
            min(FIRST_ON).as(FIRST_ON),
            max(LAST_ON).as(LAST_ON));
  }

  private static Column distinct(String lists) {
    return size(array_distinct(flatten(collect_list(col(lists))))).cast(LongType);
  }

  @Override
  public void add(Article article) {
    articles++;
    boolean isShared = shared.isShared(article.id());
    for (Mention mention : article.mentions()) {
      TypedEntity key = new TypedEntity(mention.entity(), mention.type());
      EntitySum sum = sums.get(key);
      if (sum == null) {
        sum = new EntitySum();
        sums.put(key, sum);
        held++;
      }
      sum.mentions++;
      if (sum.lastArticle != articles) {
        sum.lastArticle = articles;
        held += sum.add(article.head(), isShared);
      }
    }
  }

  @Override
  public boolean isFull() {
    return held >= mostHeld;
  }

  @Override
  public Iterator<Row> drain() {
    held = 0;
    return Iterators.drained(sums, (entity, sum) -> sum.row(entity));
  }

  /** The sums over the articles that mention one entity. */
  private static final class EntitySum {
    private final Set<String> stories = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private long lastArticle;
    private long mentions;
    private long articles;
    private long ownStories;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /** Adds an article and returns the number of stories and sources that are new. */
    int add(Head article, boolean isShared) {
      int before = stories.size() + sources.size();
      articles++;
      if (isShared) {
        stories.add(article.storyId());
      } else {
        ownStories++;
      }
      String source = article.provenance().source();
      if (source != null) {
        sources.add(source);
      }
      LocalDate day = article.published().on();
      if (day != null) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
      return stories.size() + sources.size() - before;
    }

    Row row(TypedEntity entity) {
      return RowFactory.create(
          entity.entity(),
          entity.type().name(),
          mentions,
          articles,
          ownStories,
          RowValues.list(stories),
          RowValues.list(sources),
          RowValues.date(first),
          RowValues.date(last));
    }
  }
}
