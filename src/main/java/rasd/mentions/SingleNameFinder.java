package rasd.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.article.Mention;
import rasd.learning.LearntNames;
import rasd.names.Entity;
import rasd.names.NameCues.CueKind;
import rasd.names.NameWords;
import rasd.names.NameWords.Strength;
import rasd.names.WordShape;

/**
 * Finds persons by a part of their name: by the family name, of one or two words, or the foreign
 * given name of a person whose full name the article has, or by a learnt name of one word that
 * follows a cue somewhere in the article.
 *
 * <p>Not handled: two persons in one article who share such a part; it is then assigned to neither
 * of them.
 */
final class SingleNameFinder {
  static final String SURNAME = "surname";
  private static final String DISCOVERED = "discovered";
  private static final double CONFIDENCE_OF_SURNAME = 0.8;
  private static final int FEWEST_LETTERS_OF_SURNAME = 3;
  private static final int FEWEST_LETTERS_OF_GIVEN = 5;
  private static final int WORDS_OF_FAMILY_FIRST = 3;

  private final LearntNames learnt;
  private final NameWords words;

  SingleNameFinder(LearntNames learnt, NameWords words) {
    this.learnt = learnt;
    this.words = words;
  }

  /** Adds the learnt single names that follow a cue in the sentence. */
  void addCued(CuedSentence sentence, Set<String> cued) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      if (learnt.single(word) != null
          && !sentence.isClosed(i)
          && PersonCue.before(sentence, i).isSure()) {
        cued.add(word);
      }
    }
  }

  /** Adds the persons whose full names a sentence has, by family name and by foreign given name. */
  void addBearers(
      ArticleSentence sentence, CuedSentence view, List<Mention> whole, FamilyNames family) {
    int next = 0;
    int first = -1;
    for (int i = 0; i < view.size() && next < whole.size(); i++) {
      NameFinder.SentenceWord word = sentence.words().get(i);
      Mention name = whole.get(next);
      first = first < 0 && word.end() > name.begin() ? i : first;
      if (word.end() >= name.end()) {
        addBearer(view, first, i, name, family);
        next++;
        first = -1;
      }
    }
  }

  private void addBearer(
      CuedSentence view, int firstWord, int lastWord, Mention name, FamilyNames family) {
    boolean isWhole = name.type() == EntityType.PER && name.form().indexOf(' ') > 0;
    if (!isWhole) {
      return;
    }
    double confidence = Math.min(CONFIDENCE_OF_SURNAME, name.confidence());
    FamilyNames.Bearer bearer = new FamilyNames.Bearer(name.entity(), confidence);
    if (NameParticles.areOneName(view, lastWord - 1)) {
      addTwoWords(view, firstWord, lastWord - 1, bearer, family);
    } else if (isFamilyName(view.word(lastWord)) && !view.clues(lastWord).isBlocked()) {
      family.add(view.word(lastWord), bearer);
    }
    String first = view.word(firstWord);
    boolean isForeign =
        !WordShape.hasArticle(first)
            && words.of(first) == Strength.STRONG
            && !words.isArabic(first);
    boolean mayBeAlone =
        first.length() >= FEWEST_LETTERS_OF_GIVEN
            || (first.length() >= FEWEST_LETTERS_OF_SURNAME && hasThreeWords(name));
    if (isForeign && mayBeAlone) {
      family.add(first, bearer);
    }
  }

  /** Adds a family name of two words, unless it is the whole name or the father's. */
  private static void addTwoWords(
      CuedSentence view, int firstWord, int at, FamilyNames.Bearer bearer, FamilyNames family) {
    if (at > firstWord && !NameParticles.SONS.contains(view.word(at - 1))) {
      family.add(view.word(at) + " " + view.word(at + 1), bearer);
    }
  }

  /**
   * Whether a name has three words, like many Korean and Chinese names, which begin with the family
   * name.
   */
  private static boolean hasThreeWords(Mention name) {
    return name.form().split(" ", -1).length == WORDS_OF_FAMILY_FIRST;
  }

  /**
   * The single names of a sentence.
   *
   * @param family the persons whom a single word may mean in this article
   * @param cued learnt single names that follow a cue somewhere in this article
   * @param splits decides where letters before a name are clitics
   */
  List<Mention> find(
      String body,
      ArticleSentence sentence,
      CuedSentence view,
      FamilyNames family,
      Set<String> cued,
      CliticSplits splits) {
    List<Mention> found = new ArrayList<>();
    if (family.isEmpty() && cued.isEmpty()) {
      return found;
    }
    for (int i = 0; i < view.size(); i++) {
      boolean mayBe = !view.isClosed(i) && !view.is(CueKind.BREAK, i);
      Mention single = mayBe ? single(body, sentence, view, i, family, cued, splits) : null;
      if (single != null && !view.isOfThing(EntityType.PER, i)) {
        found.add(single);
      }
    }
    return found;
  }

  /**
   * Whether the last word of a name may be a family name. It must have at least three letters, and
   * four if it is also a common word.
   */
  private boolean isFamilyName(String word) {
    int length = word.length();
    return length >= FEWEST_LETTERS_OF_SURNAME
        && (words.of(word) != Strength.WEAK || length > FEWEST_LETTERS_OF_SURNAME);
  }

  private @Nullable Mention single(
      String body,
      ArticleSentence sentence,
      CuedSentence view,
      int i,
      FamilyNames family,
      Set<String> cued,
      CliticSplits splits) {
    Mention whole = named(body, sentence, view, i, 0, family, cued);
    if (whole != null) {
      return whole;
    }
    int most = WordShape.mostClitics(view.word(i));
    for (int clitics = 1; clitics <= most; clitics++) {
      Mention name = named(body, sentence, view, i, clitics, family, cued);
      if (name != null && splits.allow(view.word(i), clitics)) {
        return name;
      }
    }
    return null;
  }

  private @Nullable Mention named(
      String body,
      ArticleSentence sentence,
      CuedSentence view,
      int i,
      int clitics,
      FamilyNames family,
      Set<String> cued) {
    String word = view.word(i).substring(clitics);
    FamilyNames.Bearer ofTwo = family.hasTwoWords() ? ofTwoWords(view, i, word, family) : null;
    int last = ofTwo == null ? i : i + 1;
    FamilyNames.Bearer bearer = ofTwo != null || isPartOfOther(view, i) ? ofTwo : family.of(word);
    Entity single = cued.contains(word) && !isPartOfOther(view, i) ? learnt.single(word) : null;
    if (bearer != null) {
      return SpelledForm.of(body, sentence.words(), i, last, clitics)
          .mention(
              sentence.number(),
              bearer.entity(),
              EntityType.PER,
              null,
              SURNAME,
              bearer.confidence());
    }
    return single == null
        ? null
        : SpelledForm.of(body, sentence.words(), i, i, clitics)
            .mention(
                sentence.number(),
                single.id(),
                single.type(),
                word,
                method(view, i, EntityType.PER),
                learnt.confidence(single));
  }

  /**
   * The person whose family name consists of this word and the next, as {@code نصر الله} does; null
   * if there is none, or if the words are part of a longer name: {@code محمد نصر الله}.
   */
  private static FamilyNames.@Nullable Bearer ofTwoWords(
      CuedSentence view, int i, String word, FamilyNames family) {
    boolean isWhole =
        view.followsDirectly(i + 1)
            && !view.isName(i + 1)
            && NameParticles.areOneName(view, i)
            && !(view.followsDirectly(i) && endsAsName(view, i - 1))
            && !goesOn(view, i + 2);
    return isWhole ? family.of(word + " " + view.word(i + 1)) : null;
  }

  private static boolean endsAsName(CuedSentence view, int i) {
    return view.clues(i).strength() == Strength.STRONG || view.clues(i).isParticle();
  }

  private static boolean goesOn(CuedSentence view, int i) {
    return view.followsDirectly(i) && endsAsName(view, i);
  }

  /**
   * Whether the word is an Arabic name and the next one, with the article or a particle, continues
   * it: {@code محمد العريفي}, {@code محمد بن}.
   */
  private boolean isFather(CuedSentence view, int i) {
    boolean isArabic = words.of(view.word(i)) != Strength.NONE && words.isArabic(view.word(i));
    return isArabic
        && view.kinds(i + 1).stream().allMatch(kind -> kind == CueKind.PARTICLE)
        && (WordShape.hasArticle(view.word(i + 1)) || !view.kinds(i + 1).isEmpty());
  }

  /**
   * Whether the word belongs to another person's name, which the next word continues: {@code مايكل
   * X}.
   */
  private boolean isPartOfOther(CuedSentence view, int i) {
    return i + 1 < view.size()
        && view.followsDirectly(i + 1)
        && !view.isClosed(i + 1)
        && (view.clues(i + 1).strength() == Strength.STRONG || isFather(view, i));
  }

  /** The method of the cue that a name follows, or {@code discovered} if it follows none. */
  static String method(CuedSentence sentence, int first, EntityType type) {
    PersonCue cue = type == EntityType.PER ? PersonCue.before(sentence, first) : PersonCue.NONE;
    return cue == PersonCue.NONE ? DISCOVERED : cue.method();
  }
}
