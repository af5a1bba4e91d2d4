/** The sentences behind a number of the tables, read from a published run without Spark. */
@NullMarked
package rasd.explain;

import org.jspecify.annotations.NullMarked;
