package rasd.names;

import rasd.article.EntityType;

/** A name and its type: a club and a town may have the same name. */
public record TypedName(EntityType type, String name) {}
