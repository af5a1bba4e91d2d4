/**
 * Words that belong together: collocations, which occur near each other, and phrases, which are one
 * unit of meaning. They are counted in each article; those that are too rare are sieved out before
 * the shuffle.
 */
@NullMarked
package rasd.phrases;

import org.jspecify.annotations.NullMarked;
