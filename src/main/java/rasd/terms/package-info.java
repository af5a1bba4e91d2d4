/** Counts of terms, in the corpus and in each article. */
@NullMarked
package rasd.terms;

import org.jspecify.annotations.NullMarked;
