package rasd.mentions;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.tables.NameTables;
import rasd.text.Romanization;

/** The entities that the corpus mentions, and the forms in which it writes their names. */
public final class EntityStage {
  private static final String GAZETTEER = "gazetteer";
  private static final StructType KNOWN_ENTITY =
      new StructType().add(ENTITY_ID, StringType).add(NAME, StringType).add(NAME_LATIN, StringType);

  private final Gazetteer gazetteer;
  private final Romanization romanization;

  /**
   * @param romanization gives Latin letters to names that have no English form
   */
  public EntityStage(Gazetteer gazetteer, Romanization romanization) {
    this.gazetteer = gazetteer;
    this.romanization = romanization;
  }

  /** The table entities, from articles with their mentions. */
  public Dataset<Row> entities(Dataset<Row> articles) {
    Dataset<Row> inArticles =
        articles
            .select(
                col(ARTICLE_ID),
                col(STORY_ID),
                col(SOURCE),
                col(PUBLISHED_ON),
                inline(col(MentionStage.MENTIONS)))
            .groupBy(ENTITY_ID, TYPE, ARTICLE_ID, STORY_ID, SOURCE, PUBLISHED_ON)
            .agg(count(lit(1)).as(MENTION_COUNT));
    Dataset<Row> counted =
        inArticles
            .groupBy(ENTITY_ID, TYPE)
            .agg(
                sum(MENTION_COUNT).as(MENTION_COUNT),
                count(lit(1)).as(ARTICLE_COUNT),
                count_distinct(col(STORY_ID)).as(STORY_COUNT),
                count_distinct(col(SOURCE)).as(SOURCE_COUNT),
                min(PUBLISHED_ON).as(FIRST_ON),
                max(PUBLISHED_ON).as(LAST_ON));
    return NameTables.ENTITIES.conform(
        counted
            .join(broadcast(known(articles.sparkSession())), ENTITY_ID)
            .withColumn(KNOWN, lit(true)));
  }

  private Dataset<Row> known(SparkSession session) {
    List<Row> rows =
        gazetteer.entities().stream()
            .map(entity -> RowFactory.create(entity.id(), entity.name(), nameLatin(entity)))
            .toList();
    return session.createDataFrame(rows, KNOWN_ENTITY);
  }

  private @Nullable String nameLatin(Entity entity) {
    String english = entity.nameLatin();
    return english == null ? romanization.latin(entity.name()) : english;
  }

  /** The table entity_names. */
  public static Dataset<Row> names(Dataset<Row> articles) {
    Dataset<Row> forms =
        articles
            .select(inline(col(MentionStage.MENTIONS)))
            .groupBy(ENTITY_ID, FORM)
            .agg(count(lit(1)).as(COUNT));
    var ofEntity = sum(COUNT).over(Window.partitionBy(ENTITY_ID));
    return NameTables.ENTITY_NAMES.conform(
        forms
            .withColumn(SHARE, col(COUNT).divide(ofEntity))
            .withColumn(DECISION, lit(GAZETTEER))
            .withColumn(EVIDENCE, lit(null).cast(StringType)));
  }
}
