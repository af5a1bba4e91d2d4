/**
 * The parts of the corpus and its course over time: how large each slice is, which terms it uses
 * more than the others, which form of a name it prefers, and when terms and entities burst.
 */
@NullMarked
package rasd.slices;

import org.jspecify.annotations.NullMarked;
