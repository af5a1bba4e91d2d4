/**
 * Shows the sentences from which a number in the tables was counted. They are read from a published
 * run without Spark.
 */
@NullMarked
package rasd.explain;

import org.jspecify.annotations.NullMarked;
