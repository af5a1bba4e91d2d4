package rasd.mentions;

import java.io.Serializable;
import java.util.Collection;

/** What is known of names before an article is read: the gazetteer, name words and cues. */
public final class NameLists implements Serializable {
  private static final long serialVersionUID = 1;

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final NameCues cues;

  /**
   * @param wordLines lines of {@code conf/name-words.txt}
   * @param cueLines lines of {@code conf/name-cues.tsv}
   */
  public NameLists(Gazetteer gazetteer, Collection<String> wordLines, Collection<String> cueLines) {
    this.gazetteer = gazetteer;
    this.words = NameWords.parse(wordLines);
    this.cues = NameCues.parse(cueLines);
  }

  /** The names that are known. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  NameWords words() {
    return words;
  }

  NameCues cues() {
    return cues;
  }
}
