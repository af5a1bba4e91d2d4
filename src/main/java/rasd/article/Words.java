package rasd.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.text.TokenKind;

/**
 * The distinct words of an article, numbered in the order in which they first occur: {@code قال
 * لافروف إن لافروف قال} has three words. The properties of a word are kept once, however often it
 * occurs, and so is each normalized form, which several words may share ({@code الأزمة}, {@code
 * الازمة}).
 *
 * <p>A word here is a distinct token of any kind, including numbers and addresses. A token that is
 * not the story's own, as in a dateline, is a different word from the same token in the story:
 * {@code رويترز – قال متحدث باسم رويترز} has {@code رويترز} twice. A token that counts as different
 * terms in two sentences is also two words.
 */
public final class Words {
  private final List<String> forms;
  private final int[] formOf;
  private final String[] surfaces;
  private final TokenKind[] kinds;
  private final boolean[] areStopWords;
  private final boolean[] areAside;
  private final @Nullable String[] pieces;

  /**
   * @param forms the distinct normalized forms
   * @param formOf the index of each word's form
   * @param areAside for each word, whether it is part of a dateline, a byline or a source note
   * @param pieces for each stop word, the word with its clitics separated by +; null for other
   *     words
   */
  Words(
      List<String> forms,
      int[] formOf,
      String[] surfaces,
      TokenKind[] kinds,
      boolean[] areStopWords,
      boolean[] areAside,
      @Nullable String[] pieces) {
    this.forms = forms;
    this.formOf = formOf;
    this.surfaces = surfaces;
    this.kinds = kinds;
    this.areStopWords = areStopWords;
    this.areAside = areAside;
    this.pieces = pieces;
  }

  /** The number of distinct words. */
  public int count() {
    return surfaces.length;
  }

  /** The distinct normalized forms. */
  public List<String> forms() {
    return forms;
  }

  /** The index of a word's form in {@link #forms}. */
  public int formNumber(int word) {
    return formOf[word];
  }

  /** The normalized form of a word. */
  public String form(int word) {
    return forms.get(formOf[word]);
  }

  public String surface(int word) {
    return surfaces[word];
  }

  public TokenKind kind(int word) {
    return kinds[word];
  }

  public boolean isStopWord(int word) {
    return areStopWords[word];
  }

  /**
   * Whether a word is part of a dateline, a byline or a source note, and so not the story's own.
   */
  public boolean isAside(int word) {
    return areAside[word];
  }

  /**
   * Whether a word counts as a term: it is a full word, it is the story's own, and it is not a
   * single letter, such as the {@code م} of {@code 2015م} or the {@code د} before a name.
   */
  public boolean isTerm(int word) {
    return isFullWord(word) && !areAside[word] && !isLetter(form(word));
  }

  private static boolean isLetter(String form) {
    return form.length() == 1 && !Character.isIdeographic(form.charAt(0));
  }

  /** Whether a word is of kind {@link TokenKind#WORD} and not a stop word. */
  public boolean isFullWord(int word) {
    return kinds[word] == TokenKind.WORD && !areStopWords[word];
  }

  /** A stop word with its clitics separated by +; null for other words. */
  public @Nullable String pieces(int word) {
    return pieces[word];
  }

  /**
   * The words with these numbers. A word that counts as several terms is repeated.
   *
   * @param numbers numbers of words, ordered so that the words' forms first occur in the same order
   *     as before
   */
  Words at(int[] numbers) {
    int[] forms = new int[numbers.length];
    String[] surfacesAt = new String[numbers.length];
    TokenKind[] kindsAt = new TokenKind[numbers.length];
    boolean[] stopWordsAt = new boolean[numbers.length];
    boolean[] asidesAt = new boolean[numbers.length];
    @Nullable String[] piecesAt = new String[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      forms[i] = formOf[numbers[i]];
      surfacesAt[i] = surfaces[numbers[i]];
      kindsAt[i] = kinds[numbers[i]];
      stopWordsAt[i] = areStopWords[numbers[i]];
      asidesAt[i] = areAside[numbers[i]];
      piecesAt[i] = pieces[numbers[i]];
    }
    return new Words(this.forms, forms, surfacesAt, kindsAt, stopWordsAt, asidesAt, piecesAt);
  }
}
