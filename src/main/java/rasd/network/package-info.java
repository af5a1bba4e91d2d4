/**
 * The network of entities that are mentioned together: which are central, and which form
 * communities.
 */
@NullMarked
package rasd.network;

import org.jspecify.annotations.NullMarked;
