package rasd.slices;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is counted by slice: all words together, a term, an entity, or a form of an
 * entity's name.
 *
 * @param key the term or the id of the entity; null for all words
 * @param form the form of a name; null for other kinds
 */
record Item(ItemKind kind, @Nullable String key, @Nullable String form) {}
