/** Labels the lines of a page: which belong to the story, and which to the site. */
@NullMarked
package rasd.pages;

import org.jspecify.annotations.NullMarked;
