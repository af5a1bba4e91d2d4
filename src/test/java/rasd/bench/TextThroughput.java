package rasd.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import rasd.text.SentenceSplitter;
import rasd.text.Span;
import rasd.text.StopWords;
import rasd.text.Token;
import rasd.text.TokenKind;
import rasd.text.Tokenizer;

/**
 * Compares the CPU time of the text layer with that of the simplest program that can count words:
 * ICU's word breaks, a folding of marks, alif and yeh, and a map. Both run in turn on one thread of
 * one process, after a round to warm up. The result is the ratio of the two times.
 */
public final class TextThroughput {
  private static final int ROUNDS = 7;

  private TextThroughput() {}

  /** Argument: a file of JSON Lines with the field {@code text}. */
  public static void main(String[] arguments) throws IOException {
    List<String> texts = texts(Path.of(arguments[0]));
    StopWords stopWords = StopWords.parse(Files.readString(Path.of("conf/stop-words.txt")));
    double[] ratios = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      double icu = seconds(() -> countWithIcu(texts));
      double words = seconds(() -> count(texts, null));
      double all = seconds(() -> count(texts, stopWords));
      if (round >= 0) {
        ratios[round] = all / icu;
        System.out.printf(
            Locale.ROOT,
            "ICU %.2f s; words and their forms %.2f s (%.2f); sentences and stop words too %.2f s"
                + " (%.2f)%n",
            icu,
            words,
            words / icu,
            all,
            all / icu);
      }
    }
    Arrays.sort(ratios);
    System.out.printf(
        Locale.ROOT,
        "%d texts; median ratio %.2f (%.2f to %.2f)%n",
        texts.size(),
        ratios[ROUNDS / 2],
        ratios[0],
        ratios[ROUNDS - 1]);
  }

  private static List<String> texts(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> text(json, line)).toList();
    }
  }

  private static String text(ObjectMapper json, String line) {
    try {
      JsonNode record = json.readTree(line);
      return record.path("text").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double seconds(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - before) / 1e9;
  }

  static void countWithIcu(List<String> texts) {
    BreakIterator words = BreakIterator.getWordInstance(new ULocale("ar"));
    Counts counts = new Counts();
    for (String text : texts) {
      words.setText(text);
      int begin = words.first();
      for (int end = words.next(); end != BreakIterator.DONE; begin = end, end = words.next()) {
        if (words.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
          counts.accept(folded(text, begin, end));
        }
      }
    }
    counts.requireSome();
  }

  /** A part of the text without marks, and with only one form of alif and of yeh. */
  static String folded(String text, int begin, int end) {
    StringBuilder folded = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case 'أ', 'إ', 'آ' -> folded.append('ا');
        case 'ى' -> folded.append('ي');
        default -> {
          boolean isMark = (c >= '\u064B' && c <= '\u0652') || c == '\u0670' || c == '\u0640';
          if (!isMark) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }

  private static void count(List<String> texts, StopWords stopWords) {
    Tokenizer tokenizer = new Tokenizer();
    SentenceSplitter splitter = new SentenceSplitter();
    Counts counts = new Counts();
    for (String text : texts) {
      if (stopWords == null) {
        count(tokenizer.tokens(text, 0, text.length()), null, counts);
        continue;
      }
      for (Span sentence : splitter.sentences(text, 0, text.length())) {
        count(tokenizer.tokens(text, sentence.begin(), sentence.end()), stopWords, counts);
      }
    }
    counts.requireSome();
  }

  private static void count(List<Token> tokens, StopWords stopWords, Counts counts) {
    for (Token token : tokens) {
      boolean isCounted =
          token.kind() == TokenKind.WORD
              && (stopWords == null || !stopWords.contains(token.spelt()));
      if (isCounted) {
        counts.accept(token.normalized());
      }
    }
  }

  private static final class Counts implements Consumer<String> {
    private final Map<String, int[]> words = new HashMap<>();

    @Override
    public void accept(String word) {
      words.computeIfAbsent(word, key -> new int[1])[0]++;
    }

    void requireSome() {
      if (words.isEmpty()) {
        throw new IllegalStateException("no words");
      }
    }
  }
}
