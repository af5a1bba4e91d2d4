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
 * The limit of one core for whoever counts words: parse the JSON, break the text by ICU, fold each
 * word, and count in how many places and texts it occurs. Not handled: everything else.
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

  /** A corpus (see {@link CorpusTexts}), and the file to write word, occurrences and texts to. */
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
