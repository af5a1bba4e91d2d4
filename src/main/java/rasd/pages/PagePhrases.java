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

  enum Kind {
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

  private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);

  private PagePhrases() {
    for (Kind kind : Kind.values()) {
      phrases.put(kind, new HashSet<>());
    }
  }

  /**
   * Reads lines of the form {@code kind<TAB>phrase}; lines that begin with # are comments.
   *
   * @throws IllegalArgumentException if a line has another form
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
      throw new IllegalArgumentException("Not a kind and a phrase: " + line);
    }
    of(Kind.valueOf(fields[0].toUpperCase(Locale.ROOT))).add(Line.fold(fields[1]));
  }

  boolean isChrome(String folded) {
    return of(Kind.CHROME).contains(folded) || begins(Kind.CHROME_START, folded);
  }

  boolean headsTeasers(String folded) {
    return begins(Kind.TEASERS, folded);
  }

  /** Whether a text begins with a heading of links that is more than a single word. */
  boolean headsLinks(String folded) {
    return headsTeasers(folded) && !of(Kind.TEASERS).contains(folded.split(" ", 2)[0]);
  }

  boolean isTeaserHead(String folded) {
    return of(Kind.TEASER_HEAD).contains(folded);
  }

  boolean headsComments(String folded) {
    return begins(Kind.COMMENTS, folded);
  }

  boolean isDateWord(String folded) {
    return of(Kind.DATE_WORD).contains(folded);
  }

  boolean beginsCaption(String folded) {
    return begins(Kind.CAPTION_START, folded);
  }

  boolean isCaptionHead(String folded) {
    return of(Kind.CAPTION_HEAD).contains(folded);
  }

  boolean isCredit(String folded) {
    return of(Kind.CREDIT).contains(folded);
  }

  boolean isAgency(String folded) {
    return of(Kind.AGENCY).contains(folded);
  }

  private Set<String> of(Kind kind) {
    return phrases.getOrDefault(kind, Set.of());
  }

  private boolean begins(Kind kind, String folded) {
    for (String phrase : of(kind)) {
      int end = phrase.length();
      if (folded.startsWith(phrase) && (folded.length() == end || folded.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }
}
