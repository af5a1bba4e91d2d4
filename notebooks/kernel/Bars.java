package rasd.notebook;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Horizontal bars, each beside its name. Arabic names below vertical bars would be unreadable, and XChart, which
 * draws the other pictures, has no horizontal bars.
 *
 * @param series the names of the bars of a row, from the top
 */
record Bars(String title, List<String> series, List<Bar> bars) {
  private static final int WIDTH = 1000;
  private static final int THICK = 16;
  private static final int GAP = 12;
  private static final int MARGIN = 20;
  private static final int HEAD = 70;
  private static final int NUMBER = 80;

  /** A name with its numbers, one for each series. */
  record Bar(String name, List<Double> numbers) {}

  /** Draws the bars. */
  BufferedImage draw() {
    int row = THICK * series.size() + GAP;
    BufferedImage image =
        new BufferedImage(WIDTH, HEAD + row * bars.size() + MARGIN, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    head(pen);
    pen.setFont(Charts.FONT);
    FontMetrics size = pen.getFontMetrics();
    int axis = MARGIN + bars.stream().mapToInt(bar -> size.stringWidth(bar.name())).max().orElse(0);
    for (int i = 0; i < bars.size(); i++) {
      row(pen, bars.get(i), axis + 10, HEAD + i * row);
    }
    pen.dispose();
    return image;
  }

  private void head(Graphics2D pen) {
    pen.setColor(Color.BLACK);
    pen.setFont(Charts.FONT.deriveFont(Font.BOLD, 18f));
    pen.drawString(title, MARGIN, 28);
    pen.setFont(Charts.FONT);
    int x = MARGIN;
    for (int i = 0; i < series.size(); i++) {
      pen.setColor(Charts.COLORS[i]);
      pen.fillRect(x, 40, 12, 12);
      pen.setColor(Color.BLACK);
      pen.drawString(series.get(i), x + 18, 52);
      x += 18 + pen.getFontMetrics().stringWidth(series.get(i)) + MARGIN;
    }
  }

  private void row(Graphics2D pen, Bar bar, int axis, int top) {
    int middle = top + (THICK * series.size() + pen.getFontMetrics().getAscent()) / 2 - 1;
    pen.setColor(Color.BLACK);
    pen.drawString(bar.name(), axis - 10 - pen.getFontMetrics().stringWidth(bar.name()), middle);
    for (int i = 0; i < series.size(); i++) {
      double number = bar.numbers().get(i);
      int length = (int) (Math.max(0, number) / most() * (WIDTH - NUMBER - axis));
      pen.setColor(Charts.COLORS[i]);
      pen.fillRect(axis, top + i * THICK, length, THICK - 1);
      pen.setColor(Color.BLACK);
      pen.drawString(Charts.plain(number), axis + length + 6, top + (i + 1) * THICK - 3);
    }
  }

  private double most() {
    return Math.max(
        1e-9,
        bars.stream().flatMap(bar -> bar.numbers().stream()).mapToDouble(n -> n).max().orElse(1));
  }
}
