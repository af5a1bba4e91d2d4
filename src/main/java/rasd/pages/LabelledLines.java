package rasd.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.article.LineLabel;
import rasd.article.PageLine;

/** The lines of one page while they are being labelled. Lines that no rule labels are body. */
final class LabelledLines {
  private final List<Line> lines;
  private final @Nullable LineLabel[] labels;
  private final String[] reasons;

  LabelledLines(List<Line> lines) {
    this.lines = lines;
    this.labels = new LineLabel[lines.size()];
    this.reasons = new String[lines.size()];
  }

  int size() {
    return lines.size();
  }

  Line line(int i) {
    return lines.get(i);
  }

  @Nullable LineLabel label(int i) {
    return labels[i];
  }

  void label(int i, LineLabel label, String reason) {
    labels[i] = label;
    reasons[i] = reason;
  }

  /** Changes the reason of a line that keeps its label. */
  void remark(int i, String reason) {
    reasons[i] = reason;
  }

  /** Whether no rule has labelled the line yet. */
  boolean isOpen(int i) {
    return labels[i] == null;
  }

  boolean isOpenProse(int i) {
    return isOpen(i) && lines.get(i).isProse();
  }

  /** The number of words in open lines of prose from begin to end (exclusive). */
  int proseWords(int begin, int end) {
    int words = 0;
    for (int i = Math.max(0, begin); i < end; i++) {
      words += isOpenProse(i) ? lines.get(i).words() : 0;
    }
    return words;
  }

  /** The index of the first line with this label; -1 if there is none. */
  int indexOf(LineLabel label) {
    return Arrays.asList(labels).indexOf(label);
  }

  /** Labels all open lines that fold to this text. */
  void labelAll(String folded, LineLabel label, String reason) {
    for (int i = 0; i < lines.size(); i++) {
      if (isOpen(i) && !folded.isEmpty() && lines.get(i).folded().equals(folded)) {
        label(i, label, reason);
      }
    }
  }

  List<PageLine> labelled() {
    List<PageLine> labelled = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      LineLabel label = labels[i] == null ? LineLabel.BODY : labels[i];
      String reason = reasons[i] == null ? "is text" : reasons[i];
      labelled.add(new PageLine(line.number(), line.text(), label, reason));
    }
    return labelled;
  }
}
