/**
 * Verifies that a published run is still what was written: its files, rows and values, and the
 * references between its tables.
 */
@NullMarked
package rasd.verify;

import org.jspecify.annotations.NullMarked;
