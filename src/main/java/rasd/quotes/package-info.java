/**
 * Finds quotations: words in quotation marks or reported after أن or a colon, with their verb and
 * their speaker.
 */
@NullMarked
package rasd.quotes;

import org.jspecify.annotations.NullMarked;
