/**
 * Documents as mixtures of topics: latent Dirichlet allocation by Gibbs sampling, for vectors of
 * Spark ML. This package knows words only as numbers.
 */
@NullMarked
package rasd.mixtures;

import org.jspecify.annotations.NullMarked;
