package rasd.explain;

import java.util.List;

/**
 * The entity that a user asked for.
 *
 * @param notes what the user must know if other entities have the given name, too: which one was
 *     taken, and which others the name may mean
 */
record EntityMatch(String id, List<String> notes) {}
