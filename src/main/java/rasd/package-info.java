/**
 * Rasd: news corpora into tables. The command line is here, and nothing else; the job it starts is
 * in {@link rasd.job}.
 */
@NullMarked
package rasd;

import org.jspecify.annotations.NullMarked;
