package rasd.quotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import rasd.text.SentenceSplitter;
import rasd.text.Span;
import rasd.text.Token;
import rasd.text.Tokenizer;

/** Makes short texts as the rules for quotations see them, with a few known names. */
final class Proses {
  private static final Map<String, String> PERSONS =
      Map.of(
          "سيرغي لافروف", "lavrov",
          "لافروف", "lavrov",
          "جون كيري", "kerry",
          "كيري", "kerry",
          "أنغيلا ميركل", "merkel",
          "ميركل", "merkel",
          "فؤاد معصوم", "masum",
          "فرنسوا هولاند", "hollande");
  private static final Map<String, String> OTHERS =
      Map.of("موسكو", "moscow", "داعش", "isis", "رويترز", "reuters", "الكرملين", "kremlin");

  private Proses() {}

  static SpeechWords speech() {
    try {
      return SpeechWords.parse(Files.readAllLines(Path.of("conf", "speech.tsv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Prose of(String body) {
    List<Span> sentences = new ArrayList<>();
    List<Prose.ProseWord> words = new ArrayList<>();
    int begin = 0;
    for (String paragraph : body.split("\n", -1)) {
      int end = begin + paragraph.length();
      for (Span sentence : new SentenceSplitter().sentences(body, begin, end)) {
        for (Token token : new Tokenizer().tokens(body, sentence.begin(), sentence.end())) {
          words.add(
              new Prose.ProseWord(
                  token.begin(), token.end(), sentences.size(), token.normalized()));
        }
        sentences.add(sentence);
      }
      begin = end + 1;
    }
    return new Prose(body, sentences, words, mentions(body));
  }

  private static List<Prose.ProseName> mentions(String body) {
    List<Prose.ProseName> mentions = new ArrayList<>();
    PERSONS.forEach((name, entity) -> add(body, name, entity, true, mentions));
    OTHERS.forEach((name, entity) -> add(body, name, entity, false, mentions));
    mentions.removeIf(
        one ->
            mentions.stream()
                .anyMatch(
                    other ->
                        other.begin() <= one.begin()
                            && one.end() <= other.end()
                            && !other.equals(one)));
    mentions.sort(Comparator.comparingInt(Prose.ProseName::begin));
    return mentions;
  }

  private static void add(
      String body, String name, String entity, boolean isPerson, List<Prose.ProseName> mentions) {
    for (int at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1)) {
      mentions.add(new Prose.ProseName(at, at + name.length(), entity, isPerson));
    }
  }
}
