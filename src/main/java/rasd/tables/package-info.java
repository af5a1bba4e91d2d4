/**
 * Declares each output table once, and checks, writes and publishes tables. It knows nothing about
 * how a table's rows are made.
 */
@NullMarked
package rasd.tables;

import org.jspecify.annotations.NullMarked;
