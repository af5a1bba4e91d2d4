package rasd.terms;

import org.jspecify.annotations.Nullable;
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.lexicon.Homograph;
import rasd.lexicon.Lexicon;

/**
 * Decides to which word each token of an article belongs if its form is a {@link Homograph}. In
 * {@code قدم لاعب كرة قدم} the first {@code قدم} is "he presented" and the last is "foot".
 */
final class Senses {
  private Senses() {}

  /** The sense of each token; 0 if the form of the token belongs to one word only. */
  static int[] ofTokens(Tokens tokens, Lexicon lexicon) {
    Words words = tokens.words();
    @Nullable Homograph[] homographs = homographs(words, lexicon);
    int[] neighbours = NeighbourNumbers.of(words);
    int[] senses = new int[tokens.count()];
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      int first = tokens.firstToken(sentence);
      int end = tokens.firstToken(sentence + 1);
      for (int token = first; token < end; token++) {
        Homograph homograph = homographs[tokens.word(token)];
        if (homograph != null) {
          senses[token] =
              homograph.sense(
                  words.surface(tokens.word(token)),
                  token == first ? NeighbourNumbers.NOBODY : neighbours[tokens.word(token - 1)],
                  token + 1 == end ? NeighbourNumbers.NOBODY : neighbours[tokens.word(token + 1)]);
        }
      }
    }
    return senses;
  }

  private static @Nullable Homograph[] homographs(Words words, Lexicon lexicon) {
    @Nullable Homograph[] homographs = new Homograph[words.count()];
    for (int word = 0; word < homographs.length; word++) {
      homographs[word] = words.isTerm(word) ? lexicon.homograph(words.form(word)) : null;
    }
    return homographs;
  }

  /** The sense of each word of tokens that were split by their senses. */
  static int[] ofWords(Tokens split, int[] ofTokens) {
    int[] senses = new int[split.words().count()];
    for (int token = 0; token < ofTokens.length; token++) {
      senses[split.word(token)] = ofTokens[token];
    }
    return senses;
  }
}
