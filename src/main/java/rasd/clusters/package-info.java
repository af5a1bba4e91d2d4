/**
 * Groups units by their terms and measures the groups: a sparse matrix, its strongest directions,
 * k-means, coherence and stability. This package deals with numbers only and knows no words.
 */
@NullMarked
package rasd.clusters;

import org.jspecify.annotations.NullMarked;
