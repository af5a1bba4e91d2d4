/**
 * Shows the sentences from which a number in the tables was counted, reading them from a published
 * run without Spark.
 */
@NullMarked
package rasd.explain;

import org.jspecify.annotations.NullMarked;
