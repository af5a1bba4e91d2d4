/**
 * The command line of Rasd, which turns news corpora into tables. The job that it starts is in
 * {@link rasd.job}.
 */
@NullMarked
package rasd;

import org.jspecify.annotations.NullMarked;
