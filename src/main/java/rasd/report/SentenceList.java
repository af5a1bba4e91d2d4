package rasd.report;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The last part of the page: the lists of sentences to which numbers link. A long sentence is cut
 * between words, around the words that are marked in it.
 */
final class SentenceList {
  private static final int LONGEST = 180;

  /**
   * The largest number of letters in all sentences, which keeps the page small: a letter takes two
   * bytes.
   */
  private static final long MOST_LETTERS = 700_000;

  private static final int LEAST_BEFORE = 80;

  private final Sentences sentences;
  private final Articles articles;
  private final Wording wording;

  private SentenceList(Sentences sentences, Articles articles, Wording wording) {
    this.sentences = sentences;
    this.articles = articles;
    this.wording = wording;
  }

  static void write(Material material, Element parent) {
    SentenceList list =
        new SentenceList(material.evidence().granted(), material.articles(), material.wording());
    List<Wish> wishes = material.evidence().wishes();
    int most = list.most(wishes);
    wishes.forEach(wish -> list.write(wish, most, parent));
  }

  /**
   * The number of sentences that each list may have so that all lists fit into the page; at least
   * 1.
   */
  private int most(List<Wish> wishes) {
    long letters = 0;
    for (int i = 0; i < Wish.MOST; i++) {
      for (Wish wish : wishes) {
        Sentences.PlacedText sentence =
            i < wish.places().size() ? sentences.at(wish.places().get(i)) : null;
        letters += sentence == null ? 0 : Math.min(LONGEST, sentence.text().length());
      }
      if (letters > MOST_LETTERS) {
        return Math.max(1, i);
      }
    }
    return Wish.MOST;
  }

  private void write(Wish wish, int most, Element parent) {
    Element group = parent.appendElement("div").id(wish.id());
    group.appendElement("h3").text(wish.heading());
    Element list = group.appendElement("ol");
    for (MarkedPlace place : wish.places().subList(0, Math.min(most, wish.places().size()))) {
      Sentences.PlacedText sentence = sentences.at(place);
      if (sentence != null) {
        write(place, sentence, list.appendElement("li"));
      }
    }
    if (list.childNodeSize() == 0) {
      list.remove();
      group.appendElement("p").text(wording.text("evidence.none"));
    }
  }

  private void write(MarkedPlace place, Sentences.PlacedText sentence, Element item) {
    quote(place, sentence, item.appendElement("q"));
    String source = articles.source(place.article());
    Element by = item.appendElement("small");
    by.appendElement("bdi").text(source == null ? wording.text("unknown.source") : source);
    by.appendText(" | " + wording.day(articles.day(place.article())) + " | ");
    by.appendElement("code").text(articles.id(place.article()) + "#" + place.sentence());
  }

  private static void quote(MarkedPlace place, Sentences.PlacedText sentence, Element quote) {
    String text = sentence.text();
    int begin = place.begin() - sentence.begin();
    boolean isMarked = place.begin() >= 0 && begin >= 0 && begin < text.length();
    int from = isMarked ? from(text, begin) : 0;
    int to = to(text, from);
    int markBegin = isMarked ? begin : from;
    int markEnd = isMarked ? Math.min(place.end() - sentence.begin(), to) : from;
    quote.appendText((from > 0 ? "… " : "") + text.substring(from, markBegin));
    if (isMarked) {
      quote.appendElement("mark").text(text.substring(markBegin, markEnd));
    }
    quote.appendText(text.substring(markEnd, to) + (to < text.length() ? " …" : ""));
  }

  /** The offset of the first word that is shown, some words before the marked words. */
  private static int from(String text, int begin) {
    if (text.length() <= LONGEST || begin <= LEAST_BEFORE) {
      return 0;
    }
    int space = text.indexOf(' ', begin - LEAST_BEFORE);
    return space < 0 || space >= begin ? begin : space + 1;
  }

  /** The offset after the last word that is shown. */
  private static int to(String text, int from) {
    if (text.length() - from <= LONGEST) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', from + LONGEST);
    return space <= from + LEAST_BEFORE ? from + LONGEST : space;
  }
}
