/**
 * The processing of Arabic news text: folding, tokens, sentences, stop words, languages. Pure
 * functions of strings, without Spark and without files.
 */
@NullMarked
package rasd.text;

import org.jspecify.annotations.NullMarked;
