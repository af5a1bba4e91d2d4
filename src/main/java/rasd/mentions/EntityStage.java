package rasd.mentions;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.corpus.SharedStories;
import rasd.learning.LearntNames;
import rasd.names.Entity;
import rasd.names.Gazetteer;
import rasd.tables.NameTables;
import rasd.text.Romanization;

/** Makes the tables of the entities that the corpus mentions and of the forms of their names. */
public final class EntityStage {
  private final Gazetteer gazetteer;
  private final Broadcast<LearntNames> learnt;
  private final Romanization romanization;

  /**
   * @param learnt names that are in no list
   * @param romanization writes in Latin letters the names for which no English form is known
   */
  public EntityStage(
      Gazetteer gazetteer, Broadcast<LearntNames> learnt, Romanization romanization) {
    this.gazetteer = gazetteer;
    this.learnt = learnt;
    this.romanization = romanization.withPlaces(englishPlaces(gazetteer));
  }

  private static Map<String, String> englishPlaces(Gazetteer gazetteer) {
    Map<String, String> english = new HashMap<>();
    gazetteer.forEachName(
        (name, entity) -> {
          String latin = entity.nameLatin();
          if (entity.type() == EntityType.LOC && latin != null) {
            english.merge(name, latin, BinaryOperator.minBy(Comparator.naturalOrder()));
          }
        });
    return english;
  }

  /**
   * The entities that are mentioned. They fit into the memory of the driver, because it already
   * holds all known and learnt entities.
   *
   * @param articles articles with their mentions
   */
  public MentionedEntities entities(Corpus articles, Broadcast<? extends SharedStories> stories) {
    Dataset<Row> ofTasks =
        articles.sums(
            EnumSet.of(Section.MENTIONS), EntitySums.opener(stories), EntitySums.TYPE_OF_ROWS);
    Map<String, Entity> all = new HashMap<>();
    learnt.value().entities().forEach(entity -> all.put(entity.id(), entity));
    gazetteer.entities().forEach(entity -> all.put(entity.id(), entity));
    List<Row> rows = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    long mentions = 0;
    long mentionsOfLearnt = 0;
    for (Row sum : EntitySums.together(ofTasks).collectAsList()) {
      String id = sum.getAs(ENTITY_ID);
      Entity entity = all.get(id);
      if (entity == null) {
        throw new IllegalStateException("No known or learnt entity has the id " + id);
      }
      rows.add(row(entity, sum));
      ids.add(id);
      long ofEntity = sum.getAs(MENTION_COUNT);
      mentions += ofEntity;
      mentionsOfLearnt += gazetteer.has(id) ? 0 : ofEntity;
    }
    return new MentionedEntities(
        rows, ids, mentions == 0 ? null : (Double) ((double) mentionsOfLearnt / mentions));
  }

  private Row row(Entity entity, Row sum) {
    return RowFactory.create(
        entity.id(),
        entity.name(),
        nameLatin(entity),
        sum.getAs(TYPE),
        gazetteer.has(entity.id()),
        sum.getAs(MENTION_COUNT),
        sum.getAs(ARTICLE_COUNT),
        sum.getAs(STORY_COUNT),
        sum.getAs(SOURCE_COUNT),
        sum.getAs(FIRST_ON),
        sum.getAs(LAST_ON));
  }

  private @Nullable String nameLatin(Entity entity) {
    String english = entity.nameLatin();
    return english == null ? romanization.latin(entity.name()) : english;
  }

  /** The table entity_names. */
  public Dataset<Row> names(Corpus articles) {
    return NameTables.ENTITY_NAMES.conform(
        articles
            .sums(EnumSet.of(Section.MENTIONS), EntityFormSums::new, EntityFormSums.TYPE_OF_ROWS)
            .groupBy(col(ENTITY_ID))
            .as(Encoders.STRING(), Encoders.row(EntityFormSums.TYPE_OF_ROWS))
            .flatMapGroups(
                new FormsOfEntity(learnt), Encoders.row(NameTables.ENTITY_NAMES.schema())));
  }
}
