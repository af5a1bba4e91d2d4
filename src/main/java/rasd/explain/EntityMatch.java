package rasd.explain;

import java.util.List;

/**
 * The entity that a user asked for.
 *
 * @param notes what the user must know unless the given name is that of one entity only: which
 *     entity was taken, and which others the name may mean
 */
record EntityMatch(String id, List<String> notes) {}
