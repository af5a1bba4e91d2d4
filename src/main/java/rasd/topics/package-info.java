/** Clusters articles by their terms, with MLlib, and finds the words that describe the clusters. */
@NullMarked
package rasd.topics;

import org.jspecify.annotations.NullMarked;
