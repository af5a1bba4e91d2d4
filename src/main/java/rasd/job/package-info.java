/**
 * The job: its settings, the pipeline that connects the packages, its progress and the record of
 * its run.
 */
@NullMarked
package rasd.job;

import org.jspecify.annotations.NullMarked;
