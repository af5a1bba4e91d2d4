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
  private static final int KNOWN_OR_NOT = 4;
  private static final int MENTIONS = 5;

  private final Gazetteer gazetteer;
  private final Broadcast<LearntNames> learnt;
  private final Romanization romanization;

  /**
   * @param learnt names that are in no list
   * @param romanization writes names without an English form in Latin letters
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
   * The rows of the table entities. They fit into the memory of the driver, because there are no
   * more of them than known and learnt entities, which it holds already.
   *
   * @param articles articles with their mentions
   */
  public List<Row> entities(Corpus articles, Broadcast<? extends SharedStories> stories) {
    Dataset<Row> ofTasks =
        articles.sums(
            EnumSet.of(Section.MENTIONS), EntitySums.opener(stories), EntitySums.TYPE_OF_ROWS);
    Map<String, Entity> all = new HashMap<>();
    learnt.value().entities().forEach(entity -> all.put(entity.id(), entity));
    gazetteer.entities().forEach(entity -> all.put(entity.id(), entity));
    List<Row> rows = new ArrayList<>();
    for (Row sum : EntitySums.together(ofTasks).collectAsList()) {
      Entity entity = all.get(sum.getString(0));
      if (entity == null) {
        throw new IllegalStateException("No known or learnt entity has the id " + sum.getString(0));
      }
      rows.add(row(entity, sum));
    }
    return rows;
  }

  /** The share of mentions whose entities are in no list; null if there are no mentions. */
  public static @Nullable Double learntShare(List<Row> entities) {
    long all = entities.stream().mapToLong(entity -> entity.getLong(MENTIONS)).sum();
    long learnt =
        entities.stream()
            .filter(entity -> !entity.getBoolean(KNOWN_OR_NOT))
            .mapToLong(entity -> entity.getLong(MENTIONS))
            .sum();
    return all == 0 ? null : (double) learnt / all;
  }

  private Row row(Entity entity, Row sum) {
    return RowFactory.create(
        entity.id(),
        entity.name(),
        nameLatin(entity),
        sum.getString(1),
        gazetteer.has(entity.id()),
        sum.getLong(2),
        sum.getLong(3),
        sum.getLong(4),
        sum.getLong(5),
        sum.getDate(6),
        sum.getDate(7));
  }

  private @Nullable String nameLatin(Entity entity) {
    String english = entity.nameLatin();
    return english == null ? romanization.latin(entity.name()) : english;
  }

  /** The table entity_names. */
  public Dataset<Row> names(Corpus articles) {
    return NameTables.ENTITY_NAMES.conform(
        articles
            .sums(EnumSet.of(Section.MENTIONS), EntityFormSums::open, EntityFormSums.TYPE_OF_ROWS)
            .groupBy(col(ENTITY_ID))
            .as(Encoders.STRING(), Encoders.row(EntityFormSums.TYPE_OF_ROWS))
            .flatMapGroups(
                new FormsOfEntity(learnt), Encoders.row(NameTables.ENTITY_NAMES.schema())));
  }
}
