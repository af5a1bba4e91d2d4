/** Finds articles that are copies of each other, including edited ones, and so tell one story. */
@NullMarked
package rasd.stories;

import org.jspecify.annotations.NullMarked;
