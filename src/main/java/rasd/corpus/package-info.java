/**
 * The articles of a run in the form in which Spark stores them, which only this package knows.
 * Analyses pass functions of articles and receive rows.
 */
@NullMarked
package rasd.corpus;

import org.jspecify.annotations.NullMarked;
