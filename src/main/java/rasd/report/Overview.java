package rasd.report;

import java.util.List;
import org.jsoup.nodes.Element;
import rasd.tables.Slices;

/** The head of the page: which run it shows, and the size of the corpus. */
final class Overview {
  private Overview() {}

  static void write(Material material, Element header) {
    Wording wording = material.wording();
    header.appendElement("h1").text(wording.text("title"));
    List<String> months = List.copyOf(material.totals().slices(Slices.OF_MONTH).keySet());
    String ended = material.run().manifest().path("ended_at").asText().substring(0, 10);
    header
        .appendElement("p")
        .text(
            wording.text("overview", wording.month(ended))
                + span(months, material.totals().mainMonths(), wording)
                + wording.text("overview.click"));
    header.appendElement("p").text(wording.text("overview.tables"));
    Element tiles = header.appendElement("dl");
    Totals.SizeRow all = material.totals().all();
    write(tiles, "articles", all.articles(), wording);
    write(tiles, "stories", all.stories(), wording);
    write(tiles, "sources", material.totals().slices(Slices.OF_SOURCE).size(), wording);
    write(tiles, "words", all.words(), wording);
    write(tiles, "terms", material.run().rows("terms"), wording);
    write(tiles, "entities", material.run().rows("entities"), wording);
    write(tiles, "topics", material.run().rows("topics"), wording);
    write(tiles, "quotes", material.run().rows("quotes"), wording);
  }

  /**
   * The months from the first to the last article, and those of nearly all articles, because a few
   * wrong or old dates would make the corpus look years longer than it is.
   */
  private static String span(List<String> all, List<String> most, Wording wording) {
    if (all.isEmpty()) {
      return wording.text("overview.undated");
    }
    String whole = wording.text("overview.months", first(all, wording), last(all, wording));
    return most.isEmpty() || most.equals(all)
        ? whole
        : whole + wording.text("overview.most", first(most, wording), last(most, wording));
  }

  private static String first(List<String> months, Wording wording) {
    return wording.month(months.get(0));
  }

  private static String last(List<String> months, Wording wording) {
    return wording.month(months.get(months.size() - 1));
  }

  private static void write(Element tiles, String key, long number, Wording wording) {
    Element tile = tiles.appendElement("div");
    tile.appendElement("dt").text(wording.text("overview." + key, number));
    tile.appendElement("dd").text(wording.whole(number));
  }
}
