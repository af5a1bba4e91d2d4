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
    header
        .appendElement("p")
        .text(
            wording.text(
                "overview",
                wording.month(material.run().manifest().path("ended_at").asText().substring(0, 10)),
                months.isEmpty() ? wording.text("unknown") : wording.month(months.get(0)),
                months.isEmpty()
                    ? wording.text("unknown")
                    : wording.month(months.get(months.size() - 1))));
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

  private static void write(Element tiles, String key, long number, Wording wording) {
    Element tile = tiles.appendElement("div");
    tile.appendElement("dt").text(wording.text("overview." + key));
    tile.appendElement("dd").text(wording.whole(number));
  }
}
