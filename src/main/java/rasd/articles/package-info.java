/**
 * From files to articles: every record is read or refused with a reason, a page's lines are
 * labelled, and its body is cut into sentences and tokens.
 */
@NullMarked
package rasd.articles;

import org.jspecify.annotations.NullMarked;
