package rasd.mentions;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.corpus.NestedRows;
import rasd.tables.NameTables;
import rasd.text.Romanization;

/** The entities that the corpus mentions, and the forms in which it writes their names. */
public final class EntityStage {
  private static final String GAZETTEER = "gazetteer";
  private static final String LEARNT = "learnt";
  private static final String OF_WHOLE_NAME = "the family name, behind the whole name";
  private static final String WHY = "why";
  private static final StructType ENTITY_TYPE =
      new StructType()
          .add(ENTITY_ID, StringType)
          .add(NAME, StringType)
          .add(NAME_LATIN, StringType)
          .add(KNOWN, BooleanType);
  private static final StructType DECISION_TYPE =
      new StructType()
          .add(ENTITY_ID, StringType)
          .add(NAME, StringType)
          .add(DECISION, StringType)
          .add(EVIDENCE, StringType);

  private final Gazetteer gazetteer;
  private final LearntNames learnt;
  private final Romanization romanization;

  /**
   * @param learnt names that no list has
   * @param romanization gives Latin letters to names that have no English form
   */
  public EntityStage(Gazetteer gazetteer, LearntNames learnt, Romanization romanization) {
    this.gazetteer = gazetteer;
    this.learnt = learnt;
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
                inline(col(NestedRows.MENTIONS)))
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
        counted.join(broadcast(allEntities(articles.sparkSession())), ENTITY_ID));
  }

  private Dataset<Row> allEntities(SparkSession session) {
    List<Row> rows = new ArrayList<>();
    for (Entity entity : gazetteer.entities()) {
      rows.add(RowFactory.create(entity.id(), entity.name(), nameLatin(entity), true));
    }
    for (Entity entity : learnt.entities()) {
      if (!gazetteer.has(entity.id())) {
        rows.add(RowFactory.create(entity.id(), entity.name(), nameLatin(entity), false));
      }
    }
    return session.createDataFrame(rows, ENTITY_TYPE);
  }

  private @Nullable String nameLatin(Entity entity) {
    String english = entity.nameLatin();
    return english == null ? romanization.latin(entity.name()) : english;
  }

  /** The table entity_names. */
  public Dataset<Row> names(Dataset<Row> articles) {
    Dataset<Row> mentions = articles.select(inline(col(NestedRows.MENTIONS)));
    Dataset<Row> decided = learnt.isEmpty() ? undecided(mentions) : decided(mentions);
    Dataset<Row> forms =
        decided
            .groupBy(ENTITY_ID, FORM)
            .agg(count(lit(1)).as(COUNT), min(struct(DECISION, EVIDENCE)).as(WHY))
            .select(
                col(ENTITY_ID),
                col(FORM),
                col(COUNT),
                col(WHY).getField(DECISION).as(DECISION),
                col(WHY).getField(EVIDENCE).as(EVIDENCE));
    var ofEntity = sum(COUNT).over(Window.partitionBy(ENTITY_ID));
    return NameTables.ENTITY_NAMES.conform(
        withLookAlikes(forms).withColumn(SHARE, col(COUNT).divide(ofEntity)));
  }

  private static Dataset<Row> undecided(Dataset<Row> mentions) {
    return mentions
        .withColumn(DECISION, decision(lit(null).cast(StringType)))
        .withColumn(EVIDENCE, evidence(lit(null).cast(StringType)));
  }

  private Dataset<Row> decided(Dataset<Row> mentions) {
    Dataset<Row> decisions = table(learnt.decisions(), mentions.sparkSession());
    return mentions
        .join(broadcast(decisions), new String[] {ENTITY_ID, NAME}, "left")
        .withColumn(DECISION, decision(col(DECISION)))
        .withColumn(EVIDENCE, evidence(col(EVIDENCE)));
  }

  /** Names of the gazetteer win, then what was decided of a learnt name; the rest is learnt. */
  private static Column decision(Column decided) {
    return when(col(METHOD).equalTo(GAZETTEER), GAZETTEER)
        .otherwise(coalesce(decided, lit(LEARNT)));
  }

  private static Column evidence(Column decided) {
    return when(col(METHOD).equalTo(SingleNameFinder.SURNAME), OF_WHOLE_NAME).otherwise(decided);
  }

  /** Look-alikes of entities that are mentioned, as long as they are no forms of theirs. */
  private Dataset<Row> withLookAlikes(Dataset<Row> forms) {
    if (learnt.lookAlikes().isEmpty()) {
      return forms;
    }
    Dataset<Row> lookAlikes =
        table(learnt.lookAlikes(), forms.sparkSession())
            .withColumnRenamed(NAME, FORM)
            .withColumn(COUNT, lit(0L))
            .dropDuplicates(ENTITY_ID, FORM);
    return forms.unionByName(
        lookAlikes
            .join(forms.select(ENTITY_ID).distinct(), ENTITY_ID)
            .join(forms.select(ENTITY_ID, FORM), new String[] {ENTITY_ID, FORM}, "left_anti"));
  }

  private static Dataset<Row> table(List<LearntNames.Decision> decisions, SparkSession session) {
    List<Row> rows =
        decisions.stream()
            .map(d -> RowFactory.create(d.entity(), d.name(), d.decision(), d.evidence()))
            .toList();
    return session.createDataFrame(rows, DECISION_TYPE);
  }
}
