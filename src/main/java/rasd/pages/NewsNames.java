package rasd.pages;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of the names that stand beside a text: {@code دبي} is a place, {@code داليا
 * أبوالعيش} is made of a person's names. All are compared as {@link Line#fold folded} words.
 *
 * <p>Does not handle: persons whose first name no list has.
 *
 * @param places names of cities and countries
 * @param personWords given names and family names
 */
public record NewsNames(Set<String> places, Set<String> personWords) implements Serializable {
  /** Of no place and no person. */
  public static final NewsNames NONE = new NewsNames(Set.of(), Set.of());

  private static final int MOST_PERSON_WORDS = 5;
  private static final int MOST_PLACE_WORDS = 4;

  /**
   * عبد, ابو, بن: they begin or join the names of persons, written together with the next or not.
   */
  private static final Pattern OF_PERSONS =
      Pattern.compile("\\u0639\\u0628\\u062F.*|\\u0627\\u0628\\u0648.*|\\u0628\\u0646");

  boolean isPlace(String folded) {
    return places.contains(folded);
  }

  /** Two words or more, of which the first is a name. */
  boolean isPerson(String folded) {
    String[] words = folded.split(" ", -1);
    return words.length >= 2
        && words.length <= MOST_PERSON_WORDS
        && isOfPersons(words[0])
        && !isPlace(folded);
  }

  /** How many words at the beginning of a text name a place: the most that do. */
  int placeWords(String[] folded) {
    for (int words = Math.min(MOST_PLACE_WORDS, folded.length); words > 0; words--) {
      if (isPlace(String.join(" ", Arrays.copyOf(folded, words)))) {
        return words;
      }
    }
    return 0;
  }

  private boolean isOfPersons(String word) {
    return personWords.contains(word) || OF_PERSONS.matcher(word).matches();
  }
}
