/**
 * Reads files into records: every record of every format is read, refused with a reason, or skipped
 * and counted.
 */
@NullMarked
package rasd.input;

import org.jspecify.annotations.NullMarked;
