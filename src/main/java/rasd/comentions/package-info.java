/** Counts which entities are mentioned together, and measures how unlikely that is by chance. */
@NullMarked
package rasd.comentions;

import org.jspecify.annotations.NullMarked;
