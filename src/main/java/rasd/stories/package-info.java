/** Finds copies of articles, including edited ones, and the stories that they tell. */
@NullMarked
package rasd.stories;

import org.jspecify.annotations.NullMarked;
