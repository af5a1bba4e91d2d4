/**
 * What is known about names before an article is read: entities with their aliases, words of names,
 * cues, and the decisions of the user.
 */
@NullMarked
package rasd.names;

import org.jspecify.annotations.NullMarked;
