/**
 * The articles of a run as Spark stores them; no other package knows how articles are stored.
 * Analyses pass in functions of articles and receive rows.
 */
@NullMarked
package rasd.corpus;

import org.jspecify.annotations.NullMarked;
