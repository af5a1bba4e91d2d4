package rasd.article;

/** The type of an entity: person, place, organisation, or something else that has a name. */
public enum EntityType {
  PER,
  LOC,
  ORG,
  MISC
}
