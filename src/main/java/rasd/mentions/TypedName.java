package rasd.mentions;

import rasd.article.EntityType;

/** A name and its type: a club and a town may have the same name. */
record TypedName(EntityType type, String name) {}
