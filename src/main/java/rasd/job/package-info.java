/**
 * The job: the pipeline that connects the packages, the progress of a run, its manifest and the
 * notes about its quality.
 */
@NullMarked
package rasd.job;

import org.jspecify.annotations.NullMarked;
