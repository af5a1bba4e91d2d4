/**
 * Finds known and learnt names in articles, and counts the mentions and the forms of each entity.
 */
@NullMarked
package rasd.mentions;

import org.jspecify.annotations.NullMarked;
