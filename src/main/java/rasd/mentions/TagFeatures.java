package rasd.mentions;

import java.util.ArrayList;
import java.util.List;
import rasd.names.NameWords;
import rasd.names.WordShape;

/**
 * The features that a trained model uses: a word, its letters at both ends, the word without
 * clitics, the words beside it, what lists and cues say about all of these words, and whether the
 * finders of names take them for parts of names.
 */
final class TagFeatures {
  private static final String EDGE = "|";
  private static final int MOST_LETTERS = 4;

  private final NameWords words;

  TagFeatures(NameWords words) {
    this.words = words;
  }

  /**
   * The features of each word of a sentence.
   *
   * @param marks what the rules say about each word: how surely it belongs to a name, whether it
   *     begins the name, and the type of the name; empty if the rules find none
   */
  List<List<String>> of(CuedSentence sentence, List<String> marks) {
    List<List<String>> features = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      features.add(of(sentence, marks, i));
    }
    return features;
  }

  private List<String> of(CuedSentence sentence, List<String> marks, int i) {
    List<String> features = new ArrayList<>();
    String word = sentence.word(i);
    features.add("b");
    features.add("w=" + word);
    addEnds(word, "", features);
    for (int clitics = 1; clitics <= WordShape.mostClitics(word); clitics++) {
      String rest = word.substring(clitics);
      features.add("r=" + rest);
      features.add("rn=" + words.of(rest));
    }
    features.add("c=" + (WordShape.hasArticle(word) ? "al" : WordShape.looksForeign(word)));
    features.add("l=" + Math.min(word.length(), 8));
    features.add("d=" + joints(sentence, i));
    for (int at = -2; at <= 2; at++) {
      String beside = word(sentence, i + at);
      if (at != 0) {
        features.add("w" + at + "=" + beside);
      }
      features.add("n" + at + "=" + words.of(beside));
      features.add("m" + at + "=" + mark(marks, i + at));
      features.add("k" + at + "=" + kinds(sentence, i + at));
      features.add("o" + at + "=" + isStop(sentence, i + at));
    }
    String before = word(sentence, i - 1);
    String after = word(sentence, i + 1);
    features.add("bw=" + before + " " + word);
    features.add("wa=" + word + " " + after);
    features.add("nn=" + words.of(before) + words.of(word) + words.of(after));
    features.add("kk=" + kinds(sentence, i - 1) + words.of(word));
    features.add("mm=" + mark(marks, i - 1) + mark(marks, i) + mark(marks, i + 1));
    features.add("cue=" + PersonCue.before(sentence, i));
    addEnds(before, "-", features);
    addEnds(after, "+", features);
    return features;
  }

  private static void addEnds(String word, String where, List<String> features) {
    int most = where.isEmpty() ? MOST_LETTERS : 3;
    for (int length = where.isEmpty() ? 1 : 2; length <= most && length < word.length(); length++) {
      features.add("p" + where + word.substring(0, length));
      features.add("s" + where + word.substring(word.length() - length));
    }
  }

  private static String joints(CuedSentence sentence, int i) {
    return (sentence.followsDirectly(i) ? "j" : "") + (sentence.followsDirectly(i + 1) ? "J" : "");
  }

  private static boolean isInside(CuedSentence sentence, int i) {
    return i >= 0 && i < sentence.size();
  }

  private static String word(CuedSentence sentence, int i) {
    return isInside(sentence, i) ? sentence.word(i) : EDGE;
  }

  private static String kinds(CuedSentence sentence, int i) {
    return isInside(sentence, i) ? sentence.kinds(i).toString() : EDGE;
  }

  private static String isStop(CuedSentence sentence, int i) {
    return isInside(sentence, i) ? String.valueOf(sentence.isClosed(i)) : EDGE;
  }

  private static String mark(List<String> marks, int i) {
    return i >= 0 && i < marks.size() ? marks.get(i) : EDGE;
  }
}
