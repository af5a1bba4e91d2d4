/**
 * The articles of a run as Spark holds them: the only room that knows both Spark and what an
 * article is. Analyses hand it functions of articles and receive rows.
 */
@NullMarked
package rasd.corpus;

import org.jspecify.annotations.NullMarked;
