/**
 * Turns the bytes of a record into text: undoes compression and content encodings, and decodes
 * charsets. What the bytes show takes precedence over what is declared about them.
 */
@NullMarked
package rasd.bytes;

import org.jspecify.annotations.NullMarked;
