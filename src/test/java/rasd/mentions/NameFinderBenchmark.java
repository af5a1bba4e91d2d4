package rasd.mentions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import rasd.comentions.CountedPairs;
import rasd.names.Gazetteer;
import rasd.text.SentenceSplitter;
import rasd.text.Span;
import rasd.text.Token;
import rasd.text.TokenKind;
import rasd.text.Tokenizer;

/**
 * Measures the CPU time of finding names and of counting pairs of their entities, on one core:
 * {@code NameFinderBenchmark ARTICLES.jsonl NAMES.tsv WORDS}. NAMES is a file like {@code
 * conf/entities.tsv}. WORDS has one word of persons' names per line; pairs of these words make
 * 300,000 more names.
 */
public final class NameFinderBenchmark {
  private static final int ROUNDS = 8;
  private static final int MANY_NAMES = 300_000;

  private record Document(String body, List<ArticleSentence> sentences, int[] paragraphs) {}

  private final Map<String, Integer> numbers = new HashMap<>();

  private NameFinderBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path articles = Path.of(arguments[0]);
    List<String> names = Files.readAllLines(Path.of(arguments[1]));
    Gazetteer small = Gazetteer.of(names, List.of("form"));
    long before = used();
    Gazetteer large =
        Gazetteer.of(
            names, List.of(more(Files.readAllLines(Path.of(arguments[2])))), List.of("form"));
    out.printf("memory of %,d more names: %,d MB%n", MANY_NAMES, (used() - before) >> 20);
    List<Document> documents = texts(articles).stream().map(NameFinderBenchmark::read).toList();
    NameFinderBenchmark benchmark = new NameFinderBenchmark();
    for (int round = 0; round < ROUNDS; round++) {
      out.printf(
          "round %d: JSON %.1f, sentences and tokens %.1f, names and pairs %.1f,"
              + " with more names %.1f, names alone %.1f µs a document%n",
          round,
          time(documents, () -> texts(articles).size()),
          time(
              documents,
              () -> documents.stream().mapToInt(one -> read(one.body()).sentences().size()).sum()),
          time(documents, () -> benchmark.countPairs(small, documents)),
          time(documents, () -> benchmark.countPairs(large, documents)),
          time(documents, () -> findNames(small, documents)));
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static double time(List<Document> documents, IntSupplier work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    if (work.getAsInt() == 0) {
      throw new IllegalStateException("Nothing found");
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1000.0 / documents.size();
  }

  private static Gazetteer.NameList more(List<String> words) {
    List<String> lines = new ArrayList<>(List.of("id\ttype\tname"));
    int side = (int) Math.ceil(Math.sqrt(MANY_NAMES));
    for (int i = 0; i < MANY_NAMES; i++) {
      String first = words.get(i / side);
      String last = words.get(words.size() - 1 - i % side);
      lines.add("x%d\tPER\t%s %s\t\t".formatted(i, first, last));
    }
    return new Gazetteer.NameList("more", lines);
  }

  /** The value of the field {@code text} in each record. */
  private static List<String> texts(Path articles) {
    List<String> texts = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(articles.toFile())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING && json.currentName().equals("text")) {
          texts.add(json.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Document read(String body) {
    Tokenizer tokenizer = new Tokenizer();
    List<ArticleSentence> sentences = new ArrayList<>();
    List<Integer> paragraphs = new ArrayList<>();
    int begin = 0;
    for (int paragraph = 0; begin < body.length(); paragraph++) {
      int end = body.indexOf('\n', begin) < 0 ? body.length() : body.indexOf('\n', begin);
      for (Span sentence : new SentenceSplitter().sentences(body, begin, end)) {
        List<Token> tokens = tokenizer.tokens(body, sentence.begin(), sentence.end());
        sentences.add(sentence(sentences.size(), tokens));
        paragraphs.add(paragraph);
      }
      begin = end + 1;
    }
    return new Document(body, sentences, paragraphs.stream().mapToInt(i -> i).toArray());
  }

  private static ArticleSentence sentence(int number, List<Token> tokens) {
    BitSet stops = new BitSet();
    List<NameFinder.SentenceWord> words = new ArrayList<>();
    for (Token token : tokens) {
      stops.set(words.size(), token.kind() != TokenKind.WORD);
      words.add(
          new NameFinder.SentenceWord(
              token.begin(), token.end(), token.surface(), token.normalized()));
    }
    return new ArticleSentence(number, words, stops);
  }

  private static int findNames(Gazetteer gazetteer, List<Document> documents) {
    NameFinder finder = new NameFinder(gazetteer);
    int found = 0;
    for (Document document : documents) {
      for (ArticleSentence sentence : document.sentences()) {
        found += finder.find(document.body(), sentence.words()).size();
      }
    }
    return found;
  }

  private int countPairs(Gazetteer gazetteer, List<Document> documents) {
    NameFinder finder = new NameFinder(gazetteer);
    int counted = 0;
    for (Document document : documents) {
      List<Integer> mentioned = new ArrayList<>();
      List<Integer> mentionedIn = new ArrayList<>();
      for (ArticleSentence sentence : document.sentences()) {
        for (NameFinder.NameMatch name : finder.find(document.body(), sentence.words())) {
          mentioned.add(numbers.computeIfAbsent(name.entity().id(), id -> numbers.size()));
          mentionedIn.add(sentence.number());
        }
      }
      counted += CountedPairs.of(ints(mentioned), ints(mentionedIn), document.paragraphs());
    }
    return counted;
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
