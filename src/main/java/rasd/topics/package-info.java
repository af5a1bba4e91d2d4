/** Clusters of articles by their terms, made with MLlib, and the words that describe them. */
@NullMarked
package rasd.topics;

import org.jspecify.annotations.NullMarked;
