/**
 * Verifies that a published run is still what was written: its files, rows and values, and what
 * they refer to.
 */
@NullMarked
package rasd.verify;

import org.jspecify.annotations.NullMarked;
