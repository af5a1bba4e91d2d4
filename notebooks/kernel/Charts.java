package rasd.notebook;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Pictures of rows, in which Arabic letters are joined and run from right to left. */
public final class Charts {
  /** A logical font, for which Java chooses a font per letter: a font made for Arabic may lack Latin letters. */
  static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 15);

  static final Color[] COLORS = {
    new Color(0x2A6F97),
    new Color(0xD1701C),
    new Color(0x2E8B57),
    new Color(0x9B3D8B),
    new Color(0x6B6B6B),
    new Color(0xB8A200)
  };

  private Charts() {}

  /** Bars for each row: the first column is its name, each other column a bar. */
  public static BufferedImage bars(String title, Dataset<Row> rows) {
    List<String> columns = List.of(rows.columns());
    List<Bars.Bar> bars =
        rows.collectAsList().stream()
            .map(row -> new Bars.Bar(text(row, 0), numbers(row, columns.size())))
            .toList();
    return new Bars(title, columns.subList(1, columns.size()), bars).draw();
  }

  /** A line for each name in the second column; the first column is the x axis, the third the y axis. */
  public static BufferedImage lines(String title, Dataset<Row> rows) {
    Cells cells = Cells.of(rows);
    CategoryChart chart = new CategoryChartBuilder().width(1000).height(520).title(title).build();
    cells.values().forEach((name, row) -> chart.addSeries(name, cells.across(), cells.line(row)));
    chart.setXAxisTitle(rows.columns()[0]);
    chart.setYAxisTitle(rows.columns()[2]);
    boolean trend = cells.across().size() > 1;
    chart.getStyler().setOverlapped(trend);
    chart.getStyler().setYAxisMin(0.0);
    chart.getStyler().setXAxisMaxLabelCount(12);
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    chart.getStyler().setDefaultSeriesRenderStyle(
        trend ? CategorySeriesRenderStyle.Line : CategorySeriesRenderStyle.Bar);
    return draw(chart, chart.getStyler());
  }

  /**
   * A square for each row: the first column is the x axis, the second the y axis from the top, the third the
   * value; greater values are darker.
   */
  public static BufferedImage heatMap(String title, Dataset<Row> rows) {
    Cells cells = Cells.of(rows);
    List<String> up = new ArrayList<>(cells.values().keySet());
    Collections.reverse(up);
    List<Number[]> squares = new ArrayList<>();
    for (int x = 0; x < cells.across().size(); x++) {
      for (int y = 0; y < up.size(); y++) {
        Number value = cells.values().get(up.get(y)).get(cells.across().get(x));
        if (value != null) {
          squares.add(new Number[] {x, y, value});
        }
      }
    }
    HeatMapChart chart = new HeatMapChartBuilder().width(1000).height(600).title(title).build();
    if (!squares.isEmpty()) {
      chart.addSeries(rows.columns()[2], cells.across(), up, squares);
    }
    chart.getStyler().setXAxisLabelRotation(45);
    chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
    chart.getStyler().setRangeColors(
        new Color[] {new Color(0xE3EEF5), COLORS[0], new Color(0x0B2A3C)});
    return draw(chart, chart.getStyler());
  }

  /** Draws a chart of XChart; only its title if it has no rows. */
  private static BufferedImage draw(Chart<?, ?> chart, AxesChartStyler style) {
    if (chart.getSeriesMap().isEmpty()) {
      return new Bars(chart.getTitle() + ": no rows", List.of(), List.of()).draw();
    }
    style.setAxisTickLabelsFont(FONT);
    style.setYAxisLabelAlignment(TextAlignment.Right);
    style.setLegendFont(FONT);
    style.setChartTitleFont(FONT.deriveFont(Font.BOLD, 18));
    style.setSeriesColors(COLORS);
    style.setChartBackgroundColor(Color.WHITE);
    style.setPlotGridVerticalLinesVisible(false);
    return BitmapEncoder.getBufferedImage(chart);
  }

  private static String text(Row row, int column) {
    return row.isNullAt(column) ? "?" : row.get(column).toString();
  }

  /** The number as text; a whole number has no decimal point. */
  static String plain(double number) {
    return number == Math.rint(number) ? String.format(Locale.ROOT, "%,d", (long) number) : String.valueOf(number);
  }

  private static List<Double> numbers(Row row, int columns) {
    return IntStream.range(1, columns)
        .mapToObj(i -> row.isNullAt(i) ? 0 : Double.parseDouble(row.get(i).toString()))
        .toList();
  }

  /**
   * Rows of three columns as a matrix, in the order of the rows both across and down.
   *
   * @param across the values of the first column
   * @param values for each name in the second column, the values of the third column by those of the first
   */
  private record Cells(List<String> across, Map<String, Map<String, Number>> values) {

    static Cells of(Dataset<Row> rows) {
      Set<String> across = new LinkedHashSet<>();
      Map<String, Map<String, Number>> values = new LinkedHashMap<>();
      for (Row row : rows.collectAsList()) {
        across.add(text(row, 0));
        Number value = row.isNullAt(2) ? null : Double.valueOf(row.get(2).toString());
        values
            .computeIfAbsent(text(row, 1), name -> new LinkedHashMap<>())
            .put(text(row, 0), value);
      }
      return new Cells(List.copyOf(across), values);
    }

    /** One line from left to right; null where there is no row. */
    List<Number> line(Map<String, Number> row) {
      List<Number> line = new ArrayList<>();
      across.forEach(place -> line.add(row.get(place)));
      return line;
    }
  }
}
