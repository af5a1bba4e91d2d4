package rasd.pages;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Phrases by which lines of news pages are recognised, from {@code conf/page-phrases.tsv}: {@code
 * انظر ايضاً} heads teasers. All phrases are compared as {@link Line#fold folded} lines.
 */
public final class PagePhrases implements Serializable {
  private static final long serialVersionUID = 1;

  enum PhraseKind {
    CHROME,
    CHROME_START,
    TEASERS,
    TEASER_HEAD,
    COMMENTS,
    CAPTION_START,
    CAPTION_HEAD,
    CREDIT,
    AGENCY,
    DATE_WORD
  }

  private final Map<PhraseKind, Set<String>> phrases = new EnumMap<>(PhraseKind.class);

  private PagePhrases() {
    for (PhraseKind kind : PhraseKind.values()) {
      phrases.put(kind, new HashSet<>());
    }
  }

  /**
   * Reads lines of the form {@code kind<TAB>phrase}; lines that begin with # are comments.
   *
   * @throws IllegalArgumentException if a line does not have this form, or its kind is unknown
   */
  public static PagePhrases parse(Collection<String> lines) {
    PagePhrases read = new PagePhrases();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        read.add(line.split("\t", -1), line);
      }
    }
    return read;
  }

  private void add(String[] fields, String line) {
    if (fields.length != 2) {
      throw new IllegalArgumentException(
          "A line must have a kind and a phrase, separated by a tab: " + line);
    }
    of(PhraseKind.valueOf(fields[0].toUpperCase(Locale.ROOT))).add(Line.fold(fields[1]));
  }

  boolean isChrome(String folded) {
    return of(PhraseKind.CHROME).contains(folded) || begins(PhraseKind.CHROME_START, folded);
  }

  boolean headsTeasers(String folded) {
    return begins(PhraseKind.TEASERS, folded);
  }

  /**
   * Whether a text begins with a heading of links, unless its first word alone is such a heading,
   * because that may be an ordinary word.
   */
  boolean headsLinks(String folded) {
    return headsTeasers(folded) && !of(PhraseKind.TEASERS).contains(folded.split(" ", 2)[0]);
  }

  boolean isTeaserHead(String folded) {
    return of(PhraseKind.TEASER_HEAD).contains(folded);
  }

  boolean headsComments(String folded) {
    return begins(PhraseKind.COMMENTS, folded);
  }

  boolean isDateWord(String folded) {
    return of(PhraseKind.DATE_WORD).contains(folded);
  }

  boolean beginsCaption(String folded) {
    return begins(PhraseKind.CAPTION_START, folded);
  }

  boolean isCaptionHead(String folded) {
    return of(PhraseKind.CAPTION_HEAD).contains(folded);
  }

  boolean isCredit(String folded) {
    return of(PhraseKind.CREDIT).contains(folded);
  }

  boolean isAgency(String folded) {
    return of(PhraseKind.AGENCY).contains(folded);
  }

  private Set<String> of(PhraseKind kind) {
    return phrases.getOrDefault(kind, Set.of());
  }

  private boolean begins(PhraseKind kind, String folded) {
    for (String phrase : of(kind)) {
      int end = phrase.length();
      if (folded.startsWith(phrase) && (folded.length() == end || folded.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }
}
