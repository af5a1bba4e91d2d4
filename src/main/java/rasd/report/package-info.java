/**
 * The report of a run: one page, made from the run's tables without Spark. Read {@link
 * rasd.report.Report} first.
 */
@NullMarked
package rasd.report;

import org.jspecify.annotations.NullMarked;
