package rasd.mentions;

import java.util.BitSet;
import java.util.List;

/**
 * A sentence of an article with its tokens.
 *
 * @param stops indexes of the tokens that are stop words or no words
 */
record ArticleSentence(int number, List<NameFinder.Word> words, BitSet stops) {}
