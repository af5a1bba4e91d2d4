package rasd.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rasd.quotes.SpeechWords.SpeechWordKind;
import rasd.text.Proclitics;

/**
 * The offices that an article gives to persons, by which it may refer to them later.
 *
 * <p>After {@code وزير الخارجية الروسي سيرغي لافروف}, the words {@code الوزير الروسي} refer to
 * لافروف, unless the article has another Russian minister. {@code نظيره من لوكسمبورغ جان أسلبورن}
 * has the office of the person mentioned before; the two persons of {@code الرئيسان الفرنسي …
 * والعراقي …} share an office.
 *
 * <p>The office of a woman is not that of a man: {@code الوزيرة} refers only to a person whom the
 * article introduces as a woman, by an office, a verb or a title.
 *
 * <p>Not handled: offices that the article never gives together with a name; former offices.
 */
final class Offices {
  private static final int MOST_WORDS = 8;
  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String FROM = "\u0645\u0646"; // من
  private static final String COMMAS = ",\u060C"; // ،
  private static final int SHORTEST_STEM = 3;
  private static final List<String> DUALS =
      List.of("\u0627\u0646", "\u064A\u0646", "\u0627", "\u064A"); // ان ين ا ي
  private static final List<String> ENDINGS =
      List.of("\u064A\u0629", "\u064A\u0627", "\u064A", "\u0627", "\u0629"); // ية يا ي ا ة

  /**
   * An office: its first noun, whether that is feminine, the words after it, and the person who
   * holds it.
   */
  private record Office(String head, boolean isFeminine, List<String> words, String holder) {}

  private final Prose prose;
  private final SpeechWords speech;
  private final Belonging belonging;
  private final List<Office> offices = new ArrayList<>();
  private final Women women;

  Offices(Prose prose, SpeechWords speech) {
    this.prose = prose;
    this.speech = speech;
    this.belonging = new Belonging(prose, speech);
    this.women = new Women(prose, speech);
    for (Prose.ProseName mention : prose.mentions()) {
      if (mention.isPerson()) {
        addBefore(mention);
        addAfter(mention);
      }
    }
  }

  /**
   * The entity of the only person to whom these words can refer, or null.
   *
   * @param speaksBefore the entity that spoke last, to whom {@code نظيره} cannot refer
   */
  @Nullable String holder(SpeakerPhrase phrase, @Nullable String speaksBefore) {
    String first = prose.normalized(phrase.first());
    boolean isPeer = speech.isNoun(SpeechWordKind.PEER, first);
    if (!isPeer && !speech.isNoun(SpeechWordKind.ROLE, first)) {
      return null;
    }
    Set<String> words = new HashSet<>(stems(phrase.first() + 1, phrase.last()));
    Set<String> holders = new TreeSet<>();
    for (Office office : offices) {
      boolean fits = office.words().containsAll(words);
      boolean isOfKind = isPeer ? !words.isEmpty() : office.head().equals(stem(first));
      if (fits
          && isOfKind
          && agrees(office, Women.isFeminine(first))
          && !(isPeer && office.holder().equals(speaksBefore))) {
        holders.add(office.holder());
      }
    }
    return holders.size() == 1 ? holders.iterator().next() : null;
  }

  private boolean agrees(Office office, boolean isFeminine) {
    return office.isFeminine() == isFeminine || (isFeminine && women.has(office.holder()));
  }

  /** Adds the office before a name: {@code وزير الخارجية الروسي سيرغي لافروف}. */
  private void addBefore(Prose.ProseName person) {
    int name = prose.wordOf(person.begin());
    for (int i = name - 1; isNear(i, name) && hasOnlySpaceOrComma(i + 1); i--) {
      String word = prose.normalized(i);
      if (speech.isNoun(SpeechWordKind.PEER, word) || isShared(i, person)) {
        addShared(i, stems(i + 1, name - 1), person);
        return;
      }
      if (speech.isNoun(SpeechWordKind.ROLE, word) || isDual(word)) {
        if (!belonging.isOfAnother(i, name)) {
          int head = headOf(i, name);
          add(prose.normalized(head), stems(head + 1, name - 1), person);
        }
        return;
      }
      if (endsOffice(i) || belonging.beginsAnew(i)) {
        return;
      }
    }
  }

  /** The first of the nouns that make up an office: {@code نائب} of {@code نائب وزير الخارجية}. */
  private int headOf(int noun, int name) {
    int head = noun;
    while (isNear(head - 1, name)
        && speech.isNoun(SpeechWordKind.ROLE, prose.normalized(head - 1))
        && prose.gapBefore(head).isBlank()
        && !belonging.isOfAnother(head - 1, name)) {
      head--;
    }
    return head;
  }

  /** Whether a person is the second of two who share an office: {@code والعراقي فؤاد معصوم}. */
  private boolean isShared(int word, Prose.ProseName person) {
    Prose.ProseName other = prose.mentionOf(word);
    return other != null && other.isPerson() && !other.equals(person) && isOfPair(word, other);
  }

  private boolean isOfPair(int word, Prose.ProseName first) {
    boolean isJoined =
        Proclitics.isConjunction(prose.normalized(word + 1).charAt(0))
            && prose.normalized(word + 1).startsWith(ARTICLE, 1);
    if (!isJoined) {
      return false;
    }
    for (int i = prose.wordOf(first.begin()) - 1; isNear(i, word); i--) {
      if (isDual(prose.normalized(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds an office that a person shares with the person before: the same office, with the given
   * words instead of its last word, which is the country.
   *
   * @param peer index of {@code نظيره}, or of the other person's name
   */
  private void addShared(int peer, List<String> words, Prose.ProseName person) {
    if (offices.isEmpty()) {
      return;
    }
    Office before = offices.get(offices.size() - 1);
    List<String> all = new ArrayList<>(words);
    int shared = Math.max(0, before.words().size() - 1);
    all.addAll(before.words().subList(0, shared));
    String word = prose.normalized(peer);
    boolean isPeer = speech.isNoun(SpeechWordKind.PEER, word);
    boolean isFeminine = isPeer ? Women.isFeminine(word) : before.isFeminine();
    offices.add(new Office(before.head(), isFeminine, List.copyOf(all), person.entity()));
  }

  /** Adds the office after a name: {@code لافروف، وزير الخارجية الروسي،}. */
  private void addAfter(Prose.ProseName person) {
    int first = prose.wordAt(person.end());
    boolean isApposed =
        first > 0
            && prose.isInSentenceOf(first - 1, first)
            && COMMAS.contains(prose.gapBefore(first).strip())
            && !prose.gapBefore(first).isBlank()
            && speech.isNoun(SpeechWordKind.ROLE, prose.normalized(first));
    if (isApposed) {
      int last = first;
      while (isNear(last + 1, first)
          && prose.isInSentenceOf(first, last + 1)
          && prose.gapBefore(last + 1).isBlank()
          && !endsOffice(last + 1)) {
        last++;
      }
      if (!isOfNextPerson(last)) {
        add(prose.normalized(first), stems(first + 1, last), person);
      }
    }
  }

  /** Whether the name after an office is its holder's: {@code كيري، ووزير الخارجية لافروف}. */
  private boolean isOfNextPerson(int last) {
    Prose.ProseName next = prose.isInSentenceOf(last, last + 1) ? prose.mentionOf(last + 1) : null;
    return next != null && next.isPerson() && prose.gapBefore(last + 1).isBlank();
  }

  private void add(String head, List<String> words, Prose.ProseName person) {
    offices.add(new Office(stem(head), Women.isFeminine(head), words, person.entity()));
  }

  private boolean isNear(int word, int other) {
    return Math.abs(other - word) <= MOST_WORDS && prose.isInSentenceOf(other, word);
  }

  private boolean hasOnlySpaceOrComma(int word) {
    String gap = prose.gapBefore(word).strip();
    return gap.isEmpty() || COMMAS.contains(gap);
  }

  private boolean endsOffice(int word) {
    String normalized = prose.normalized(word);
    Prose.ProseName mention = prose.mentionOf(word);
    boolean isOfPeer =
        normalized.equals(FROM)
            && word > 0
            && speech.isNoun(SpeechWordKind.PEER, prose.normalized(word - 1));
    boolean isStop = speech.is(SpeechWordKind.STOP, normalized) && !isOfPeer;
    return isStop
        || (mention != null && mention.isPerson())
        || speech.verb(normalized) != null
        || SpeechWords.isThat(withoutConjunction(normalized));
  }

  private static String withoutConjunction(String word) {
    return Proclitics.isConjunction(word.charAt(0)) ? word.substring(1) : word;
  }

  private boolean isDual(String word) {
    for (String ending : DUALS) {
      int length = word.length() - ending.length();
      if (length >= SHORTEST_STEM
          && word.endsWith(ending)
          && speech.isNoun(SpeechWordKind.ROLE, word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private List<String> stems(int first, int last) {
    List<String> stems = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (!prose.normalized(i).equals(FROM)) {
        stems.add(stem(prose.normalized(i)));
      }
    }
    return List.copyOf(stems);
  }

  /**
   * The letters that a country and its adjective share: روس of {@code والروسي} and {@code روسيا}. A
   * dual becomes a singular.
   */
  private String stem(String word) {
    String bare = word;
    if (bare.length() > SHORTEST_STEM
        && Proclitics.isConjunction(bare.charAt(0))
        && bare.startsWith(ARTICLE, 1)) {
      bare = bare.substring(1);
    }
    while (bare.startsWith(ARTICLE) && bare.length() - ARTICLE.length() >= SHORTEST_STEM) {
      bare = bare.substring(ARTICLE.length());
    }
    if (!speech.is(SpeechWordKind.ROLE, bare) && isDual(bare)) {
      return bare.substring(0, bare.length() - (bare.endsWith("\u0646") ? 2 : 1)); // ن
    }
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending) && bare.length() - ending.length() >= SHORTEST_STEM) {
        return bare.substring(0, bare.length() - ending.length());
      }
    }
    return bare;
  }
}
