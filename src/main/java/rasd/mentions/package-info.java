/**
 * Finds the names in articles, known from lists or learnt from the corpus, and the entities that they refer to.
 */
@NullMarked
package rasd.mentions;

import org.jspecify.annotations.NullMarked;
