package rasd.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Counts words as simply as possible, to measure the limit of one core: it parses the JSON, splits
 * the text into words with ICU, folds each word, and counts the word's occurrences and the texts
 * that have the word. Not handled: everything else.
 */
public final class IcuCount {
  private final BreakIterator words = BreakIterator.getWordInstance(new ULocale("ar"));
  private final Map<String, Count> counts = new HashMap<>();
  private int texts;
  private long occurrences;

  private IcuCount() {}

  private static final class Count {
    private int occurrences;
    private int texts;
    private int lastText;
  }

  /**
   * Arguments: a corpus (see {@link CorpusTexts}), and the file to which words, occurrences and
   * texts are written.
   */
  public static void main(String[] arguments) throws IOException {
    IcuCount all = new IcuCount();
    CorpusTexts.forEach(Path.of(arguments[0]), all::count);
    all.write(Path.of(arguments[1]));
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d words, %d of them different%n",
        all.texts,
        all.occurrences,
        all.counts.size());
  }

  private void count(String text) {
    texts++;
    words.setText(text);
    int begin = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; begin = end, end = words.next()) {
      if (words.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
        count(counts.computeIfAbsent(TextThroughput.folded(text, begin, end), w -> new Count()));
      }
    }
  }

  private void count(Count word) {
    occurrences++;
    word.occurrences++;
    if (word.lastText != texts) {
      word.lastText = texts;
      word.texts++;
    }
  }

  private void write(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, Count> word : counts.entrySet()) {
        Count count = word.getValue();
        out.write(word.getKey() + "\t" + count.occurrences + "\t" + count.texts + "\n");
      }
    }
  }
}
