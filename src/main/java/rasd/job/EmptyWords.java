package rasd.job;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rasd.calendar.CalendarNames;
import rasd.lexicon.Lexicon;
import rasd.text.Folding;

/**
 * The terms that are frequent in news of every kind and say nothing about a topic: reporting verbs,
 * and names of months and days. قال, أضافت and أكتوبر are among them.
 */
final class EmptyWords {
  private static final Set<String> KINDS = Set.of("say", "tell", "state");

  private EmptyWords() {}

  /**
   * The terms to which reporting verbs and calendar names belong in a lexicon.
   *
   * @param speech the lines of conf/speech.tsv
   */
  static Set<String> of(Lexicon lexicon, List<String> speech) {
    Set<String> words = new HashSet<>(CalendarNames.words());
    for (String line : speech) {
      String[] fields = line.split("\t", -1);
      if (KINDS.contains(fields[0])) {
        words.addAll(Arrays.asList(fields).subList(1, fields.length));
      }
    }
    Set<String> terms = new HashSet<>();
    words.forEach(word -> terms.add(lexicon.of(Folding.normalize(word)).term()));
    return terms;
  }
}
