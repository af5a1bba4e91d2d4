package rasd.names;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.tables.UserError;
import rasd.text.Token;
import rasd.text.Tokenizer;
import rasd.text.WordFilter;

/**
 * Known names, each with its entity: {@code سيرغي لافروف} and {@code لافروف} refer to the same
 * person. Names are kept as a tree of normalized words, which is matched against a text's tokens.
 */
public final class Gazetteer implements Serializable {
  private static final long serialVersionUID = 1;

  /** A word in the tree of names. */
  public static final class NameTree implements Serializable {
    private static final long serialVersionUID = 1;
    private final Map<String, NameTree> next = new HashMap<>(4);
    private @Nullable Entity entity;
    private final List<Accompanied> accompanied = new ArrayList<>(0);
    private final List<Rival> rivals = new ArrayList<>(0);
    private boolean isNothing;
    private int outside;

    public @Nullable NameTree then(String normalizedWord) {
      return next.get(normalizedWord);
    }

    /** The entity whose name ends here, or null. */
    public @Nullable Entity entity() {
      return entity;
    }

    /** The entities to which the name that ends here refers only in certain company. */
    public List<Accompanied> accompanied() {
      return accompanied;
    }

    /** The entities to which the name that ends here refers in articles on their countries. */
    public List<Rival> rivals() {
      return rivals;
    }

    /** How many of the words up to here must only precede the name and are not part of it. */
    public int outside() {
      return outside;
    }

    /** Whether a phrase ends here that contains a name but mentions nothing. */
    public boolean isNothing() {
      return isNothing;
    }
  }

  /**
   * An entity to which a name refers only in certain company.
   *
   * @param company the kind of cue that must accompany the name: {@code العين} is a club beside
   *     words of sport
   * @param isUnwanted whether, instead, the cue must not accompany the name: {@code بنين} is a
   *     country, but means "boys" beside words of schools
   */
  public record Accompanied(Entity entity, NameCues.CueKind company, boolean isUnwanted)
      implements Serializable {}

  /**
   * An entity to which a name refers in articles on the entity's country: {@code الأهلي} is a Saudi
   * club in articles on Saudi Arabia.
   */
  public record Rival(Entity entity, String country) implements Serializable {}

  /** A file of names that the user gave. */
  public record NameList(String name, List<String> lines) {}

  private static final String COMPANY = " [";
  private static final String RIVAL = "in ";
  private static final String DEMONYM = "demonym]";
  private static final String UNWANTED = "without ";
  private static final char OUTSIDE_ENDS = ')';

  private final NameTree root = new NameTree();
  private final Set<String> refused = new HashSet<>();
  private final WordFilter beginnings = new WordFilter();
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Homes homes = new Homes();

  public Gazetteer() {}

  /**
   * The gazetteer of {@code conf/entities.tsv} and the places in Unicode's CLDR.
   *
   * @param entityLines lines after a header: id, type, name, aliases, name_latin, wikidata
   * @param notNameLines lines after a header: form, reason; a form of one word is not a name of
   *     CLDR's places nor a learnt name by itself, and a form of several words mentions nothing
   * @throws UserError if a line is malformed or a name refers to two entities
   */
  public static Gazetteer of(Collection<String> entityLines, Collection<String> notNameLines) {
    return of(entityLines, List.of(), notNameLines);
  }

  /**
   * The gazetteer of {@code conf/entities.tsv}, the user's files, and the places of CLDR. A user's
   * row whose id is known adds its names to that entity; a name that is known keeps its entity.
   *
   * @param more the user's files, in the order of the setting
   */
  public static Gazetteer of(
      Collection<String> entityLines, List<NameList> more, Collection<String> notNameLines) {
    Gazetteer gazetteer = new Gazetteer();
    Set<String> notNames = GazetteerFile.firstColumn(notNameLines);
    notNames.forEach(gazetteer::addNothing);
    GazetteerFile.parse(entityLines).forEach(gazetteer::addKnown);
    for (NameList file : more) {
      EntityRows.read(file.name(), file.lines()).forEach(gazetteer::addMore);
    }
    CldrPlaces.of(notNames).forEach(gazetteer::addMore);
    gazetteer.addHomes();
    return gazetteer;
  }

  /**
   * Removes the names that the user decided are not names.
   *
   * @param decisionLines lines of the user's file of decisions
   * @throws UserError if a line is not a decision
   */
  public Gazetteer without(Collection<String> decisionLines) {
    for (String name : NameDecisions.parse(decisionLines).none()) {
      NameTree node = nodeOf(List.of(name.split(" ", -1)));
      node.entity = null;
      node.accompanied.clear();
    }
    return this;
  }

  public Collection<Entity> entities() {
    return entities.values();
  }

  /** Whether a word is listed as not being a name by itself. */
  public boolean refuses(String word) {
    return refused.contains(word);
  }

  public boolean has(String id) {
    return entities.containsKey(id);
  }

  /** The countries of entities and words. */
  public Homes homes() {
    return homes;
  }

  public NameTree root() {
    return root;
  }

  /**
   * Whether a name may begin with the rest of the word from this letter on; false for most words.
   */
  public boolean mayBegin(String word, int from) {
    return beginnings.mayHold(word, from);
  }

  /** Adds a name of normalized words; if an entity already has the name, that entity keeps it. */
  public void addNormalized(String name, Entity entity) {
    entities.putIfAbsent(entity.id(), entity);
    NameTree node = nodeOf(List.of(name.split(" ", -1)));
    if (node.entity == null) {
      node.entity = entity;
    }
  }

  /**
   * Calls the visitor with each name, as normalized words, and its entity. Leaves out names that
   * depend on certain company or on words before them.
   */
  public void forEachName(BiConsumer<String, Entity> visitor) {
    visit("", root, visitor);
  }

  /** The entity of this type to which a name refers only in certain company, or null. */
  public @Nullable Entity accompanied(String name, EntityType type) {
    @Nullable NameTree node = root;
    for (String word : name.split(" ", -1)) {
      node = node == null ? null : node.then(word);
    }
    if (node != null) {
      for (Accompanied other : node.accompanied) {
        if (other.entity().type() == type) {
          return other.entity();
        }
      }
    }
    return null;
  }

  /**
   * Adds the countries that the names of entities show, and the one-word names of clubs as signs of
   * their countries.
   */
  private void addHomes() {
    forEachName(homes::addName);
    root.next.forEach(
        (word, node) -> {
          for (Accompanied club : node.accompanied) {
            if (node.rivals.isEmpty() && club.company() == NameCues.CueKind.SPORT) {
              homes.addWord(word, club.entity());
            }
          }
        });
  }

  private static void visit(String name, NameTree node, BiConsumer<String, Entity> visitor) {
    if (node.entity != null && node.outside == 0) {
      visitor.accept(name, node.entity);
    }
    node.next.forEach(
        (word, next) -> visit(name.isEmpty() ? word : name + " " + word, next, visitor));
  }

  private void addKnown(Entity entity, List<String> names) {
    if (entities.putIfAbsent(entity.id(), entity) != null) {
      throw UserError.usage("The gazetteer has two rows with the id " + entity.id());
    }
    for (String name : names) {
      Entity other = add(name, entity);
      if (!other.id().equals(entity.id())) {
        throw UserError.usage(
            "In the gazetteer, %s is a name of %s and of %s; remove it from one of them"
                .formatted(name, other.id(), entity.id()));
      }
    }
  }

  /**
   * Adds the names from CLDR or from a user's row to the entity with the same id; names from
   * earlier rows take precedence.
   */
  private void addMore(Entity more, List<String> names) {
    Entity known = entities.get(more.id());
    Entity entity = known == null ? more : known;
    boolean added = false;
    for (String name : names) {
      added |= add(name, entity).equals(entity);
    }
    if (added) {
      entities.putIfAbsent(entity.id(), entity);
    }
  }

  /**
   * Adds a phrase that is not a name although it contains one: {@code صلاة المغرب}. A phrase of one
   * word is only recorded as not being a name by itself.
   */
  private void addNothing(String phrase) {
    List<String> words = words(phrase);
    if (words.size() > 1) {
      nodeOf(words).isNothing = true;
    } else {
      refused.addAll(words);
    }
  }

  /**
   * Adds a name and returns the entity that it now has: this one, or another that had the name
   * before.
   */
  private Entity add(String name, Entity entity) {
    int bracket = name.lastIndexOf(COMPANY);
    List<String> words = words(bracket < 0 ? name : name.substring(0, bracket));
    if (bracket >= 0 && name.endsWith(DEMONYM)) {
      homes.addDemonym(String.join(" ", words), entity.id());
      return entity;
    }
    NameTree node = nodeOf(words);
    if (node == root) {
      throw UserError.usage("The gazetteer has a name without a word: «" + name + "»");
    }
    if (bracket >= 0) {
      return addAccompanied(node, entity, name.substring(bracket + COMPANY.length()));
    }
    if (node.entity == null) {
      node.entity = entity;
      int outside = name.indexOf(OUTSIDE_ENDS);
      node.outside = outside < 0 ? 0 : words(name.substring(0, outside)).size();
    }
    return node.entity;
  }

  private static Entity addAccompanied(NameTree node, Entity entity, String company) {
    if (company.startsWith(RIVAL)) {
      String country = company.substring(RIVAL.length()).replace("]", "").strip();
      node.rivals.add(new Rival(entity, country));
      return entity;
    }
    boolean isUnwanted = company.startsWith(UNWANTED);
    String listed = isUnwanted ? company.substring(UNWANTED.length()) : company;
    NameCues.CueKind kind = NameCues.kind(listed.replace("]", "").strip());
    for (Accompanied other : node.accompanied) {
      if (other.company() == kind) {
        return other.entity();
      }
    }
    node.accompanied.add(new Accompanied(entity, kind, isUnwanted));
    return entity;
  }

  private NameTree nodeOf(List<String> words) {
    NameTree node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new NameTree());
    }
    if (!words.isEmpty()) {
      beginnings.add(words.get(0));
    }
    return node;
  }

  /** The normalized words of a name, separated by a space. */
  static String normalized(String name) {
    return String.join(" ", words(name));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (Token token : new Tokenizer().tokens(name, 0, name.length())) {
      words.add(token.normalized());
    }
    return words;
  }
}
