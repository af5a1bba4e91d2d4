package rasd.report;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.published.PublishedRun;
import rasd.published.TableRow;
import rasd.published.Texts;

/**
 * The sentences that the report shows. To find the sentences with a term or a phrase, this class
 * takes the articles that have it from {@code article_terms} or {@code article_phrases} and
 * searches their sentences. Reading the place of every word in the corpus would take several times
 * as long.
 */
final class Sentences {
  /** The text of a sentence, and its offset in the body of its article. */
  record PlacedText(int begin, String text) {}

  /**
   * What to look for in an article.
   *
   * @param forms the forms of a term, the most frequent first, or a phrase
   * @param isWhole whether a form must begin a word; a phrase may follow a proclitic
   */
  private record Sought(Wish wish, List<String> forms, boolean isWhole) {}

  private final PublishedRun run;
  private final Articles articles;
  private final Map<Integer, List<Sought>> sought = new HashMap<>();
  private final Map<Long, PlacedText> read = new HashMap<>();

  Sentences(PublishedRun run, Articles articles) {
    this.run = run;
    this.articles = articles;
  }

  /** Chooses the articles in which to look for terms. */
  void chooseTerms(Map<String, List<Wish>> wishes) {
    Map<String, List<String>> forms = new HashMap<>();
    run.table("terms")
        .columns(FORMS)
        .where(TERM, wishes.keySet())
        .forEach(row -> forms.put(row.text(TERM), frequentFirst(row.counts(FORMS))));
    choose("article_terms", TERM, wishes, forms, true);
  }

  private static List<String> frequentFirst(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Chooses the articles in which to look for phrases. */
  void choosePhrases(Map<String, List<Wish>> wishes) {
    choose("article_phrases", PHRASE, wishes, Map.of(), false);
  }

  private void choose(
      String table,
      String column,
      Map<String, List<Wish>> wishes,
      Map<String, List<String>> forms,
      boolean isWhole) {
    if (wishes.isEmpty()) {
      return;
    }
    Texts<List<Wish>> byKey = Texts.of(wishes);
    run.table(table)
        .columns(column, ARTICLE_ID)
        .forEach(
            row -> {
              List<Wish> wanting = row.lookUp(column, byKey);
              if (wanting != null && !wanting.stream().allMatch(Wish::isFull)) {
                int article = articles.number(row.text(ARTICLE_ID));
                String key = row.text(column);
                for (Wish wish : wanting) {
                  if (wish.accepts(article, articles.story(article))) {
                    sought
                        .computeIfAbsent(article, a -> new ArrayList<>())
                        .add(new Sought(wish, forms.getOrDefault(key, List.of(key)), isWhole));
                  }
                }
              }
            });
  }

  /**
   * Reads the sentences of all wishes, and adds to the wishes the sentences in which a term or a
   * phrase is found.
   */
  void read(List<Wish> wishes) {
    Set<Long> keys = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Wish wish : wishes) {
      for (MarkedPlace place : wish.places()) {
        ids.add(articles.id(place.article()));
        keys.add(place.key());
      }
    }
    sought.keySet().forEach(article -> ids.add(articles.id(article)));
    run.table("sentences")
        .columns(SENTENCE_NO, BEGIN, TEXT)
        .where(ARTICLE_ID, ids)
        .forEach(row -> read(row, keys));
  }

  private void read(TableRow row, Set<Long> keys) {
    int article = articles.number(row.text(ARTICLE_ID));
    int number = (int) row.whole(SENTENCE_NO);
    long key = MarkedPlace.key(article, number);
    List<Sought> here = sought.getOrDefault(article, List.of());
    if (here.isEmpty() && !keys.contains(key)) {
      return;
    }
    PlacedText sentence = new PlacedText((int) row.whole(BEGIN), row.text(TEXT));
    boolean isShown =
        !here.isEmpty() && here.removeIf(one -> isFound(one, article, number, sentence));
    if (isShown || keys.contains(key)) {
      read.put(key, sentence);
    }
  }

  private static boolean isFound(Sought sought, int article, int number, PlacedText sentence) {
    for (String form : sought.forms()) {
      int at = indexOf(form, sentence.text(), sought.isWhole());
      if (at >= 0) {
        int begin = sentence.begin() + at;
        sought.wish().add(new MarkedPlace(article, number, begin, begin + form.length()));
        return true;
      }
    }
    return false;
  }

  /**
   * The offset of the first occurrence that ends where a word ends and, if {@code isWhole}, begins
   * where a word begins; -1 if the text has no such occurrence of the form.
   */
  static int indexOf(String form, String text, boolean isWhole) {
    int at = text.indexOf(form);
    while (at >= 0) {
      if (!isOfWord(text, at + form.length()) && !(isWhole && isOfWord(text, at - 1))) {
        return at;
      }
      at = text.indexOf(form, at + 1);
    }
    return -1;
  }

  private static boolean isOfWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK);
  }

  /** The sentence at a place, or null if it was not read. */
  @Nullable PlacedText at(MarkedPlace place) {
    return read.get(place.key());
  }
}
