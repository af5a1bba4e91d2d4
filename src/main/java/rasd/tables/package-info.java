/** Declares each output table once: its columns in order, with type, key, range and comment. */
@NullMarked
package rasd.tables;

import org.jspecify.annotations.NullMarked;
