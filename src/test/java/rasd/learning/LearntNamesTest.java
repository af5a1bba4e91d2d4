package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasd.article.EntityType;
import rasd.mentions.Names;
import rasd.names.Entity;
import rasd.names.NameDecisions;
import rasd.tables.FormDecision;

class LearntNamesTest {
  private static LearntName learnt(EntityType type, String name, int best) {
    return new LearntName(type, name, name, "verb", 3, best * 3L, best, 2, 0);
  }

  private static LearntNames of(LearntName... names) {
    return LearntNames.of(
        List.of(names),
        Names.LISTS.gazetteer(),
        new NameMerger(new NameLikeness(Names.LISTS.words()), NameDecisions.parse(List.of())));
  }

  @Test
  void aNewNameIsAnEntityOfItsOwn() {
    LearntNames names = of(learnt(EntityType.LOC, "سرت", 500));
    Entity sirt = new Entity("LOC:سرت", EntityType.LOC, "سرت", null);
    assertEquals(List.of(sirt), List.copyOf(names.entities()));
    assertEquals(sirt, names.entityOf(EntityType.LOC, "سرت"));
    assertNull(names.entityOf(EntityType.ORG, "سرت"));
    assertEquals(sirt, names.names().root().then("سرت").entity());
    assertEquals(0.5, names.confidence(sirt));
    assertFalse(names.isEmpty());
    assertEquals(
        List.of(
            new LearntNames.NameAssignment(
                "LOC:سرت", "سرت", FormDecision.LEARNT, "verb; 3 articles, evidence 1.500")),
        names.decisions());
  }

  @Test
  void aSinglePersonIsFoundOnlyAfterACue() {
    LearntNames names = of(learnt(EntityType.PER, "زرياب", 500));
    assertNotNull(names.single("زرياب"));
    assertNull(names.single("سرت"));
    assertNull(names.names().root().then("زرياب"));
    assertEquals(1, names.entities().size());
  }

  @Test
  void spellingsOfOneNameAreOneEntityWithTheGreatestBelief() {
    LearntNames names =
        of(learnt(EntityType.PER, "جورج شولتس", 900), learnt(EntityType.PER, "جورج شولتز", 500));
    Entity scholz = new Entity("PER:جورج شولتز", EntityType.PER, "جورج شولتس", null);
    assertEquals(scholz, names.entityOf(EntityType.PER, "جورج شولتس"));
    assertEquals(scholz, names.entityOf(EntityType.PER, "جورج شولتز"));
    assertEquals(0.9, names.confidence(scholz));
    assertEquals(
        new LearntNames.NameAssignment(
            "PER:جورج شولتز",
            "جورج شولتز",
            FormDecision.MERGED,
            "a spelling of جورج شولتس (last sibilant)"),
        names.decisions().get(1));
  }

  @Test
  void aSpellingOfAKnownNameIsThatEntity() {
    LearntNames names = of(learnt(EntityType.PER, "سيرجي لافروف", 900));
    assertEquals("lavrov", names.entityOf(EntityType.PER, "سيرجي لافروف").id());
    assertEquals(0.9, names.confidence(names.entityOf(EntityType.PER, "سيرجي لافروف")));
  }

  @Test
  void lookAlikesAreToldOnBothSides() {
    LearntNames names =
        of(learnt(EntityType.PER, "محمد صلاح", 900), learnt(EntityType.PER, "محمد صالح", 500));
    String reason = "different long vowels or letters";
    assertEquals(
        List.of(
            new LearntNames.NameAssignment(
                "PER:محمد صالح", "محمد صلاح", FormDecision.KEPT_APART, reason),
            new LearntNames.NameAssignment(
                "PER:محمد صلاح", "محمد صالح", FormDecision.KEPT_APART, reason)),
        names.lookAlikes());
  }

  @Test
  void withoutEvidenceNothingIsLearnt() {
    assertTrue(LearntNames.none().isEmpty());
    Entity kerry = new Entity("kerry", EntityType.PER, "كيري", null);
    assertEquals(1.0, LearntNames.none().confidence(kerry));
  }
}
