package rasd.mentions;

import java.util.Set;
import rasd.learning.LearntName;
import rasd.names.NameCues.CueKind;

/** The words before a name that announce a person. */
enum PersonCue {
  NONE,
  /** {@code الفرنسي X}. */
  ADJECTIVE,
  /** {@code قال X}. */
  VERB,
  /** {@code وزير الخارجية الروسي X}. */
  ROLE,
  /** {@code الرئيس الروسي X}. */
  TITLE,
  /** {@code الدكتور X}. */
  NEAR_TITLE;

  private static final int FARTHEST_TITLE = 4;
  private static final int FARTHEST_ROLE = 7;
  private static final String IN_THE_NAME_OF = "\u0628\u0627\u0633\u0645"; // باسم

  /** The name of the cue in the table mentions. */
  String method() {
    return switch (this) {
      case NONE -> LearntName.WORDS;
      case ADJECTIVE -> "adjective";
      case VERB -> "verb";
      case ROLE -> "role";
      case TITLE, NEAR_TITLE -> LearntName.TITLE;
    };
  }

  /** Whether a single word after this cue may be taken for a name. */
  boolean isSure() {
    return this == VERB || this == TITLE || this == NEAR_TITLE;
  }

  /** Whether this cue is a person's title or office. */
  boolean isOfPerson() {
    return this == TITLE || this == NEAR_TITLE || this == ROLE;
  }

  /** The cue before the word with index {@code first}. */
  static PersonCue before(CuedSentence sentence, int first) {
    PersonCue cue = farther(sentence, first);
    return cue == NONE && sentence.follows(CueKind.ADJECTIVE, first) ? ADJECTIVE : cue;
  }

  private static PersonCue farther(CuedSentence sentence, int first) {
    for (int i = first - 1; i >= 0 && first - i <= FARTHEST_ROLE; i--) {
      if (!sentence.followsDirectly(i + 1)) {
        return NONE;
      }
      Set<CueKind> kinds = sentence.kinds(i);
      int distance = first - i;
      if (kinds.contains(CueKind.TITLE) && distance <= FARTHEST_TITLE) {
        return distance == 1 ? NEAR_TITLE : TITLE;
      }
      if (kinds.contains(CueKind.ROLE)) {
        return ROLE;
      }
      if (kinds.contains(CueKind.VERB)) {
        return distance == 1 ? VERB : NONE;
      }
      if (kinds.contains(CueKind.BREAK) || (sentence.isClosed(i) && !mayStandInRole(sentence, i))) {
        return NONE;
      }
    }
    return NONE;
  }

  private static boolean mayStandInRole(CuedSentence sentence, int i) {
    return sentence.isName(i) || sentence.word(i).equals(IN_THE_NAME_OF);
  }
}
