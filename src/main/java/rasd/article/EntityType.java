package rasd.article;

/** What an entity is: person, place, organisation, or something else with a name. */
public enum EntityType {
  PER,
  LOC,
  ORG,
  MISC
}
