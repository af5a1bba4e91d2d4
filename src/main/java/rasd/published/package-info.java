/** Reads a run's published tables, column by column and without Spark. */
@NullMarked
package rasd.published;

import org.jspecify.annotations.NullMarked;
