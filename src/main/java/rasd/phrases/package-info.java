/**
 * Finds collocations, which are terms that occur near each other, and phrases, which are runs of
 * words that form one expression. Both are counted in each article; most of the rare ones are
 * sieved out before the shuffle.
 */
@NullMarked
package rasd.phrases;

import org.jspecify.annotations.NullMarked;
