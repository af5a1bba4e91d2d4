package rasd.report;

import static rasd.tables.Columns.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasd.published.PublishedRun;

/** The entities of a run, by id and in descending order of their number of stories. */
final class EntityList {
  /** A row of {@code entities}. */
  record EntityRow(
      String id,
      String name,
      @Nullable String latin,
      String type,
      long mentions,
      long articles,
      long stories,
      long sources,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {}

  private static final Comparator<EntityRow> ORDER =
      Comparator.comparingLong(EntityRow::stories)
          .thenComparingLong(EntityRow::mentions)
          .reversed()
          .thenComparing(EntityRow::id);

  private final Map<String, EntityRow> byId = new LinkedHashMap<>();

  private EntityList() {}

  static EntityList of(PublishedRun run) {
    EntityList list = new EntityList();
    run.table("entities")
        .columns(
            ENTITY_ID,
            NAME,
            NAME_LATIN,
            TYPE,
            MENTION_COUNT,
            ARTICLE_COUNT,
            STORY_COUNT,
            SOURCE_COUNT,
            FIRST_ON,
            LAST_ON)
        .forEach(
            row ->
                list.byId.put(
                    row.text(ENTITY_ID),
                    new EntityRow(
                        row.text(ENTITY_ID),
                        row.text(NAME),
                        row.textOrNull(NAME_LATIN),
                        row.text(TYPE),
                        row.whole(MENTION_COUNT),
                        row.whole(ARTICLE_COUNT),
                        row.whole(STORY_COUNT),
                        row.whole(SOURCE_COUNT),
                        row.day(FIRST_ON),
                        row.day(LAST_ON))));
    return list;
  }

  int size() {
    return byId.size();
  }

  /** The name of an entity, or the id if the entity has no row. */
  String name(String id) {
    EntityRow entity = byId.get(id);
    return entity == null ? id : entity.name();
  }

  /** Type and Latin name of an entity, by which namesakes are told apart. */
  String about(String id, Wording wording) {
    EntityRow entity = byId.get(id);
    if (entity == null) {
      return "";
    }
    String type = wording.label("type", entity.type());
    return entity.latin() == null ? type : type + ": " + entity.latin();
  }

  List<EntityRow> first(int most) {
    return byId.values().stream().sorted(ORDER).limit(most).toList();
  }
}
