/**
 * Which written forms are one word: clitics and endings, learnt from the forms of the corpus at
 * hand, and the forms that no ending explains. It knows {@code rasd.text} and no Spark.
 */
@NullMarked
package rasd.lexicon;

import org.jspecify.annotations.NullMarked;
