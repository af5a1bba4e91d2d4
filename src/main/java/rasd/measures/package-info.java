/**
 * Measures of association between things that are counted together. Pure arithmetic; each formula
 * has its source.
 */
@NullMarked
package rasd.measures;

import org.jspecify.annotations.NullMarked;
