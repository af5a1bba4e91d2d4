package rasd.slices;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Row;
import rasd.article.Article;
import rasd.corpus.LongIndex;
import rasd.corpus.PartialSums;
import rasd.tables.Slice;

/**
 * Subtracts the stories that are counted too often if each article counts as one story. For each
 * item that an article shares with an earlier article of the same story in the same slice, one
 * story is subtracted in that slice. The articles of a story must arrive one after another; only
 * the items of the current story are kept in memory, not its articles.
 */
final class RetoldNotes implements PartialSums {
  private static final int NONE = -1;

  private final ArticleSlices slices;
  private final ItemLog log;
  private final ItemIndex itemsOfStory = new ItemIndex();
  private final ItemCounts counts = new ItemCounts(itemsOfStory);
  private final Map<Slice, Integer> slicesOfStory = new HashMap<>();
  private final LongIndex told = new LongIndex(); // Pairs of an item and a slice of the story.
  private String story = "";

  RetoldNotes(ArticleSlices slices, ItemLog log) {
    this.slices = slices;
    this.log = log;
  }

  @Override
  public void add(Article article) {
    if (!article.head().storyId().equals(story)) {
      story = article.head().storyId();
      itemsOfStory.clear();
      slicesOfStory.clear();
      told.clear();
    }
    counts.count(article);
    for (Slice slice : slices.of(article)) {
      add(slice);
    }
  }

  private void add(Slice slice) {
    int number = slicesOfStory.computeIfAbsent(slice, s -> slicesOfStory.size());
    int holder = NONE;
    for (int i = 0; i < counts.size(); i++) {
      int known = told.size();
      if (told.numberOf(((long) counts.item(i) << Integer.SIZE) | number) < known) {
        holder = holder == NONE ? log.retelling(slice) : holder;
        Item item = itemsOfStory.item(counts.item(i));
        log.note(log.items().numberOf(item.kind(), item.key(), item.form()), holder, 0);
      }
    }
  }

  @Override
  public boolean isFull() {
    return log.isFull();
  }

  @Override
  public Iterator<Row> drain() {
    return log.drain();
  }
}
