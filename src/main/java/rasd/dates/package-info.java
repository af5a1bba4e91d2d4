/**
 * Decides on which day the story of a page was published, and which role each date of the page has.
 */
@NullMarked
package rasd.dates;

import org.jspecify.annotations.NullMarked;
