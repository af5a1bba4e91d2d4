/**
 * Reads a page of mark-up: its lines with the part of the page that each is in, and what its head
 * and its structured data say about the story.
 */
@NullMarked
package rasd.html;

import org.jspecify.annotations.NullMarked;
