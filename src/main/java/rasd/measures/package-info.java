/**
 * Statistical measures of counts, such as association, keyness and dispersion, and computations
 * with vectors that they share with topic models. They are pure arithmetic, and each formula names
 * its source.
 */
@NullMarked
package rasd.measures;

import org.jspecify.annotations.NullMarked;
