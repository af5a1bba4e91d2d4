/** The tables of a published run in formats that other programs read, written without Spark. */
@NullMarked
package rasd.export;

import org.jspecify.annotations.NullMarked;
