/**
 * Finds known and learnt names in articles, and counts how each entity is written and mentioned.
 */
@NullMarked
package rasd.mentions;

import org.jspecify.annotations.NullMarked;
