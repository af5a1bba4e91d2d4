package rasd.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table with a title and a note, from which the page draws a chart. The chart reads its numbers
 * from the cells of the table, so the two cannot differ, and nothing is lost without scripts, in a
 * screen reader or on paper.
 */
final class Figure {
  /** The name of a table that the figure shows only in part, and the number of all its rows. */
  record Cap(long all, String table) {}

  private record ColumnHeading(String heading, ChartRole role, boolean isNumber) {}

  /** The largest number of columns that fit on A4 paper. */
  private static final int MOST_ON_PAPER = 20;

  private static final int PER_MILLE = 1000;
  private static final double LEAST_Q = 0.0001;
  private static final int Q_PLACES = 4;

  private final String key;
  private final Chart chart;
  private final Wording wording;
  private final List<ColumnHeading> columns = new ArrayList<>();
  private final Element body = new Element("tbody");
  private Element row = new Element("tr");
  private String unit = "";
  private boolean hasLink;
  private int next;

  Figure(String key, Chart chart, Wording wording) {
    this.key = key;
    this.chart = chart;
    this.wording = wording;
  }

  Figure text(String column) {
    return text(column, ChartRole.NONE);
  }

  Figure text(String column, ChartRole role) {
    columns.add(new ColumnHeading(wording.text("column." + column), role, false));
    return this;
  }

  Figure number(String column) {
    return number(column, ChartRole.NONE);
  }

  Figure number(String column, ChartRole role) {
    columns.add(new ColumnHeading(wording.text("column." + column), role, true));
    return this;
  }

  /** Adds columns that are named after sources, months or entities, with numbers of one unit. */
  Figure points(String unit, List<String> headings) {
    this.unit = wording.text("column." + unit);
    headings.forEach(heading -> columns.add(new ColumnHeading(heading, ChartRole.POINT, true)));
    return this;
  }

  /**
   * Begins a row.
   *
   * @param sentences id of the list of sentences to which the row's first number links; null if
   *     there is no list
   */
  Figure row(@Nullable String sentences) {
    row = body.appendElement("tr");
    hasLink = false;
    next = 0;
    if (sentences != null) {
      row.attr("data-e", sentences);
    }
    return this;
  }

  /** Adds data about the current row for the chart. */
  Figure data(String name, Object value) {
    row.attr("data-" + name, value.toString());
    return this;
  }

  /**
   * Adds a text. If the table has points, a row's label links to the sentences, because no single
   * number stands for the row.
   */
  Figure cell(@Nullable String text) {
    Element cell = nextCell();
    if (text != null) {
      write(text, cell, hasPoints() && cell.nameIs("th"));
    }
    return this;
  }

  private boolean hasPoints() {
    return columns.stream().anyMatch(column -> column.role() == ChartRole.POINT);
  }

  Figure day(@Nullable LocalDate day) {
    nextCell().addClass("d").text(wording.day(day));
    return this;
  }

  /** Adds a cell with several texts, each as a chip. */
  Figure cells(List<String> texts) {
    Element cell = nextCell();
    texts.forEach(text -> cell.appendElement("span").text(text));
    return this;
  }

  Figure whole(long number) {
    return number(wording.whole(number), Long.toString(number));
  }

  /** Adds a measure; the cell is empty if the measure is not known. */
  Figure decimal(double number, int places) {
    return Double.isNaN(number)
        ? cell(null)
        : number(wording.decimal(number, places), rounded(number));
  }

  /** Adds a false discovery rate, which is shown as {@code < 0.0001} if it is below 0.0001. */
  Figure qValue(double number) {
    return number < LEAST_Q
        ? number("< " + wording.decimal(LEAST_Q, Q_PLACES), rounded(number))
        : decimal(number, Q_PLACES);
  }

  Figure percent(double share) {
    return Double.isNaN(share) ? cell(null) : number(wording.percent(share), rounded(share));
  }

  Figure percents(double[] shares) {
    for (double share : shares) {
      percent(share);
    }
    return this;
  }

  /** Adds the last share minus the first, in percentage points. */
  Figure change(double[] shares) {
    return decimal(Math.round(PER_MILLE * (shares[shares.length - 1] - shares[0])) / 10.0, 1);
  }

  private static String rounded(double number) {
    return String.format(Locale.ROOT, "%.5g", number);
  }

  private Figure number(String shown, String value) {
    Element cell = nextCell().addClass("n");
    if (!shown.equals(value)) {
      cell.attr("data-v", value);
    }
    write(shown, cell, !hasLink);
    return this;
  }

  private void write(String text, Element cell, boolean leadsToSentences) {
    String sentences = row.attr("data-e");
    if (leadsToSentences && !sentences.isEmpty()) {
      cell.appendElement("a").attr("href", "#" + sentences).text(text);
      hasLink = true;
    } else {
      cell.text(text);
    }
  }

  private Element nextCell() {
    ColumnHeading column = columns.get(next++);
    return row.appendElement(column.role() == ChartRole.LABEL && next == 1 ? "th" : "td");
  }

  int size() {
    return body.childrenSize();
  }

  /** Writes the figure into the page or, if the figure has no rows, a sentence in its place. */
  void writeTo(Element parent) {
    writeTo(parent, new Cap(size(), ""));
  }

  /** Writes a figure that may show only a part of a table. */
  void writeTo(Element parent, Cap cap) {
    if (size() == 0) {
      parent.appendElement("p").addClass("none").text(wording.text("figure." + key + ".none"));
      return;
    }
    Element figure = parent.appendElement("figure").id(key).attr("data-chart", chart.label());
    if (!unit.isEmpty()) {
      figure.attr("data-unit", unit);
    }
    Element caption = figure.appendElement("figcaption");
    caption.appendElement("h3").text(wording.text("figure." + key));
    caption.appendElement("p").text(wording.text("figure." + key + ".note"));
    if (columns.size() > MOST_ON_PAPER) {
      figure.addClass("broad");
      figure.appendElement("p").addClass("paper").text(wording.text("paper"));
    }
    Element details = figure.appendElement("details").attr("open", true);
    details.appendElement("summary").text(size(cap));
    Element table = details.appendElement("div").addClass("rows").appendElement("table");
    table.appendElement("caption").text(wording.text("figure." + key));
    Element head = table.appendElement("thead").appendElement("tr");
    columns.forEach(column -> writeTo(head, column));
    table.appendChild(body);
  }

  private String size(Cap cap) {
    return cap.all() > size()
        ? wording.text("rows.capped", size(), cap.all(), cap.table())
        : wording.text("rows.all", size());
  }

  private static void writeTo(Element head, ColumnHeading column) {
    Element heading = head.appendElement("th").attr("scope", "col").text(column.heading());
    if (column.role() != ChartRole.NONE) {
      heading.attr("data-role", column.role().label());
    }
    if (column.isNumber()) {
      heading.attr("data-number", true);
    }
  }
}
