/** From records to articles: lines are labelled, and the body is cut into sentences and tokens. */
@NullMarked
package rasd.articles;

import org.jspecify.annotations.NullMarked;
