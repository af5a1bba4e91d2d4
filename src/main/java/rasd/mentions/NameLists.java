package rasd.mentions;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;

/** What is known of names before an article is read: the gazetteer, name words and cues. */
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
   * @param modelLines lines of a trained model; none for no model
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

  /** The names that are known. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The known names of places, each as normalized words. */
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

  /** Words that names of persons are made of, normalized; some of them are common words too. */
  public Set<String> personWords() {
    return words().all();
  }

  NameWords words() {
    return clues.names();
  }

  /** What words tell of names. */
  Clues clues() {
    return clues;
  }

  /** How names and other words behave in corpora, as {@link NameClassifier} reads it. */
  List<String> traits() {
    return traits;
  }

  /** The trained model, or null when none is used. */
  @Nullable TagModel model() {
    return model;
  }
}
