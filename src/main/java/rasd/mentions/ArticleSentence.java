package rasd.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rasd.article.Tokens;
import rasd.article.Words;

/**
 * A sentence of an article with its tokens.
 *
 * @param words its tokens, except for those that are not part of the story
 * @param stops indexes of the {@code words} that cannot belong to a new name: stop words, words
 *     with a mark of the indefinite, and tokens that are not words; also {@code علي} in an article
 *     that never writes ى, because the preposition {@code على} looks the same there
 */
record ArticleSentence(int number, List<NameFinder.SentenceWord> words, BitSet stops) {
  /** A name with the same letters as the normalized preposition {@code على}. */
  static final String ALI = "\u0639\u0644\u064A"; // علي

  private static final String ALIF_MAQSURA = "\u0649"; // ى
  private static final String NUNATION = "\u064B\u064C\u064D"; // ً ٌ ٍ

  /** The sentences of an article, except for those without tokens of the story. */
  static List<ArticleSentence> of(Tokens tokens) {
    boolean tellsNameOfAli = tellsNameOfAli(tokens.words());
    List<ArticleSentence> sentences = new ArrayList<>(tokens.sentenceCount());
    for (int number = 0; number < tokens.sentenceCount(); number++) {
      int first = tokens.firstToken(number);
      int end = tokens.firstToken(number + 1);
      ArticleSentence sentence = of(tokens, number, first, end, tellsNameOfAli);
      if (!sentence.words().isEmpty()) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  /**
   * Whether the article distinguishes the preposition {@code على} from the name {@code علي}:
   * whether any of its words ends in ى, which some papers never write.
   */
  private static boolean tellsNameOfAli(Words words) {
    for (int word = 0; word < words.count(); word++) {
      if (words.surface(word).endsWith(ALIF_MAQSURA)) {
        return true;
      }
    }
    return false;
  }

  private static ArticleSentence of(
      Tokens tokens, int number, int first, int end, boolean tellsNameOfAli) {
    Words words = tokens.words();
    List<NameFinder.SentenceWord> ofSentence = new ArrayList<>(end - first);
    BitSet stops = new BitSet(end - first);
    for (int token = first; token < end; token++) {
      int word = tokens.word(token);
      if (words.isAside(word)) {
        continue;
      }
      String surface = words.surface(word);
      boolean isPreposition = !tellsNameOfAli && surface.equals(ALI);
      if (!words.isTerm(word) || isPreposition || hasNunation(surface)) {
        stops.set(ofSentence.size());
      }
      ofSentence.add(
          new NameFinder.SentenceWord(
              tokens.begin(token), tokens.end(token), words.surface(word), words.form(word)));
    }
    return new ArticleSentence(number, ofSentence, stops);
  }

  /**
   * Whether one of a word's last two characters is a mark of the indefinite, which names do not
   * have: {@code كاملاً}.
   */
  private static boolean hasNunation(String surface) {
    int last = surface.length() - 1;
    return last > 0
        && (NUNATION.indexOf(surface.charAt(last)) >= 0
            || NUNATION.indexOf(surface.charAt(last - 1)) >= 0);
  }
}
