package rasd.report;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import rasd.published.TableRow;

/** The part about who gets to speak: the entities that are quoted, where, and with which verbs. */
final class VoicesPart implements Part {
  private static final int MOST_SPEAKERS = 100;
  private static final int MOST_IN_MATRIX = 30;
  private static final int MOST_VERBS = 4;
  private static final String REPORTED = "indirect";

  /** An entity that is quoted, with counts of its quotations. */
  private static final class Voice {
    private final String entity;
    private long quotes;
    private long reported;
    private final Set<Integer> articles = new HashSet<>();
    private final Map<String, Long> verbs = new HashMap<>();
    private final Map<String, Long> sources = new TreeMap<>();
    private final Wish wish = new Wish("", "", article -> true);

    Voice(String entity) {
      this.entity = entity;
    }

    void add(TableRow row, Articles articles) {
      int article = articles.number(row.text(ARTICLE_ID));
      quotes++;
      this.articles.add(article);
      if (row.text(STYLE).equals(REPORTED)) {
        reported++;
      }
      String verb = row.textOrNull(VERB);
      if (verb != null) {
        verbs.merge(verb, 1L, Long::sum);
      }
      String source = articles.source(article);
      if (source != null) {
        sources.merge(source, 1L, Long::sum);
      }
      if (!wish.isFull()) {
        wish.offer(
            new MarkedPlace(
                article,
                (int) row.whole(SENTENCE_NO),
                (int) row.whole(BEGIN),
                (int) row.whole(END)),
            articles.story(article));
      }
    }

    long quotes() {
      return quotes;
    }

    String entity() {
      return entity;
    }
  }

  @Override
  public String key() {
    return "voices";
  }

  @Override
  public void write(Material material, Element section) {
    Map<String, Voice> speakers = new HashMap<>();
    Map<String, Long> withoutName = new TreeMap<>();
    material
        .run()
        .table("quotes")
        .columns(ENTITY_ID, SPEAKER, ARTICLE_ID, SENTENCE_NO, BEGIN, END, STYLE, VERB)
        .forEach(
            row -> {
              if (row.has(ENTITY_ID)) {
                speakers
                    .computeIfAbsent(row.text(ENTITY_ID), Voice::new)
                    .add(row, material.articles());
              } else {
                withoutName.merge(row.has(SPEAKER) ? "described" : "nobody", 1L, Long::sum);
              }
            });
    Top<Voice> top =
        new Top<>(
            MOST_SPEAKERS,
            Comparator.comparingLong(Voice::quotes).reversed().thenComparing(Voice::entity));
    speakers.values().forEach(top::add);
    withoutName.put("named", speakers.values().stream().mapToLong(Voice::quotes).sum());
    writeKinds(withoutName, material, section);
    writeSpeakers(top, material, section);
    writeSources(top.list(), material, section);
  }

  private static void writeKinds(Map<String, Long> kinds, Material material, Element section) {
    Figure figure =
        material
            .figure("speakers_known", Chart.NONE)
            .text("speaker")
            .number("quotes")
            .number("share");
    double all = kinds.values().stream().mapToLong(count -> count).sum();
    if (all > 0) {
      for (String kind : List.of("named", "described", "nobody")) {
        long count = kinds.getOrDefault(kind, 0L);
        figure
            .row(null)
            .cell(material.wording().text("speaker." + kind))
            .whole(count)
            .percent(count / all);
      }
    }
    figure.writeTo(section);
  }

  private static void writeSpeakers(Top<Voice> top, Material material, Element section) {
    Figure figure =
        material
            .figure("speakers", Chart.BARS)
            .text("name", ChartRole.LABEL)
            .text("about")
            .number("quotes", ChartRole.VALUE)
            .number("articles")
            .number("stories")
            .number("sources")
            .number("in_marks")
            .text("verbs");
    for (Voice speaker : top.list()) {
      String name = material.entities().name(speaker.entity);
      Set<Integer> stories = new TreeSet<>();
      speaker.articles.forEach(article -> stories.add(material.articles().story(article)));
      figure
          .row(material.evidence().ofPlaces(name, speaker.wish.places()))
          .cell(name)
          .cell(material.entities().about(speaker.entity, material.wording()))
          .whole(speaker.quotes)
          .whole(speaker.articles.size())
          .whole(stories.size())
          .whole(speaker.sources.size())
          .percent((double) (speaker.quotes - speaker.reported) / speaker.quotes)
          .cells(Forms.shown(speaker.verbs, MOST_VERBS, material.wording()));
    }
    figure.writeTo(section, new Figure.Cap(top.seen(), "quotes"));
  }

  private static void writeSources(List<Voice> speakers, Material material, Element section) {
    List<String> sources = material.totals().sources();
    if (sources.size() < 2) {
      return;
    }
    Figure figure =
        material
            .figure("speaker_sources", Chart.HEAT)
            .text("name", ChartRole.LABEL)
            .points("quotes", sources);
    for (Voice speaker :
        new ArrayList<>(speakers).subList(0, Math.min(MOST_IN_MATRIX, speakers.size()))) {
      String name = material.entities().name(speaker.entity);
      figure.row(material.evidence().ofPlaces(name, speaker.wish.places())).cell(name);
      sources.forEach(source -> figure.whole(speaker.sources.getOrDefault(source, 0L)));
    }
    figure.writeTo(section, new Figure.Cap(speakers.size(), "quotes"));
  }
}
