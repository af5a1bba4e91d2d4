/** Writes the tables of a published run, without Spark, in formats that other programs read. */
@NullMarked
package rasd.export;

import org.jspecify.annotations.NullMarked;
