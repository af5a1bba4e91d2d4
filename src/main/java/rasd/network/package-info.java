/** The network of entities that are mentioned together: who is central, who belongs with whom. */
@NullMarked
package rasd.network;

import org.jspecify.annotations.NullMarked;
