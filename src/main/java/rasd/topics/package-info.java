/**
 * Finds topics in articles by their terms, as clusters or as mixtures, and the words, phrases and
 * sentences that describe them.
 */
@NullMarked
package rasd.topics;

import org.jspecify.annotations.NullMarked;
