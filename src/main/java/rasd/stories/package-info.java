/** Which articles are copies of each other, edited ones too, and so tell one story. */
@NullMarked
package rasd.stories;

import org.jspecify.annotations.NullMarked;
