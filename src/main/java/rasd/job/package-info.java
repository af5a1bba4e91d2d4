/**
 * The job: its settings, the pipeline that connects the packages, its progress and the manifest of
 * a run.
 */
@NullMarked
package rasd.job;

import org.jspecify.annotations.NullMarked;
