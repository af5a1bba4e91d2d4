package rasd.explain;

import java.util.List;

/**
 * The entity that a user asked for.
 *
 * @param notes what the user must know if the given name was not its alone: which entity was taken,
 *     and which others it may mean
 */
record EntityMatch(String id, List<String> notes) {}
