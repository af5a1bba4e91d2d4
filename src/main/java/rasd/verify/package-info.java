/**
 * Whether a published run is still what was written: files, rows, values and what they refer to.
 */
@NullMarked
package rasd.verify;

import org.jspecify.annotations.NullMarked;
