/**
 * From files to records: every record of every format is read, or refused with a reason, or passed
 * over and counted.
 */
@NullMarked
package rasd.input;

import org.jspecify.annotations.NullMarked;
