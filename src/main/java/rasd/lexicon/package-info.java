/**
 * Decides which forms belong to one word, by clitics and endings that are learnt from the forms of
 * a corpus, and by lists of forms that no ending explains. It depends on {@code rasd.text} but not
 * on Spark.
 */
@NullMarked
package rasd.lexicon;

import org.jspecify.annotations.NullMarked;
