package rasd.notebook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.StringJoiner;
import javax.imageio.ImageIO;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.rapaio.jupyter.kernel.display.DisplayData;
import rasd.published.PublishedRun;
import rasd.published.Views;

/** What every notebook needs: the tables as Spark SQL views, and rows and pictures in the form that cells show. */
public final class Notebook {
  private Notebook() {}

  /**
   * Opens a Spark session in this process with a view for each table of a run, and the other views of {@code
   * rasd views}.
   *
   * @param folder the folder that the job wrote
   */
  public static SparkSession open(String folder) {
    List<String> views = Views.of(PublishedRun.at(folder), Views.Engine.spark);
    SparkSession session =
        SparkSession.builder()
            .master("local[*]")
            .appName("notebook")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .getOrCreate();
    views.forEach(session::sql);
    return session;
  }

  /** The rows as a table in which each cell has the direction of its own script. */
  public static DisplayData show(Dataset<Row> rows) {
    StringBuilder html = new StringBuilder("<table>");
    StringJoiner text = new StringJoiner("\n");
    line(List.of(rows.columns()), "th", html, text);
    for (Row row : rows.collectAsList()) {
      line(scala.jdk.javaapi.CollectionConverters.asJava(row.toSeq()), "td", html, text);
    }
    DisplayData shown = DisplayData.fromHtml(html.append("</table>").toString());
    shown.putText(text.toString());
    return shown;
  }

  private static void line(List<?> cells, String tag, StringBuilder html, StringJoiner text) {
    StringJoiner plain = new StringJoiner("\t");
    html.append("<tr>");
    for (Object cell : cells) {
      String value = cell == null ? "" : cell.toString();
      html.append("<%s dir=\"auto\" style=\"text-align: start\">".formatted(tag))
          .append(value.replace("&", "&amp;").replace("<", "&lt;"))
          .append("</%s>".formatted(tag));
      plain.add(value);
    }
    html.append("</tr>");
    text.add(plain.toString());
  }

  /** The picture. */
  public static DisplayData show(BufferedImage picture) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return DisplayData.withType("image/png", Base64.getEncoder().encodeToString(png.toByteArray()));
  }
}
