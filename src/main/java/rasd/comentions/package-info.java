/** Which entities are mentioned together, how often, and how surprising that is. */
@NullMarked
package rasd.comentions;

import org.jspecify.annotations.NullMarked;
