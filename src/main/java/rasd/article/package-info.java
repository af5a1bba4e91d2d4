/**
 * What an article is, once its text was read, and how it is kept as bytes. Everything that is said
 * of an article, in any table, comes from these types.
 */
@NullMarked
package rasd.article;

import org.jspecify.annotations.NullMarked;
