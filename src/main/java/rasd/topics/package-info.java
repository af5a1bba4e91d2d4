/** Finds the topics of a corpus, names them, and assigns articles to them. */
@NullMarked
package rasd.topics;

import org.jspecify.annotations.NullMarked;
