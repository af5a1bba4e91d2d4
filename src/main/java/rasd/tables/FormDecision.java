package rasd.tables;

import java.util.Locale;

/** Why a form belongs to an entity, or does not, in the table entity_names. */
public enum FormDecision {
  /** A list of names has the form. */
  GAZETTEER,
  /** The form is another spelling of a name of the entity. */
  MERGED,
  /** The form was found in the corpus. */
  LEARNT,
  /** The form looks like a name of the entity, but is not one. */
  KEPT_APART;

  /** The name in the table. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
