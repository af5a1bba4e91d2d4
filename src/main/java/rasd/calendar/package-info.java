/**
 * Finds and reads the dates that a line prints, in words and digits of three calendars. Pure
 * functions of strings, without Spark and without files; what a date means is for other packages.
 */
@NullMarked
package rasd.calendar;

import org.jspecify.annotations.NullMarked;
