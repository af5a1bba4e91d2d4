package rasd.comentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sum of one pair in one context and slice, over its articles, which come story by story. Its
 * memory grows with the sources, not with the articles.
 */
final class PairSum {
  /** A sentence of an article. */
  record Evidence(String article, int sentence) {
    private static final Comparator<Evidence> ORDER =
        Comparator.comparing(Evidence::article).thenComparingInt(Evidence::sentence);
    private static final String SEPARATOR = "#";

    /** As {@link PairSum#evidence} writes it: {@code 6a800e42bf33bc41#3}. */
    static Evidence parse(String text) {
      int separator = text.indexOf(SEPARATOR);
      return new Evidence(
          text.substring(0, separator), Integer.parseInt(text.substring(separator + 1)));
    }

    @Override
    public String toString() {
      return article + SEPARATOR + sentence;
    }
  }

  private static final String SPACE = " ";

  private final Set<String> sources = new HashSet<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private String lastStory = "";
  private long articles;
  private long stories;
  private long weight;

  /**
   * Adds one article.
   *
   * @param source may be null, unknown
   * @param sentences in their order, at most five
   */
  void add(
      String article,
      String story,
      @Nullable String source,
      int contexts,
      List<Integer> sentences) {
    articles++;
    stories += story.equals(lastStory) ? 0 : 1;
    lastStory = story;
    weight += contexts;
    if (source != null) {
      sources.add(source);
    }
    for (int sentence : sentences) {
      add(new Evidence(article, sentence));
    }
  }

  private void add(Evidence one) {
    int place = evidence.size();
    while (place > 0 && Evidence.ORDER.compare(one, evidence.get(place - 1)) < 0) {
      place--;
    }
    if (place < PairCounter.MOST_EVIDENCE) {
      evidence.add(place, one);
      if (evidence.size() > PairCounter.MOST_EVIDENCE) {
        evidence.remove(PairCounter.MOST_EVIDENCE);
      }
    }
  }

  long articles() {
    return articles;
  }

  long stories() {
    return stories;
  }

  /** Sources, unknown ones not counted. */
  long sources() {
    return sources.size();
  }

  /** Contexts that hold the pair. */
  long weight() {
    return weight;
  }

  /**
   * The five first sentences, by article and place, as one text with spaces between: the rows of
   * pairs are shuffled more than once, and an array of rows takes three times the bytes.
   */
  String evidence() {
    return evidence.stream().map(Evidence::toString).collect(Collectors.joining(SPACE));
  }

  /** What {@link #evidence} has written. */
  static List<Evidence> evidence(String written) {
    return Arrays.stream(written.split(SPACE)).map(Evidence::parse).toList();
  }
}
