package rasd.mentions;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rasd.text.Token;
import rasd.text.TokenKind;
import rasd.text.Tokenizer;

/**
 * What it costs to find names, on one core: {@code NameFinderBenchmark TEXTS GAZETTEER}. TEXTS
 * holds a document a line, GAZETTEER an entity, its name and an alias by tabs. A second gazetteer
 * has 300,000 names more, of words that the texts do not have.
 */
public final class NameFinderBenchmark {
  private static final int ROUNDS = 6;
  private static final int MANY_NAMES = 300_000;
  private static final String LETTERS = "بجدرزسشصطعغفقكلمنه";

  private NameFinderBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    List<String> texts = Files.readAllLines(Path.of(arguments[0]));
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      String[] fields = line.split("\t", -1);
      names.computeIfAbsent(fields[0], id -> new ArrayList<>()).add(fields[2]);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Gazetteer small = gazetteer(names, 0);
    long before = used();
    Gazetteer large = gazetteer(names, MANY_NAMES);
    out.printf("memory of %,d names: %,d MB%n", MANY_NAMES, (used() - before) >> 20);
    List<ArticleSentence> documents = tokens(texts);
    for (int round = 0; round < ROUNDS; round++) {
      out.printf(
          "round %d: tokens %.1f, known names %.1f, of many %.1f, with signals %.1f µs a document%n",
          round,
          time(texts.size(), () -> tokens(texts)),
          time(texts.size(), () -> find(small, texts, documents)),
          time(texts.size(), () -> find(large, texts, documents)),
          time(texts.size(), () -> signals(small, texts, documents)));
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static double time(int documents, Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1000.0 / documents;
  }

  private static Gazetteer gazetteer(Map<String, List<String>> names, int more) {
    List<String> lines = new ArrayList<>(List.of("id\ttype\tname"));
    names.forEach(
        (id, all) -> lines.add(id + "\tPER\t" + all.get(0) + "\t" + String.join("|", all) + "\t"));
    for (int i = 0; i < more; i++) {
      lines.add("x" + i + "\tPER\t" + word(1 + i % 600) + " " + word(1000 + i / 600) + "\t\t");
    }
    return Gazetteer.of(lines, List.of("form"));
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder("\u0698"); // ژ
    for (int rest = number; rest > 0; rest /= LETTERS.length()) {
      word.append(LETTERS.charAt(rest % LETTERS.length()));
    }
    return word.toString();
  }

  private static List<ArticleSentence> tokens(List<String> texts) {
    Tokenizer tokenizer = new Tokenizer();
    List<ArticleSentence> documents = new ArrayList<>();
    for (String text : texts) {
      ArticleSentence document = new ArticleSentence(0, new ArrayList<>(), new BitSet());
      for (Token token : tokenizer.tokens(text, 0, text.length())) {
        document.stops().set(document.words().size(), token.kind() != TokenKind.WORD);
        document
            .words()
            .add(
                new NameFinder.Word(
                    token.begin(), token.end(), token.surface(), token.normalized()));
      }
      documents.add(document);
    }
    return documents;
  }

  private static void find(
      Gazetteer gazetteer, List<String> texts, List<ArticleSentence> documents) {
    NameFinder finder = new NameFinder(gazetteer);
    long found = 0;
    for (int i = 0; i < texts.size(); i++) {
      found += finder.find(texts.get(i), documents.get(i).words()).size();
    }
    if (found == 0) {
      throw new IllegalStateException("no name found");
    }
  }

  private static void signals(
      Gazetteer gazetteer, List<String> texts, List<ArticleSentence> documents) {
    try {
      Path conf = Path.of("conf");
      ArticleNames names =
          new ArticleNames(
              new NameLists(
                  gazetteer,
                  Files.readAllLines(conf.resolve("name-words.txt")),
                  Files.readAllLines(conf.resolve("name-cues.tsv")),
                  List.of()));
      for (int i = 0; i < texts.size(); i++) {
        names.find(texts.get(i), List.of(documents.get(i)));
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
