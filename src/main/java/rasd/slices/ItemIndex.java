package rasd.slices;

import org.jspecify.annotations.Nullable;
import rasd.corpus.LongIndex;
import rasd.corpus.TextIndex;

/** Numbers distinct {@link Item}s from 0 in the order in which they arrive. */
final class ItemIndex {
  private static final ItemKind[] KINDS = ItemKind.values();
  private static final int TEXT_BITS = 31;
  private static final int NONE = 0;

  private final TextIndex texts = new TextIndex();
  private final LongIndex items = new LongIndex(); // Kind, key and form take 2, 31 and 31 bits.

  /** The number of an item; a new item gets the next number. */
  @SuppressWarnings("EnumOrdinal") // Only this index depends on the order of the kinds.
  int numberOf(ItemKind kind, @Nullable String key, @Nullable String form) {
    long packed = kind.ordinal();
    packed = (packed << TEXT_BITS) | textNumber(key);
    packed = (packed << TEXT_BITS) | textNumber(form);
    return items.numberOf(packed);
  }

  private int textNumber(@Nullable String text) {
    return text == null ? NONE : texts.numberOf(text) + 1;
  }

  Item item(int number) {
    long packed = items.key(number);
    return new Item(kind(number), text(packed >>> TEXT_BITS), text(packed));
  }

  ItemKind kind(int number) {
    return KINDS[(int) (items.key(number) >>> (2 * TEXT_BITS))];
  }

  private @Nullable String text(long packed) {
    int number = (int) packed & Integer.MAX_VALUE;
    return number == NONE ? null : texts.text(number - 1);
  }

  int size() {
    return items.size();
  }

  void clear() {
    items.clear();
    texts.clear();
  }
}
