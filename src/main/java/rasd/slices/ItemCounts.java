package rasd.slices;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Mention;
import rasd.article.Section;

/**
 * Counts the items in one article: {@code قال لافروف} has two words, the terms {@code قال} and
 * {@code لافروف}, and one entity with one form of its name.
 */
final class ItemCounts {
  /** The sections that are needed to count the items of an article. */
  static final Set<Section> SECTIONS = EnumSet.of(Section.TOKENS, Section.MENTIONS, Section.TERMS);

  private static final int FIRST_CAPACITY = 1 << 10;

  private final ItemIndex index;
  private int[] counts = new int[FIRST_CAPACITY]; // Indexed by item number, like articleOf.
  private int[] articleOf = new int[FIRST_CAPACITY];
  private int[] items = new int[FIRST_CAPACITY];
  private int size;
  private int article;

  /**
   * @param index numbers the items
   */
  ItemCounts(ItemIndex index) {
    this.index = index;
  }

  /** Counts the items of the next article. */
  void count(Article next) {
    size = 0;
    article++;
    add(ItemKind.WORD, null, null, Math.toIntExact(next.head().size().words()));
    List<String> terms = next.terms().names();
    int[] ofTerms = next.terms().counts(next.tokens());
    for (int i = 0; i < ofTerms.length; i++) {
      add(ItemKind.TERM, terms.get(i), null, ofTerms[i]);
    }
    for (Mention mention : next.mentions()) {
      add(ItemKind.ENTITY, mention.entity(), null, 1);
      add(ItemKind.NAME, mention.entity(), mention.form(), 1);
    }
  }

  private void add(ItemKind kind, @Nullable String key, @Nullable String form, int count) {
    int item = index.numberOf(kind, key, form);
    if (item >= counts.length) {
      int capacity = Math.max(item + 1, 2 * counts.length);
      counts = Arrays.copyOf(counts, capacity);
      articleOf = Arrays.copyOf(articleOf, capacity);
    }
    if (articleOf[item] != article) {
      articleOf[item] = article;
      counts[item] = 0;
      if (size == items.length) {
        items = Arrays.copyOf(items, 2 * size);
      }
      items[size++] = item;
    }
    counts[item] += count;
  }

  /** The number of distinct items in the article. */
  int size() {
    return size;
  }

  /** The number in the index of the {@code i}-th item of the article. */
  int item(int i) {
    return items[i];
  }

  /** How often the {@code i}-th item occurs in the article. */
  int count(int i) {
    return counts[items[i]];
  }
}
