/**
 * Compares slices of the corpus: how large each is, which terms it uses more than the others, which
 * forms of names it prefers, and when terms and entities have bursts.
 */
@NullMarked
package rasd.slices;

import org.jspecify.annotations.NullMarked;
