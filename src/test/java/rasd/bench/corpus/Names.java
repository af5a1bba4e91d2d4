package rasd.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The entities of the corpus, in communities whose members are mentioned together. Every tenth
 * entity is a look-alike: its family name is that of the previous entity with one more letter. No
 * name can be read as another name or as a form of a lemma, so the planted mentions are the only
 * ones.
 */
public final class Names {
  static final int ENTITIES = 500;
  static final int COMMUNITIES = 50;
  static final int MEMBERS = ENTITIES / COMMUNITIES;
  static final int LOOK_ALIKE_EVERY = 10;

  private static final List<String> CLITICS = List.of("و", "ل", "ب");
  private static final int COMMUNITIES_OF_TOPIC = 4;
  private static final int COMMUNITIES_TO_NEXT_TOPIC = 5;

  private final Words words;
  private final Random random;
  private final Set<String> taken = new HashSet<>();
  private final List<PlantedEntity> entities = new ArrayList<>();
  private final List<PlantedEntity> byFame;
  private final Weights fame = Weights.ofZipf(ENTITIES, 1, 0.8);
  private final Weights clitic = Weights.of(0.08, 0.04, 0.03, 0.85);

  Names(Words words, Random random) {
    this.words = words;
    this.random = random;
    String family = "";
    for (int number = 0; number < ENTITIES; number++) {
      family = number % LOOK_ALIKE_EVERY == LOOK_ALIKE_EVERY - 1 ? longer(family) : made(6, 8);
      entities.add(entity(number, family));
    }
    byFame = new ArrayList<>(entities);
    Collections.shuffle(byFame, random);
  }

  private PlantedEntity entity(int number, String family) {
    boolean isOrganisation = random.nextDouble() < 0.2;
    String whole = made(5, 6) + " " + family;
    List<String> names = new ArrayList<>(List.of(whole));
    if (random.nextDouble() < 0.9) {
      names.add(family);
    }
    if (random.nextDouble() < 0.5) {
      names.add(respelt(family));
    }
    if (random.nextDouble() < 0.25) {
      names.add(made(6, 7));
    }
    if (isOrganisation) {
      names.add("منظمة " + whole);
    }
    return new PlantedEntity(number, isOrganisation ? "ORG" : "PER", List.copyOf(names));
  }

  List<PlantedEntity> all() {
    return Collections.unmodifiableList(entities);
  }

  /** Draws one of the communities whose members are mentioned by articles of a topic. */
  static int community(int topic, Random random) {
    return (topic * COMMUNITIES_TO_NEXT_TOPIC + random.nextInt(COMMUNITIES_OF_TOPIC)) % COMMUNITIES;
  }

  /**
   * Draws the entity of a mention: three times in four a member of the community, most often one of
   * its first members; otherwise any entity, more famous ones more often.
   */
  PlantedEntity mentioned(int community, Random random) {
    if (random.nextDouble() < 0.75) {
      int member = (int) (MEMBERS * random.nextDouble() * random.nextDouble());
      return entities.get(community + member * COMMUNITIES);
    }
    return byFame.get(fame.draw(random));
  }

  /** One of the entity's names, sometimes after a clitic. */
  String written(PlantedEntity entity, Random random) {
    String name = entity.names().get(random.nextInt(entity.names().size()));
    int drawn = clitic.draw(random);
    return drawn < CLITICS.size() ? CLITICS.get(drawn) + name : name;
  }

  private String made(int fewest, int most) {
    return free(() -> Words.madeUp(random, fewest, most));
  }

  private String longer(String name) {
    return free(
        () -> new StringBuilder(name).insert(inside(name), Words.letter(random)).toString());
  }

  private String respelt(String name) {
    return free(
        () -> {
          StringBuilder other = new StringBuilder(name);
          other.setCharAt(inside(name), Words.letter(random));
          return other.toString();
        });
  }

  private int inside(String name) {
    return 1 + random.nextInt(name.length() - 1);
  }

  /**
   * The first supplied word that is not yet taken and cannot be a form of a lemma, either as it is
   * or with a clitic before it.
   */
  private String free(Supplier<String> words) {
    String word = words.get();
    while (isTaken(word)) {
      word = words.get();
    }
    taken.add(word);
    for (String letter : CLITICS) {
      taken.add(letter + word);
    }
    return word;
  }

  private boolean isTaken(String word) {
    return taken.contains(word)
        || words.canBeForm(word)
        || CLITICS.stream().anyMatch(c -> taken.contains(c + word) || words.canBeForm(c + word));
  }
}
