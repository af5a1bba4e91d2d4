/**
 * Makes articles from records: lines are labelled, and the body is split into sentences and tokens.
 */
@NullMarked
package rasd.articles;

import org.jspecify.annotations.NullMarked;
