/**
 * From the bytes of a record to its text: compression, content encodings and charsets, by what the
 * bytes show first and what was declared about them after.
 */
@NullMarked
package rasd.bytes;

import org.jspecify.annotations.NullMarked;
