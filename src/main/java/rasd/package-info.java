/**
 * Rasd: news corpora into tables. This package is only the command line; the job that it starts is
 * in {@link rasd.job}.
 */
@NullMarked
package rasd;

import org.jspecify.annotations.NullMarked;
