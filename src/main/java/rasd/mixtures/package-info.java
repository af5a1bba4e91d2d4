/**
 * Articles as mixtures of topics: latent Dirichlet allocation by Gibbs sampling, as an estimator
 * and a model of Spark ML. This package deals with numbers only and knows no words.
 */
@NullMarked
package rasd.mixtures;

import org.jspecify.annotations.NullMarked;
