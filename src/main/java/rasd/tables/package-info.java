/**
 * What each output table is, declared once, and how a table is checked, written and published.
 * Knows nothing of how a table's rows are made.
 */
@NullMarked
package rasd.tables;

import org.jspecify.annotations.NullMarked;
