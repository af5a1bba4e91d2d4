/**
 * Pure language work on Arabic news text: folding, tokens, sentences, stop words, dates. Strings
 * in, values out: no Spark, no files.
 */
@NullMarked
package rasd.text;

import org.jspecify.annotations.NullMarked;
