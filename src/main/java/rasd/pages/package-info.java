/**
 * From pages to labelled lines: what of a page is the story, what is its date, and what belongs to
 * the site.
 */
@NullMarked
package rasd.pages;

import org.jspecify.annotations.NullMarked;
