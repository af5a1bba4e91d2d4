/**
 * Words that belong together: collocations, which stand near each other, and phrases, which are one
 * unit. Counted inside each article; what is too rare is sieved out before it is shuffled.
 */
@NullMarked
package rasd.phrases;

import org.jspecify.annotations.NullMarked;
