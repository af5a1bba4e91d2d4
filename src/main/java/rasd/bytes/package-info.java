/**
 * Turns the bytes of a record into text: undoes compression and content encodings, and decodes
 * charsets, by what the bytes show before what is declared about them.
 */
@NullMarked
package rasd.bytes;

import org.jspecify.annotations.NullMarked;
