/** The job: settings, the pipeline that joins the rooms, its progress and the record of its run. */
@NullMarked
package rasd.job;

import org.jspecify.annotations.NullMarked;
