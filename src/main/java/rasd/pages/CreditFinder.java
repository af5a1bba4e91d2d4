package rasd.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.article.LineLabel;
import rasd.pages.LabelledPage.Aside;
import rasd.text.Span;

/**
 * Finds what a text says about its origin: the place, the agencies and the authors. Lines that say
 * nothing else are labelled; words at the beginning or end of a paragraph are set aside.
 */
final class CreditFinder {
  /**
   * The number of lines at the beginning of a record's text that may be bylines. At its end, {@link
   * #LAST_LINES} lines may be.
   */
  private static final int FIRST_LINES = 2;

  private static final int LAST_LINES = 4;

  private final DatelineReader reader;
  private final Set<String> houses;
  private final String author;
  private final FurnitureFinder furniture;
  private final OtherTexts otherTexts;
  private final List<Aside> asides = new ArrayList<>();
  private Credits credits = Credits.NONE;

  /**
   * @param houses the papers and agencies that open the source's texts, folded
   * @param author the author that the record names, folded; empty if it names none
   * @param furniture finds the furniture of the text
   * @param otherTexts finds links to other stories
   */
  CreditFinder(
      DatelineReader reader,
      Set<String> houses,
      String author,
      FurnitureFinder furniture,
      OtherTexts otherTexts) {
    this.reader = reader;
    this.houses = houses;
    this.author = author;
    this.furniture = furniture;
    this.otherTexts = otherTexts;
  }

  /**
   * Labels the open lines at both ends of a record's text that name its author or its source, or
   * are a dateline.
   */
  void labelEnds(LabelledLines page) {
    int last = page.size() - 1;
    for (int i = 0; i < page.size(); i++) {
      boolean isAtAnEnd = i < FIRST_LINES || i > last - LAST_LINES;
      if (isAtAnEnd && page.isOpen(i) && page.line(i).isShort()) {
        label(page, i, furniture.openingEnd(i));
        labelName(page, i);
      }
    }
  }

  /**
   * Labels a line that names the author or the source of the text, or is a dateline.
   *
   * @param begin offset after the words that also open other texts
   */
  private void label(LabelledLines page, int i, int begin) {
    Line line = page.line(i);
    SourceNote note = SourceNote.of(line);
    if (note != null) {
      page.label(i, LineLabel.CHROME, note.isOfAuthor() ? "names the author" : "names the source");
      credits =
          note.isOfAuthor()
              ? credits.withAuthors(note.names())
              : credits.withAgencies(note.names());
      return;
    }
    Dateline dateline = reader.ofLine(line, houses);
    if (dateline == null && begin > 0) {
      dateline = reader.ofLine(Line.of(line.text().substring(begin)).get(0), houses);
    }
    if (dateline != null && isPlausible(dateline, i, page)) {
      page.label(i, LineLabel.DATELINE, "is a place, an agency or an author");
      credits = credits.with(dateline);
    } else if (line.words() > 0 && line.folded().equals(author)) {
      nameAuthor(page, i);
    }
  }

  /**
   * Whether a line may be a dateline in its position. Without an agency it must be one of the first
   * two lines or the last: elsewhere, a person and a place are an item of a list.
   */
  private static boolean isPlausible(Dateline dateline, int i, LabelledLines page) {
    return !dateline.agencies().isEmpty() || i < FIRST_LINES || i == page.size() - 1;
  }

  private void nameAuthor(LabelledLines page, int i) {
    page.label(i, LineLabel.CHROME, "names the author");
    credits = credits.withAuthors(List.of(page.line(i).text()));
  }

  /** Labels a line that is a person's name and that many texts have: it names their author. */
  private void labelName(LabelledLines page, int i) {
    if (page.isOpen(i) && furniture.isOfSite(i) && reader.isPerson(page.line(i))) {
      nameAuthor(page, i);
    }
  }

  /** Finds the credits and asides of a page whose lines are labelled. */
  LabelledPage read(LabelledLines page) {
    asides.addAll(furniture.sentences());
    addCode(page);
    int last = -1;
    for (int i = 0; i < page.size(); i++) {
      boolean isFirst = last < 0;
      if (isFirst && page.label(i) == LineLabel.DATELINE && credits.isEmpty()) {
        add(reader.ofLine(page.line(i), houses));
      } else if (page.isOpen(i)) {
        if (isFirst) {
          addOpening(page, i);
        }
        last = i;
      } else if (page.label(i) == LineLabel.SUBHEAD) {
        addFurnitureBefore(page.line(i), furniture.openingEnd(i));
      }
    }
    if (last >= 0) {
      addAgencyAtTheEnd(page.line(last));
      addClosing(page, last);
    }
    return new LabelledPage(page.labelled(), credits, List.copyOf(asides));
  }

  /** Sets aside the dateline and any words before it that also open other texts. */
  private void addOpening(LabelledLines page, int i) {
    Line line = page.line(i);
    Dateline dateline = reader.opening(line.text(), houses);
    int begin = dateline == null ? furniture.openingEnd(i) : 0;
    if (begin > 0) {
      page.remark(i, "is text after words that open other texts of this source");
      dateline = reader.opening(line.text().substring(begin), houses);
    }
    int end = begin + (dateline == null ? 0 : dateline.end());
    add(dateline);
    addFurnitureBefore(line, end);
  }

  private void addFurnitureBefore(Line line, int end) {
    if (end > 0) {
      asides.add(new Aside(line.number(), new Span(0, end)));
    }
  }

  private void addClosing(LabelledLines page, int i) {
    int begin = furniture.closingBegin(i);
    int links = otherTexts.linksBegin(page.line(i));
    if (links < begin) {
      addClosing(page, i, links, "is text before links to other stories");
    } else {
      addClosing(page, i, begin, "is text before words that close other texts of this source");
    }
  }

  private void addClosing(LabelledLines page, int i, int begin, String remark) {
    Line line = page.line(i);
    if (begin > 0 && begin < line.text().length()) {
      page.remark(i, remark);
      asides.add(new Aside(line.number(), new Span(begin, line.text().length())));
    }
  }

  private void addCode(LabelledLines page) {
    for (int i = 0; i < page.size(); i++) {
      for (Span place : page.isOpen(i) ? LeftCode.find(page.line(i).text()) : List.<Span>of()) {
        page.remark(i, "is text, except for code that the page left in it");
        asides.add(new Aside(page.line(i).number(), place));
      }
    }
  }

  private void add(@Nullable Dateline dateline) {
    credits = dateline == null ? credits : Credits.NONE.with(dateline).and(credits);
  }

  /** Adds an agency in brackets at the end of the text: {@code … قال المتحدث. (رويترز)}. */
  private void addAgencyAtTheEnd(Line line) {
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
