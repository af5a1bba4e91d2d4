/**
 * Reads a page of mark-up: its lines, each with its place in the page, and what the page's head and
 * structured data say about the story.
 */
@NullMarked
package rasd.html;

import org.jspecify.annotations.NullMarked;
