/**
 * Clusters units by their terms and measures the clusters: a sparse matrix, its strongest
 * directions, k-means, coherence and stability. Terms are numbers here, except in the {@link
 * rasd.clusters.Vocabulary}.
 */
@NullMarked
package rasd.clusters;

import org.jspecify.annotations.NullMarked;
