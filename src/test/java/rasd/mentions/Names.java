package rasd.mentions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import rasd.article.Mention;
import rasd.learning.Usages;
import rasd.learning.Use;
import rasd.names.Gazetteers;
import rasd.names.NameLists;
import rasd.text.Token;
import rasd.text.Tokenizer;

/** Lists and sentences for the tests of names. */
public final class Names {
  private static final Set<String> STOP_WORDS = Set.of("في", "من", "الي", "ان");

  public static final NameLists LISTS =
      new NameLists(
          Gazetteers.of(
              "lavrov/PER/سيرغي لافروف/لافروف//",
              "obama/PER/باراك أوباما/أوباما//",
              "RU/LOC/روسيا///"),
          List.of(
              "# comment",
              "جون",
              "كيري",
              "جورج",
              "بوش",
              "ميشيل",
              "+محمد",
              "?سعيد",
              "?باريس",
              "?+سالم"),
          List.of(
              "kind\twords",
              "title\tالدكتور الرئيس الملك د",
              "role\tوزير",
              "verb\tقال أكد",
              "adjective\tالأميركي",
              "place\tمدينة",
              "near\tشمال",
              "direction\tالشمالية",
              "organisation\tشركة موقع",
              "particle\tبن أبو فان ماك ولد آل عبد دي",
              "break\tاليوم لصالح",
              "ending\tوف فيتش",
              "sport\tنادي مباراة الدوري",
              "competition\tكأس",
              "unit\tريال",
              "number\tمليون",
              "named_after\tمستشفى كأس",
              "vessel\tالمدمرة حاملة",
              "in\tفي",
              "letter\tإس بي",
              "school\tبنات مدارس",
              "head_of_place\tمطار",
              "head_of_group\tجامعة"),
          traits(),
          List.of());

  private Names() {}

  /** The job's own statistics of how names and other words behave in corpora. */
  public static List<String> traits() {
    try {
      return Files.readAllLines(Path.of("conf/name-traits.tsv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The uses of forms. Each is given as form/count, followed by use/count for any of its uses:
   * {@code في/9/LAST/2}.
   */
  public static Usages usages(String... forms) {
    Usages usages = new Usages();
    for (String form : forms) {
      String[] fields = form.split("/", -1);
      long[] counts = new long[Use.COUNT];
      counts[Use.ALL.place()] = Long.parseLong(fields[1]);
      for (int i = 2; i < fields.length; i += 2) {
        counts[Use.valueOf(fields[i]).place()] = Long.parseLong(fields[i + 1]);
      }
      usages.add(fields[0], counts);
    }
    return usages;
  }

  /** The sentences of a text, each ended by a full stop. */
  static List<ArticleSentence> sentences(String text) {
    List<ArticleSentence> sentences = new ArrayList<>();
    int begin = 0;
    for (String sentence : text.split("(?<=\\.)", -1)) {
      if (!sentence.isBlank()) {
        sentences.add(sentence(sentences.size(), text, begin, begin + sentence.length()));
      }
      begin += sentence.length();
    }
    return sentences;
  }

  private static ArticleSentence sentence(int number, String text, int begin, int end) {
    ArticleSentence sentence = new ArticleSentence(number, new ArrayList<>(), new BitSet());
    for (Token token : new Tokenizer().tokens(text, begin, end)) {
      sentence.stops().set(sentence.words().size(), STOP_WORDS.contains(token.normalized()));
      sentence
          .words()
          .add(
              new NameFinder.SentenceWord(
                  token.begin(), token.end(), token.surface(), token.normalized()));
    }
    return sentence;
  }

  /** A text of one sentence as the finders of new names see it. */
  static CuedSentence view(String text) {
    ArticleSentence sentence = sentences(text).get(0);
    List<Mention> known = ArticleNames.known(new NameFinder(LISTS.gazetteer()), text, sentence);
    return CuedSentence.of(text, sentence, known, LISTS.clues());
  }
}
