/**
 * The articles of a run as Spark holds them: the only room that knows how articles are stored.
 * Analyses hand it functions of articles and receive rows.
 */
@NullMarked
package rasd.corpus;

import org.jspecify.annotations.NullMarked;
