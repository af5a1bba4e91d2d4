package rasd.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.article.LineLabel;
import rasd.article.PageLine;
import rasd.pages.LabelledPage.Aside;
import rasd.text.Span;

/**
 * Finds what the lines of a text say of where it comes from: the lines that say nothing else are
 * labelled, and what opens or ends a paragraph is told apart.
 */
final class CreditFinder {
  /** Of a record's text, so many lines at the beginning and at the end may be bylines. */
  private static final int FIRST_LINES = 2;

  private static final int LAST_LINES = 4;

  private final DatelineReader reader;
  private final Set<String> houses;
  private final String author;
  private final List<Aside> asides = new ArrayList<>();
  private Credits credits = Credits.NONE;

  /**
   * @param houses the papers and agencies that open the source's texts, folded
   * @param author that the record names, folded; empty where it names none
   */
  CreditFinder(DatelineReader reader, Set<String> houses, String author) {
    this.reader = reader;
    this.houses = houses;
    this.author = author;
  }

  /** Labels the open lines at both ends of a record's text that name its author or its source. */
  void labelEnds(LabelledLines page) {
    int last = page.size() - 1;
    for (int i = 0; i < page.size(); i++) {
      boolean isAtAnEnd = i < FIRST_LINES || i > last - LAST_LINES;
      if (isAtAnEnd && page.isOpen(i) && page.line(i).isShort()) {
        label(page, i);
      }
    }
  }

  private void label(LabelledLines page, int i) {
    Line line = page.line(i);
    SourceNote note = SourceNote.of(line);
    if (note != null) {
      page.label(i, LineLabel.CHROME, note.isOfAuthor() ? "names the author" : "names the source");
      credits =
          note.isOfAuthor()
              ? credits.withAuthors(note.names())
              : credits.withAgencies(note.names());
    } else if (line.folded().equals(author)) {
      page.label(i, LineLabel.CHROME, "names the author");
      credits = credits.withAuthors(List.of(line.text()));
    } else {
      Dateline dateline = reader.ofLine(line, houses);
      if (dateline != null) {
        page.label(i, LineLabel.DATELINE, "is a place, an agency or an author");
        if (i >= FIRST_LINES) {
          credits = credits.with(dateline);
        }
      }
    }
  }

  /** What the labelled lines say. */
  LabelledPage read(List<PageLine> lines) {
    PageLine last = null;
    boolean isFirst = true;
    for (PageLine line : lines) {
      if (isFirst && line.label() == LineLabel.DATELINE) {
        add(reader.ofLine(Line.of(line.text()).get(0), houses));
      } else if (isFirst && line.label() == LineLabel.BODY) {
        isFirst = false;
        addOpening(line);
      }
      last = line.label() == LineLabel.BODY ? line : last;
    }
    if (last != null) {
      addAgencyAtTheEnd(last);
    }
    return new LabelledPage(lines, credits, List.copyOf(asides));
  }

  private void addOpening(PageLine line) {
    Dateline dateline = reader.opening(line.text(), houses);
    if (dateline != null) {
      credits = Credits.NONE.with(dateline).and(credits);
      asides.add(new Aside(line.number(), new Span(0, dateline.end())));
    }
  }

  private void add(@Nullable Dateline dateline) {
    credits = dateline == null ? credits : Credits.NONE.with(dateline).and(credits);
  }

  /** {@code … قال المتحدث. (رويترز)}. */
  private void addAgencyAtTheEnd(PageLine line) {
    String text = line.text();
    int end = text.lastIndexOf(')');
    int begin = text.lastIndexOf('(');
    if (begin > 0 && end > begin && Line.fold(text.substring(end)).isEmpty()) {
      List<String> agencies = reader.agencies(text.substring(begin, end + 1), houses);
      if (!agencies.isEmpty()) {
        credits = credits.withAgencies(agencies);
        asides.add(new Aside(line.number(), new Span(begin, text.length())));
      }
    }
  }
}
