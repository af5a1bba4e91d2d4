/** Finds names in articles, known and learnt, and sums how each entity is written and mentioned. */
@NullMarked
package rasd.mentions;

import org.jspecify.annotations.NullMarked;
