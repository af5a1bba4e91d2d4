/**
 * Finds quotations: words in quotation marks or reported after أن, with their verb and their
 * speaker.
 */
@NullMarked
package rasd.quotes;

import org.jspecify.annotations.NullMarked;
