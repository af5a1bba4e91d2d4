/**
 * Labels the lines of pages: which belong to the story, which give its date, and which belong to
 * the site.
 */
@NullMarked
package rasd.pages;

import org.jspecify.annotations.NullMarked;
