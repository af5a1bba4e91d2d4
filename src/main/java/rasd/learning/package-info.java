/**
 * Learns names from a corpus: sums the evidence and the uses of words over all articles, accepts or
 * refuses each candidate, and merges the spellings of one name.
 */
@NullMarked
package rasd.learning;

import org.jspecify.annotations.NullMarked;
