/**
 * The settings of the job: their declarations, their values, and the records in which packages
 * receive them.
 */
@NullMarked
package rasd.settings;

import org.jspecify.annotations.NullMarked;
