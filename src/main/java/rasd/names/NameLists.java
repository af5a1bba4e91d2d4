package rasd.names;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.learning.NameClassifier;

/** What is known about names before an article is read: the gazetteer, name words and cues. */
public final class NameLists implements Serializable {
  private static final long serialVersionUID = 1;

  private final Gazetteer gazetteer;
  private final Clues clues;
  private final List<String> traits;
  private final @Nullable TagModel model;

  /**
   * @param wordLines lines of {@code conf/name-words.txt}
   * @param cueLines lines of {@code conf/name-cues.tsv}
   * @param traitLines lines of {@code conf/name-traits.tsv}
   * @param modelLines lines of a trained model; empty for no model
   */
  public NameLists(
      Gazetteer gazetteer,
      Collection<String> wordLines,
      Collection<String> cueLines,
      Collection<String> traitLines,
      Collection<String> modelLines) {
    this.gazetteer = gazetteer;
    this.clues = new Clues(NameWords.parse(wordLines), NameCues.parse(cueLines));
    this.traits = List.copyOf(traitLines);
    this.model = modelLines.isEmpty() ? null : TagModel.read(modelLines);
  }

  /** The known names. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The known names of places as normalized words. */
  public Set<String> places() {
    Set<String> places = new HashSet<>();
    gazetteer.forEachName(
        (name, entity) -> {
          if (entity.type() == EntityType.LOC) {
            places.add(name);
          }
        });
    return places;
  }

  /** The normalized words of which persons' names consist; some of them are also common words. */
  public Set<String> personWords() {
    return words().all();
  }

  public NameWords words() {
    return clues.names();
  }

  /** The clues that words give about names. */
  public Clues clues() {
    return clues;
  }

  /**
   * Lines on the traits of names and of other words in corpora, as {@link NameClassifier} reads
   * them.
   */
  public List<String> traits() {
    return traits;
  }

  /** The trained model; null if none is used. */
  public @Nullable TagModel model() {
    return model;
  }
}
