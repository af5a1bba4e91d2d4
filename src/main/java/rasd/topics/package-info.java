/** Finds topics: clusters of articles by their terms, and the terms that describe each of them. */
@NullMarked
package rasd.topics;

import org.jspecify.annotations.NullMarked;
