/**
 * Names: a gazetteer, the places where a text mentions its entities, and the forms they are written
 * in.
 */
@NullMarked
package rasd.mentions;

import org.jspecify.annotations.NullMarked;
