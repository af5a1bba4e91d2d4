package rasd.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.mentions.NameWords.Strength;

/**
 * Finds persons by a single word: by the family name of one whose whole name stands before it in
 * the article, or by a learnt name that stands behind a cue somewhere in the article.
 *
 * <p>Not handled: two persons of one family name in one article; neither is bound.
 */
final class SingleNameFinder {
  static final String SURNAME = "surname";
  private static final String DISCOVERED = "discovered";
  private static final double CONFIDENCE_OF_SURNAME = 0.8;
  private static final int FEWEST_LETTERS_OF_SURNAME = 3;

  private final LearntNames learnt;
  private final NameWords words;

  SingleNameFinder(LearntNames learnt, NameWords words) {
    this.learnt = learnt;
    this.words = words;
  }

  /** Adds the single names that stand behind a cue in the sentence. */
  void addCued(Sentence sentence, Set<String> cued) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      if (learnt.single(word) != null
          && !sentence.isClosed(i)
          && PersonCue.before(sentence, i).isSure()) {
        cued.add(word);
      }
    }
  }

  /**
   * The single names of a sentence.
   *
   * @param whole the whole names of the sentence, in the order of the text
   * @param family of the article so far; the sentence's are added
   * @param cued single names that count in this article
   */
  List<Occurrence> find(
      String body,
      ArticleSentence sentence,
      Sentence view,
      List<Occurrence> whole,
      FamilyNames family,
      Set<String> cued) {
    List<Occurrence> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < view.size(); i++) {
      int end = sentence.words().get(i).end();
      while (next < whole.size() && whole.get(next).place().end() <= end) {
        addFamilyName(view.word(i), whole.get(next), family);
        next++;
      }
      Occurrence single =
          view.isClosed(i) || (family.isEmpty() && cued.isEmpty())
              ? null
              : single(body, sentence, view, i, family, cued);
      if (single != null) {
        found.add(single);
      }
    }
    return found;
  }

  private void addFamilyName(String word, Occurrence name, FamilyNames family) {
    boolean isWhole = name.type() == EntityType.PER && name.place().form().indexOf(' ') > 0;
    if (isWhole && isFamilyName(word)) {
      double confidence = Math.min(CONFIDENCE_OF_SURNAME, name.confidence());
      family.add(word, new FamilyNames.Bearer(name.entity(), confidence));
    }
  }

  /** Not every last word: some names end in one that is a common word as well. */
  private boolean isFamilyName(String word) {
    int length = word.length();
    return length >= FEWEST_LETTERS_OF_SURNAME
        && (words.of(word) != Strength.WEAK || length > FEWEST_LETTERS_OF_SURNAME);
  }

  private @Nullable Occurrence single(
      String body,
      ArticleSentence sentence,
      Sentence view,
      int i,
      FamilyNames family,
      Set<String> cued) {
    Occurrence whole = named(body, sentence, view, i, 0, family, cued);
    if (whole != null) {
      return whole;
    }
    int most = WordShape.mostClitics(view.word(i));
    for (int clitics = 1; clitics <= most; clitics++) {
      Occurrence name = named(body, sentence, view, i, clitics, family, cued);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private @Nullable Occurrence named(
      String body,
      ArticleSentence sentence,
      Sentence view,
      int i,
      int clitics,
      FamilyNames family,
      Set<String> cued) {
    String word = view.word(i).substring(clitics);
    FamilyNames.Bearer bearer = family.of(word);
    Entity single = cued.contains(word) ? learnt.single(word) : null;
    if (bearer != null) {
      return new Occurrence(
          sentence.number(),
          Mention.of(body, sentence.words(), i, i, clitics),
          bearer.entity(),
          EntityType.PER,
          null,
          SURNAME,
          bearer.confidence());
    }
    return single == null
        ? null
        : new Occurrence(
            sentence.number(),
            Mention.of(body, sentence.words(), i, i, clitics),
            single.id(),
            EntityType.PER,
            word,
            method(view, i, EntityType.PER),
            learnt.confidence(single));
  }

  /** What a name stands behind; where it stands behind nothing, it was discovered elsewhere. */
  static String method(Sentence sentence, int first, EntityType type) {
    PersonCue cue = type == EntityType.PER ? PersonCue.before(sentence, first) : PersonCue.NONE;
    return cue == PersonCue.NONE ? DISCOVERED : cue.method();
  }
}
