package rasd.report;

import static rasd.tables.Columns.*;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rasd.published.Texts;
import rasd.tables.Slices;

/**
 * Shows, for the {@link #MOST_ENTITIES} entities in the largest number of stories, what share of
 * the articles of each source and of each month mentions them.
 */
final class EntitySlices {
  private static final int MOST_ENTITIES = 40;

  private final Material material;
  private final List<EntityList.EntityRow> entities;
  private final Map<String, Set<Integer>> articles = new LinkedHashMap<>();

  private EntitySlices(Material material) {
    this.material = material;
    this.entities = material.entities().first(MOST_ENTITIES);
  }

  /** Finds the articles that mention these entities. */
  static EntitySlices of(Material material) {
    EntitySlices slices = new EntitySlices(material);
    slices.entities.forEach(entity -> slices.articles.put(entity.id(), new HashSet<>()));
    Texts<Set<Integer>> wanted = Texts.of(slices.articles);
    material
        .run()
        .table("mentions")
        .columns(ENTITY_ID, ARTICLE_ID)
        .forEach(
            row -> {
              Set<Integer> ofEntity = row.lookUp(ENTITY_ID, wanted);
              if (ofEntity != null) {
                ofEntity.add(material.articles().number(row.text(ARTICLE_ID)));
              }
            });
    return slices;
  }

  void write(Element section) {
    List<String> months = material.totals().months();
    List<String> sources = material.totals().sources();
    if (months.size() > 1) {
      write(
          "entity_months",
          Chart.LINES,
          Slices.OF_MONTH,
          months,
          material.articles()::month,
          section);
    }
    if (sources.size() > 1) {
      write(
          "entity_sources",
          Chart.HEAT,
          Slices.OF_SOURCE,
          sources,
          material.articles()::source,
          section);
    }
  }

  private void write(
      String key,
      Chart chart,
      String type,
      List<String> slices,
      IntFunction<@Nullable String> sliceOf,
      Element section) {
    Figure figure =
        material
            .figure(key, chart)
            .text("name", ChartRole.LABEL)
            .points(
                "share",
                slices.stream().map(slice -> material.wording().slice(type, slice)).toList());
    boolean isByMonth = type.equals(Slices.OF_MONTH);
    if (isByMonth) {
      figure.number("change");
    }
    for (EntityList.EntityRow entity : entities) {
      Map<String, Integer> counts = counts(articles.getOrDefault(entity.id(), Set.of()), sliceOf);
      double[] shares = slices.stream().mapToDouble(s -> share(s, type, counts)).toArray();
      figure
          .row(material.evidence().ofEntity(entity.name(), entity.id()))
          .cell(entity.name())
          .percents(shares);
      if (isByMonth) {
        figure.change(shares);
      }
    }
    figure.writeTo(section, new Figure.Cap(material.entities().size(), "mentions"));
  }

  private double share(String slice, String type, Map<String, Integer> counts) {
    long all = Math.max(1, material.totals().of(type, slice).articles());
    return (double) counts.getOrDefault(slice, 0) / all;
  }

  private static Map<String, Integer> counts(
      Set<Integer> articles, IntFunction<@Nullable String> sliceOf) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int article : articles) {
      String slice = sliceOf.apply(article);
      if (slice != null) {
        counts.merge(slice, 1, Integer::sum);
      }
    }
    return counts;
  }
}
