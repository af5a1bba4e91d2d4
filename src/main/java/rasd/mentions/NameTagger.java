package rasd.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rasd.article.EntityType;
import rasd.learning.LearntName;
import rasd.names.NameLists;
import rasd.names.TagModel;

/**
 * Finds names with a trained model, which weighs what the lists and the rules say about each word.
 */
final class NameTagger {
  private static final double CONFIDENCE = 0.8;
  private static final double SURE = 0.8;
  private static final double HALF_SURE = 0.5;

  private final TagFeatures features;
  private final PersonFinder persons;
  private final GroupFinder groups = new GroupFinder();

  NameTagger(NameLists lists) {
    this.features = new TagFeatures(lists.words());
    this.persons = new PersonFinder(lists.clues());
  }

  /** The features of each word. */
  List<List<String>> features(CuedSentence sentence) {
    return features.of(sentence, marks(sentence));
  }

  /** The names of a sentence. Clitics are not yet separated from them. */
  List<NameCandidate> find(TagModel model, CuedSentence sentence) {
    int[] tags = model.tags(features(sentence));
    List<NameCandidate> found = new ArrayList<>();
    int first = -1;
    for (int i = 0; i <= tags.length; i++) {
      boolean goesOn = i < tags.length && TagModel.isInside(tags[i]);
      if (!goesOn && first >= 0) {
        found.add(
            new NameCandidate(
                first,
                i - 1,
                0,
                TagModel.type(tags[first]),
                LearntName.FOUND_BY_TAGGER,
                CONFIDENCE));
        first = -1;
      }
      if (i < tags.length && TagModel.isBeginning(tags[i])) {
        first = i;
      }
    }
    return found;
  }

  private List<String> marks(CuedSentence sentence) {
    String[] marks = new String[sentence.size()];
    Arrays.fill(marks, "");
    groups.find(sentence).forEach(candidate -> mark(candidate, "near", marks));
    persons.find(sentence).forEach(candidate -> mark(candidate, belief(candidate), marks));
    for (int i = 0; i < marks.length; i++) {
      EntityType type = sentence.type(i);
      if (type != null) {
        boolean isFirst = i == 0 || sentence.type(i - 1) != type;
        marks[i] = "known" + (isFirst ? "B" : "I") + type;
      }
    }
    return List.of(marks);
  }

  private static void mark(NameCandidate candidate, String belief, String[] marks) {
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      marks[i] = belief + (i == candidate.first() ? "B" : "I") + candidate.type();
    }
  }

  private static String belief(NameCandidate candidate) {
    if (candidate.confidence() >= SURE) {
      return "sure";
    }
    return candidate.confidence() >= HALF_SURE ? "half" : "weak";
  }
}
