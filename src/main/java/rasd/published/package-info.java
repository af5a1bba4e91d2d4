/** A run's published tables, read column by column without Spark. */
@NullMarked
package rasd.published;

import org.jspecify.annotations.NullMarked;
