/**
 * Writes and publishes tables: cells of typed columns, the parts that tasks write, the order of
 * rows, digests, and the move of all tables into place. It knows nothing about how a table's rows
 * are made.
 */
@NullMarked
package rasd.writing;

import org.jspecify.annotations.NullMarked;
