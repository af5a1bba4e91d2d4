package rasd.notebook;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.StringJoiner;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.internal.chartpart.Chart;
import org.rapaio.jupyter.kernel.display.DisplayData;

/** What every notebook needs: the tables as views of Spark SQL, and rows and charts as cells show them. */
public final class Notebook {
  private Notebook() {}

  /**
   * Opens a Spark session in this process in which each table of a run is a view of its own name.
   *
   * @param folder the folder that the job wrote
   */
  public static SparkSession open(String folder) {
    File[] tables = new File(folder).listFiles(Notebook::isTable);
    if (tables == null || !new File(folder, "run.json").isFile()) {
      throw new IllegalArgumentException(
          "No tables in " + folder + ". Run the job, and name its output folder in RASD_TABLES.");
    }
    SparkSession session =
        SparkSession.builder()
            .master("local[*]")
            .appName("notebook")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .getOrCreate();
    for (File table : tables) {
      session.read().parquet(table.getPath()).createOrReplaceTempView(table.getName());
    }
    return session;
  }

  /** Saved models and what the job keeps for itself lie beside the tables, deeper. */
  private static boolean isTable(File folder) {
    String[] parts = folder.list((in, name) -> name.startsWith("part-"));
    return parts != null && parts.length > 0;
  }

  /** The rows as a table in which each cell runs the way of its own script. */
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

  /** The chart as a picture. */
  public static DisplayData show(Chart<?, ?> chart) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    BitmapEncoder.saveBitmap(chart, png, BitmapFormat.PNG);
    return DisplayData.withType("image/png", Base64.getEncoder().encodeToString(png.toByteArray()));
  }
}
