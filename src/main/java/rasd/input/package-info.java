/**
 * Reads the records of files in all formats. Each record is read, refused with a reason, or skipped
 * and counted.
 */
@NullMarked
package rasd.input;

import org.jspecify.annotations.NullMarked;
