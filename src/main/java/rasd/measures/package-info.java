/**
 * Measures of association between things that are counted together, and what they and the models of
 * topics compute from vectors. Pure arithmetic; each formula has its source.
 */
@NullMarked
package rasd.measures;

import org.jspecify.annotations.NullMarked;
