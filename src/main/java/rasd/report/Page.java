package rasd.report;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The page around the parts. It contains everything that it needs, and its content security policy
 * forbids loading anything else.
 */
final class Page {
  private static final String POLICY =
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:;"
          + " base-uri 'none'; form-action 'none'";

  private static final List<String> WORDS_OF_SCRIPT =
      List.of("filter", "all", "close", "drawn", "weight", "shown");

  private final Material material;
  private final Wording wording;
  private final Document document = new Document("");

  private Page(Material material) {
    this.material = material;
    this.wording = material.wording();
  }

  static String html(Material material, List<Part> parts) {
    Page page = new Page(material);
    page.write(parts);
    page.document.outputSettings().prettyPrint(false);
    return page.document.outerHtml();
  }

  private void write(List<Part> parts) {
    document.appendChild(new DocumentType("html", "", ""));
    Element root =
        document
            .appendElement("html")
            .attr("lang", wording.language())
            .attr("dir", wording.direction())
            .attr("data-digits", wording.digits());
    writeHead(root.appendElement("head"));
    Element body = root.appendElement("body");
    Overview.write(material, body.appendElement("header"));
    Element places = body.appendElement("nav").attr("aria-label", wording.text("contents"));
    Element main = body.appendElement("main");
    for (String key : WORDS_OF_SCRIPT) {
      main.attr("data-" + key, wording.text("script." + key));
    }
    for (Part part : parts) {
      write(part, places, main);
    }
    writeSentences(main);
    body.appendElement("footer").text(wording.text("footer"));
    write("echarts.min.js", body);
    write("report.js", body);
  }

  private void writeHead(Element head) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", POLICY);
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(wording.text("title"));
    head.appendElement("style").appendChild(new DataNode(Assets.text("report.css")));
  }

  private void write(Part part, Element places, Element main) {
    String heading = wording.text("part." + part.key());
    places.appendElement("a").attr("href", "#" + part.key()).text(heading);
    Element section = main.appendElement("section").id(part.key());
    section.appendElement("h2").text(heading);
    section.appendElement("p").text(wording.text("part." + part.key() + ".note"));
    part.write(material, section);
  }

  private void writeSentences(Element main) {
    Element section = main.appendElement("section").id("sentences");
    section.appendElement("h2").text(wording.text("part.sentences"));
    section.appendElement("p").text(wording.text("part.sentences.note"));
    SentenceList.write(material, section);
    if (section.select("ol").isEmpty()) {
      section.appendElement("p").text(wording.text("part.sentences.none"));
    }
  }

  private static void write(String script, Element body) {
    body.appendElement("script").appendChild(new DataNode(Assets.text(script)));
  }
}
