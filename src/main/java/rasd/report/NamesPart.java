package rasd.report;

import static rasd.tables.Columns.*;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rasd.published.Texts;
import rasd.tables.FormDecision;
import rasd.tables.Slices;

/** The part about names: who and what is written about, under which names, when, and by whom. */
final class NamesPart implements Part {
  private static final int MOST_ENTITIES = 200;
  private static final int MOST_FORMS = 6;
  private static final int MOST_CHOICES = 100;
  private static final int MOST_APART = 50;
  private static final double CLEAR = 2;

  /** A form that a source prefers. */
  private record NameChoiceRow(
      String entity, String form, String source, long count, double share, double z) {}

  /** A similar name that was not merged. */
  private record Apart(String entity, String form, @Nullable String evidence) {}

  @Override
  public String key() {
    return "names";
  }

  @Override
  public void write(Material material, Element section) {
    writeEntities(material, section);
    EntitySlices.of(material).write(section);
    writeChoices(material, section);
    writeApart(material, section);
  }

  private static void writeEntities(Material material, Element section) {
    List<EntityList.EntityRow> entities = material.entities().first(MOST_ENTITIES);
    Map<String, Map<String, Long>> forms = forms(entities, material);
    Figure figure =
        material
            .figure("entities", Chart.BARS)
            .text("name", ChartRole.LABEL)
            .text("latin")
            .text("type", ChartRole.GROUP)
            .number("stories", ChartRole.VALUE)
            .number("articles")
            .number("mentions")
            .number("sources")
            .text("forms")
            .text("first")
            .text("last")
            .text("entity_id");
    Wording wording = material.wording();
    for (EntityList.EntityRow entity : entities) {
      figure
          .row(material.evidence().ofEntity(entity.name(), entity.id()))
          .cell(entity.name())
          .cell(entity.latin())
          .cell(wording.label("type", entity.type()))
          .whole(entity.stories())
          .whole(entity.articles())
          .whole(entity.mentions())
          .whole(entity.sources())
          .cells(Forms.shown(forms.getOrDefault(entity.id(), Map.of()), MOST_FORMS, wording))
          .day(entity.first())
          .day(entity.last())
          .cell(entity.id());
    }
    figure.writeTo(section, new Figure.Cap(material.entities().size(), "entities"));
  }

  private static Map<String, Map<String, Long>> forms(
      List<EntityList.EntityRow> entities, Material material) {
    Map<String, Map<String, Long>> forms = new HashMap<>();
    entities.forEach(entity -> forms.put(entity.id(), new HashMap<>()));
    Texts<Map<String, Long>> wanted = Texts.of(forms);
    material
        .run()
        .table("entity_names")
        .columns(ENTITY_ID, FORM, COUNT)
        .forEach(
            row -> {
              Map<String, Long> ofEntity = row.lookUp(ENTITY_ID, wanted);
              if (ofEntity != null && row.whole(COUNT) > 0) {
                ofEntity.put(row.text(FORM), row.whole(COUNT));
              }
            });
    return forms;
  }

  private static void writeChoices(Material material, Element section) {
    Top<NameChoiceRow> top =
        new Top<>(
            MOST_CHOICES,
            Comparator.comparingDouble(NameChoiceRow::z)
                .reversed()
                .thenComparing(NameChoiceRow::entity)
                .thenComparing(NameChoiceRow::form)
                .thenComparing(NameChoiceRow::source));
    material
        .run()
        .table("name_choices")
        .columns(ENTITY_ID, FORM, SLICE, COUNT, SHARE, Z_SCORE, STORY_COUNT)
        .where(SLICE_TYPE, Slices.OF_SOURCE)
        .forEach(
            row -> {
              if (row.measure(Z_SCORE) >= CLEAR && row.whole(STORY_COUNT) > 1) {
                top.add(
                    new NameChoiceRow(
                        row.text(ENTITY_ID),
                        row.text(FORM),
                        row.text(SLICE),
                        row.whole(COUNT),
                        row.measure(SHARE),
                        row.measure(Z_SCORE)));
              }
            });
    Figure figure =
        material
            .figure("name_choices", Chart.NONE)
            .text("name", ChartRole.LABEL)
            .text("form")
            .text("source")
            .number("count")
            .number("share_of_source")
            .number("z_score", ChartRole.VALUE);
    for (NameChoiceRow choice : top.list()) {
      figure
          .row(
              material
                  .evidence()
                  .ofForm(
                      choice.form() + ": " + choice.source(),
                      choice.entity(),
                      choice.form(),
                      article -> material.articles().isFrom(article, choice.source())))
          .cell(material.entities().name(choice.entity()))
          .cell(choice.form())
          .cell(choice.source())
          .whole(choice.count())
          .percent(choice.share())
          .decimal(choice.z(), 1);
    }
    figure.writeTo(section, new Figure.Cap(top.seen(), "name_choices"));
  }

  private static void writeApart(Material material, Element section) {
    List<String> order =
        material.entities().first(Integer.MAX_VALUE).stream()
            .map(EntityList.EntityRow::id)
            .toList();
    Map<String, Integer> ranks = new HashMap<>();
    order.forEach(id -> ranks.put(id, ranks.size()));
    Top<Apart> top =
        new Top<>(
            MOST_APART,
            Comparator.<Apart>comparingInt(
                    apart -> ranks.getOrDefault(apart.entity(), Integer.MAX_VALUE))
                .thenComparing(Apart::form));
    material
        .run()
        .table("entity_names")
        .columns(ENTITY_ID, FORM, EVIDENCE)
        .where(DECISION, FormDecision.KEPT_APART.label())
        .forEach(
            row ->
                top.add(new Apart(row.text(ENTITY_ID), row.text(FORM), row.textOrNull(EVIDENCE))));
    Figure figure =
        material.figure("apart", Chart.NONE).text("name").text("look_alike").text("why");
    for (Apart apart : top.list()) {
      figure
          .row(null)
          .cell(material.entities().name(apart.entity()))
          .cell(apart.form())
          .cell(apart.evidence());
    }
    figure.writeTo(section, new Figure.Cap(top.seen(), "entity_names"));
  }
}
