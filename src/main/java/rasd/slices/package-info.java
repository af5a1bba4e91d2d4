/**
 * The corpus by its parts and in time: how large each slice is, what it says more than the others,
 * which form of a name it writes, and when something bursts.
 */
@NullMarked
package rasd.slices;

import org.jspecify.annotations.NullMarked;
