/**
 * The processing of Arabic news text: folding, tokens, sentences, stop words, dates, romanization.
 * It works on strings alone, without Spark and without files.
 */
@NullMarked
package rasd.text;

import org.jspecify.annotations.NullMarked;
