/**
 * Names: a gazetteer, the places where a text mentions its entities, and the forms in which they
 * are written.
 */
@NullMarked
package rasd.mentions;

import org.jspecify.annotations.NullMarked;
