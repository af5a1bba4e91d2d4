package rasd.quotes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.text.Folding;
import rasd.text.Proclitics;

/**
 * The words by which reported speech is recognised, from {@code conf/speech.tsv}: {@code وأضافت} is
 * a form of أضاف, {@code وزير} is an office, and {@code ضرورة} is never a speaker.
 *
 * <p>Not handled: verbs in the first and second person, the passive.
 */
public final class SpeechWords implements Serializable {
  private static final long serialVersionUID = 1;

  /** The kinds of listed words other than verbs. */
  enum SpeechWordKind {
    ACCORDING,
    OWN,
    STOP,
    OBJECT,
    FILLER,
    OPENER,
    NOT_THAT,
    ASIDE,
    ROLE,
    PEER,
    OWNED,
    TITLE,
    QUANTITY,
    MEDIUM,
    FORMULA,
    TITLED
  }

  private static final int VERB_FIELDS = 4;
  private static final String SEPARATOR = "\\|";
  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String THAT = "\u0627\u0646"; // ان
  private static final String BY = "\u0628"; // ب
  private static final Set<String> PRONOUNS =
      Set.of(
          "",
          "\u0647",
          "\u0647\u0627",
          "\u0647\u0645",
          "\u0647\u0645\u0627", // ه ها هم هما
          "\u0646\u0627",
          "\u064A",
          "\u0646\u064A",
          "\u0646\u0646\u0627"); // نا ي ني ننا

  /** The listed phrases of each kind, as normalized words separated by spaces. */
  private final Map<SpeechWordKind, Set<String>> phrases = new EnumMap<>(SpeechWordKind.class);

  private final Map<SpeechWordKind, Set<String>> firstWords = new EnumMap<>(SpeechWordKind.class);
  private final Map<String, SpeechVerb> verbs = new HashMap<>();

  private SpeechWords() {
    for (SpeechWordKind kind : SpeechWordKind.values()) {
      phrases.put(kind, new HashSet<>());
      firstWords.put(kind, new HashSet<>());
    }
  }

  /**
   * Reads lines {@code kind<TAB>phrase|phrase…} and, for verbs, {@code
   * use<TAB>past<TAB>present<TAB>participle}. Lines that begin with # are comments.
   *
   * @throws IllegalArgumentException if a line has another form
   */
  public static SpeechWords parse(Collection<String> lines) {
    SpeechWords read = new SpeechWords();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        read.add(line.split("\t", -1), line);
      }
    }
    return read;
  }

  private void add(String[] fields, String line) {
    boolean isVerb = fields.length == VERB_FIELDS;
    if (fields.length != 2 && !isVerb) {
      throw new IllegalArgumentException(
          "A line must have a kind and its phrases, or a verb's use and its three forms, separated by"
              + " tabs: "
              + line);
    }
    if (isVerb) {
      SpeechVerb.formsOf(
              fields[1].strip(),
              SpeechVerb.VerbUse.valueOf(fields[0].toUpperCase(Locale.ROOT)),
              Folding.normalize(fields[1]),
              Folding.normalize(fields[2]),
              Folding.normalize(fields[3]))
          .forEach(form -> verbs.putIfAbsent(form.written(), form.verb()));
      return;
    }
    SpeechWordKind kind = SpeechWordKind.valueOf(fields[0].toUpperCase(Locale.ROOT));
    for (String phrase : fields[1].split(SEPARATOR, -1)) {
      List<String> words = new ArrayList<>();
      for (String word : phrase.strip().split(" ", -1)) {
        words.add(Folding.normalize(word));
      }
      of(phrases, kind).add(String.join(" ", words));
      of(firstWords, kind).add(words.get(0));
    }
  }

  /** The verb of which this is a form, with or without و or ف before it, or null. */
  @Nullable SpeechVerb verb(String word) {
    SpeechVerb verb = verbs.get(word);
    return verb == null && hasConjunction(word) ? verbs.get(word.substring(1)) : verb;
  }

  /** Whether the word is the form of a verb with و or ف attached. */
  boolean isJoinedVerb(String word) {
    return !verbs.containsKey(word) && verb(word) != null;
  }

  /** Whether the word is listed, as it is or after و or ف. */
  boolean is(SpeechWordKind kind, String word) {
    return isListed(phrases, kind, word);
  }

  private static boolean isListed(
      Map<SpeechWordKind, Set<String>> lists, SpeechWordKind kind, String word) {
    Set<String> list = of(lists, kind);
    return list.contains(word) || (hasConjunction(word) && list.contains(word.substring(1)));
  }

  /** Like {@link #is}, but also after the article: {@code والوزير}. */
  boolean isNoun(SpeechWordKind kind, String word) {
    String bare = hasConjunction(word) && !is(kind, word) ? word.substring(1) : word;
    return is(kind, bare) || (bare.startsWith(ARTICLE) && is(kind, bare.substring(2)));
  }

  /**
   * The number of words of the longest phrase of this kind that begins here; 0 if there is none.
   */
  int lengthOf(SpeechWordKind kind, List<String> words) {
    if (words.isEmpty() || !isListed(firstWords, kind, words.get(0))) {
      return 0; // This is so for nearly all words of a text.
    }
    for (int length = Math.min(words.size(), 3); length > 0; length--) {
      if (is(kind, String.join(" ", words.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a word can begin reported speech: {@code أن}, {@code إنه}, {@code بأنها}. */
  static boolean isThat(String word) {
    String bare = word.startsWith(BY) ? word.substring(1) : word;
    return bare.startsWith(THAT) && PRONOUNS.contains(bare.substring(THAT.length()));
  }

  /** Whether the word is أن or بأن, without a pronoun that belongs to what is said. */
  static boolean isBareThat(String word) {
    return word.equals(THAT) || word.equals(BY + THAT);
  }

  private static boolean hasConjunction(String word) {
    return word.length() > 2 && Proclitics.isConjunction(word.charAt(0));
  }

  private static Set<String> of(Map<SpeechWordKind, Set<String>> lists, SpeechWordKind kind) {
    return lists.getOrDefault(kind, Set.of());
  }
}
