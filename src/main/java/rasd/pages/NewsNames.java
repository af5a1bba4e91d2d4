package rasd.pages;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises the names that are written beside a text: {@code دبي} is a place, {@code داليا
 * أبوالعيش} is a person. All names are compared as {@link Line#fold folded} words.
 *
 * <p>Does not handle: persons whose first name is in no list.
 *
 * @param places names of cities and countries
 * @param personWords given names and family names
 */
public record NewsNames(Set<String> places, Set<String> personWords) implements Serializable {
  /** No places and no persons. */
  public static final NewsNames NONE = new NewsNames(Set.of(), Set.of());

  private static final int MOST_PERSON_WORDS = 4;
  private static final int MOST_PLACE_WORDS = 4;

  /** عبد, ابو: they begin the names of persons and may be joined to the next word. */
  private static final Pattern BEGINS_PERSON =
      Pattern.compile("\\u0639\\u0628\\u062F.*|\\u0627\\u0628\\u0648.*");

  /** بن, ال: no other word of fewer than three letters is part of a person's name. */
  private static final Set<String> WITHIN_PERSON = Set.of("\u0628\u0646", "\u0627\u0644");

  /** Copies the sets, so that they can be sent to executors. */
  public NewsNames {
    places = Set.copyOf(places);
    personWords = Set.copyOf(personWords);
  }

  boolean isPlace(String folded) {
    return places.contains(folded);
  }

  /**
   * Whether the words are a person's name: there are two to four, the first is a listed name or
   * begins with عبد or ابو, none is as short as a particle, and together they do not name a place.
   */
  boolean isPerson(String folded) {
    String[] words = folded.split(" ", -1);
    return words.length >= 2
        && words.length <= MOST_PERSON_WORDS
        && beginsPerson(words[0])
        && Arrays.stream(words).allMatch(NewsNames::mayBeInPerson)
        && !isPlace(folded);
  }

  /** The largest number of words at the beginning of a text that name a place; 0 if none do. */
  int placeWords(String[] folded) {
    for (int words = Math.min(MOST_PLACE_WORDS, folded.length); words > 0; words--) {
      if (isPlace(String.join(" ", Arrays.copyOf(folded, words)))) {
        return words;
      }
    }
    return 0;
  }

  private boolean beginsPerson(String word) {
    return personWords.contains(word) || BEGINS_PERSON.matcher(word).matches();
  }

  private static boolean mayBeInPerson(String word) {
    return word.length() > 2 || WITHIN_PERSON.contains(word);
  }
}
