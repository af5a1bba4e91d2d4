package rasd.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import rasd.bench.corpus.SyntheticArticle.Copied;
import rasd.bench.corpus.SyntheticArticle.Piece;
import rasd.text.Shingles;

/**
 * Makes articles in an artificial language, with a known truth. An article depends only on the seed
 * and its number, so a smaller corpus is the beginning of a larger one.
 */
final class SyntheticArticles {
  private static final double SHARE_OF_COPIES = 0.05;
  private static final int NO_COPIES_BEFORE = 100;
  private static final int COPIED_FROM_LAST = 200_000;
  private static final int MOST_ENTITIES = 6;
  private static final int MOST_MENTIONS = 3;

  /** The purposes for which random numbers are drawn. Each has its own sequence. */
  enum Purpose {
    LANGUAGE,
    IS_COPY,
    CONTENT,
    EDITS,
    LAYOUT
  }

  private final long seed;
  private final Words words;
  private final Topics topics;
  private final Names names;

  SyntheticArticles(long seed) {
    this.seed = seed;
    Random random = random(Purpose.LANGUAGE, 0);
    words = new Words(random);
    topics = new Topics(random);
    names = new Names(words, random);
  }

  Words words() {
    return words;
  }

  Topics topics() {
    return topics;
  }

  Names names() {
    return names;
  }

  /** The random sequence of an article for a purpose. */
  Random random(Purpose purpose, long article) {
    return new Random(Shingles.mixed(Shingles.mixed(seed + purpose.ordinal()) + article));
  }

  SyntheticArticle article(long number) {
    return isCopy(number) ? copy(number) : original(number);
  }

  private boolean isCopy(long number) {
    return number >= NO_COPIES_BEFORE
        && random(Purpose.IS_COPY, number).nextDouble() < SHARE_OF_COPIES;
  }

  private SyntheticArticle original(long number) {
    Random random = random(Purpose.CONTENT, number);
    double[] mixture = Topics.mixture(random);
    int length = length(random);
    SortedSet<Integer> entities = new TreeSet<>();
    List<Piece> pieces = new ArrayList<>();
    SyntheticArticle article = new SyntheticArticle(number, mixture, entities, pieces, null);
    SortedMap<Integer, List<String>> mentions = mentions(article.topic(), length, entities, random);
    Weights shares = Weights.of(mixture);
    for (int place = 0; place < length; place++) {
      for (String mention : mentions.getOrDefault(place, List.of())) {
        pieces.add(new Piece(mention, true));
      }
      pieces.add(new Piece(words.printed(word(shares, random), random), false));
    }
    return article;
  }

  private static int length(Random random) {
    double length = StrictMath.exp(5.4 + 0.5 * random.nextGaussian());
    return (int) Math.max(40, Math.min(1500, length));
  }

  private String word(Weights shares, Random random) {
    double chance = random.nextDouble();
    if (chance < 0.28) {
      return words.functionWord(random);
    }
    return chance < 0.60
        ? words.everydayWord(random)
        : words.form(topics.lemma(shares.draw(random), random), random);
  }

  /**
   * Draws mentions, by the index of the word before which they are written, and adds the mentioned
   * entities to the set.
   */
  private SortedMap<Integer, List<String>> mentions(
      int topic, int length, SortedSet<Integer> entities, Random random) {
    SortedMap<Integer, List<String>> mentions = new TreeMap<>();
    int community = Names.community(topic, random);
    int drawn = 1 + random.nextInt(MOST_ENTITIES);
    for (int i = 0; i < drawn; i++) {
      PlantedEntity entity = names.mentioned(community, random);
      entities.add(entity.number());
      int times = 1 + random.nextInt(MOST_MENTIONS);
      for (int time = 0; time < times; time++) {
        mentions
            .computeIfAbsent(random.nextInt(length), place -> new ArrayList<>())
            .add(names.written(entity, random));
      }
    }
    return mentions;
  }

  /** An earlier article with all its mentions, and with a few words edited. */
  private SyntheticArticle copy(long number) {
    Random random = random(Purpose.EDITS, number);
    long from = number;
    while (isCopy(from)) {
      from = number - 1 - random.nextInt((int) Math.min(number, COPIED_FROM_LAST));
    }
    SyntheticArticle original = original(from);
    int edits = (int) Math.round(original.pieces().size() * (0.02 + 0.10 * random.nextDouble()));
    return new SyntheticArticle(
        number,
        original.mixture(),
        original.entities(),
        edited(original.pieces(), edits, random),
        new Copied(from, edits));
  }

  /**
   * Makes exactly this number of edits, each in a different word and none in a name. A word is
   * edited with a probability of the edits left divided by the words left.
   */
  private List<Piece> edited(List<Piece> pieces, int edits, Random random) {
    List<Piece> edited = new ArrayList<>();
    long places = pieces.stream().filter(piece -> !piece.isMention()).count();
    int left = edits;
    for (Piece piece : pieces) {
      boolean isEdited = !piece.isMention() && random.nextDouble() * places < left;
      if (isEdited) {
        left--;
        edit(piece, edited, random);
      } else {
        edited.add(piece);
      }
      places -= piece.isMention() ? 0 : 1;
    }
    return edited;
  }

  private void edit(Piece piece, List<Piece> edited, Random random) {
    double chance = random.nextDouble();
    if (chance < 0.4) {
      return;
    }
    if (chance < 0.6) {
      edited.add(piece);
    }
    edited.add(new Piece(words.everydayWord(random), false));
  }
}
