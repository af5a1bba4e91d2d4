/**
 * Statistical measures of counts, such as association, keyness and dispersion. Pure arithmetic;
 * each formula names its source.
 */
@NullMarked
package rasd.measures;

import org.jspecify.annotations.NullMarked;
