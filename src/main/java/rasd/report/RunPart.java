package rasd.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The part about the run: how to cite it and how to repeat it. */
final class RunPart implements Part {
  private static final int MOST_FILES = 100;

  @Override
  public String key() {
    return "run";
  }

  @Override
  public void write(Material material, Element section) {
    JsonNode manifest = material.run().manifest();
    Wording wording = material.wording();
    section
        .appendElement("p")
        .text(
            wording.text(
                "cite",
                manifest.path("versions").path("job").asText(),
                manifest.path("versions").path("commit").asText(),
                manifest.path("run_id").asText(),
                manifest.path("ended_at").asText().substring(0, 10)));
    section.appendElement("p").text(wording.text("repeat"));
    writeFiles(manifest, material, section);
    writeSettings(manifest, material, section);
    writeTables(manifest, material, section);
  }

  private static void writeFiles(JsonNode manifest, Material material, Element section) {
    Figure figure =
        material.figure("files", Chart.NONE).text("file").number("bytes").text("sha256");
    for (JsonNode file : manifest.path("input_files")) {
      if (figure.size() < MOST_FILES) {
        figure
            .row(null)
            .cell(file.path("source_path").asText())
            .whole(file.path("bytes").asLong())
            .cell(file.path("sha256").isTextual() ? file.path("sha256").asText() : null);
      }
    }
    figure.writeTo(section, new Figure.Cap(manifest.path("input_file_count").asLong(), "run.json"));
  }

  private static void writeSettings(JsonNode manifest, Material material, Element section) {
    Figure figure = material.figure("settings", Chart.NONE).text("setting").text("set_to");
    for (Map.Entry<String, JsonNode> setting : manifest.path("settings").properties()) {
      figure.row(null).cell(setting.getKey()).cell(setting.getValue().asText());
    }
    figure.writeTo(section);
  }

  private static void writeTables(JsonNode manifest, Material material, Element section) {
    Figure figure =
        material.figure("tables", Chart.NONE).text("table").number("rows").text("digest");
    for (Map.Entry<String, JsonNode> table : manifest.path("tables").properties()) {
      figure
          .row(null)
          .cell(table.getKey())
          .whole(table.getValue().path("rows").asLong())
          .cell(table.getValue().path("digest").asText());
    }
    figure.writeTo(section);
  }
}
