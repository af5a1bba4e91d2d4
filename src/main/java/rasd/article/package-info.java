/**
 * The article as a value, and its encoding as bytes. Everything that any table says about an
 * article comes from these types.
 */
@NullMarked
package rasd.article;

import org.jspecify.annotations.NullMarked;
