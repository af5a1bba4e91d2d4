/**
 * Articles as mixtures of topics: latent Dirichlet allocation by Gibbs sampling, as an estimator
 * and a model of Spark ML. It knows numbers only, no words.
 */
@NullMarked
package rasd.mixtures;

import org.jspecify.annotations.NullMarked;
