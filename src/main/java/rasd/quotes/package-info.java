/** Quotations: what is said in marks or reported after أن, by which verb, and by whom. */
@NullMarked
package rasd.quotes;

import org.jspecify.annotations.NullMarked;
