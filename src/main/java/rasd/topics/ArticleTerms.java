package rasd.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import rasd.article.Article;
import rasd.corpus.TextIndex;

/**
 * The terms of an article, numbered in the order in which they are found, with all their
 * occurrences.
 */
final class ArticleTerms implements TermPlaces.PlaceReceiver {
  private static final int FEW = 256;

  /**
   * A part of an article, such as a paragraph.
   *
   * @param terms numbers of the part's distinct terms
   * @param counts number of occurrences of each term in the part
   */
  @SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
  record PartTerms(int number, int[] terms, int[] counts) {}

  private final TextIndex names = new TextIndex();
  private int[] sentences = new int[FEW];
  private int[] terms = new int[FEW];
  private int size;

  static ArticleTerms of(Article article, TermFinder finder) {
    ArticleTerms found = new ArticleTerms();
    finder.find(article, found);
    return found;
  }

  @Override
  public void add(int sentence, String term) {
    if (size == terms.length) {
      sentences = Arrays.copyOf(sentences, 2 * size);
      terms = Arrays.copyOf(terms, 2 * size);
    }
    sentences[size] = sentence;
    terms[size++] = names.numberOf(term);
  }

  /** The distinct terms, by number. */
  List<String> names() {
    return names.texts();
  }

  /**
   * The parts that have at least one term, by number.
   *
   * @param partOf gives the number of a sentence's part
   */
  List<PartTerms> parts(IntUnaryOperator partOf) {
    long[] places = new long[size];
    Arrays.setAll(places, i -> ((long) partOf.applyAsInt(sentences[i]) << Integer.SIZE) | terms[i]);
    Arrays.sort(places);
    List<PartTerms> parts = new ArrayList<>();
    for (int begin = 0; begin < size; ) {
      int part = partOf(places[begin]);
      int end = begin;
      while (end < size && partOf(places[end]) == part) {
        end++;
      }
      parts.add(part(part, places, begin, end));
      begin = end;
    }
    return parts;
  }

  private static int partOf(long place) {
    return (int) (place >>> Integer.SIZE);
  }

  private static PartTerms part(int number, long[] places, int begin, int end) {
    int[] terms = new int[end - begin];
    int[] counts = new int[end - begin];
    int distinct = 0;
    for (int i = begin; i < end; i++) {
      if (i == begin || places[i] != places[i - 1]) {
        terms[distinct++] = (int) places[i];
      }
      counts[distinct - 1]++;
    }
    return new PartTerms(number, Arrays.copyOf(terms, distinct), Arrays.copyOf(counts, distinct));
  }
}
