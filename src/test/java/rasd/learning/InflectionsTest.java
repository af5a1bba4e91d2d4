package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.mentions.Names;

class InflectionsTest {
  private static final Inflections INFLECTIONS =
      new Inflections(
          Names.usages(
              "مركز/100",
              "مركزه/20",
              "مركزها/30",
              "مركزهم/40",
              "المركز/60",
              "يعمل/50",
              "تعمل/40",
              "هدف/300",
              "هدفا/20",
              "ميسي/200",
              "برشلونا/10",
              "دور/900",
              "بدور/80",
              "بيانا/70",
              "يانا/2"));

  @Test
  void aNounOccursWithOwnersAndArticleAndAVerbWithOtherPersons() {
    assertEquals(90, INFLECTIONS.withPronoun("مركز"));
    assertEquals(60, INFLECTIONS.withArticle("مركز"));
    assertEquals(100, INFLECTIONS.withoutArticle("المركز"));
    assertEquals(50, INFLECTIONS.conjugated("تعمل"));
    assertEquals(300, INFLECTIONS.ofAccusative("هدفا"));
  }

  @Test
  void theRestOfAWordOccursHardlyEverByItself() {
    assertTrue(INFLECTIONS.isRestAfterPreposition("يانا"));
    assertFalse(INFLECTIONS.isRestAfterPreposition("دور"));
  }

  @Test
  void aNameIsNotInflected() {
    assertEquals(0, INFLECTIONS.withPronoun("ميسي"));
    assertEquals(0, INFLECTIONS.withArticle("ميسي"));
    assertEquals(0, INFLECTIONS.withEndings("ميسي"));
    assertEquals(0, INFLECTIONS.conjugated("ميسي"));
  }

  @ParameterizedTest
  @CsvSource({"مركزهم, true", "ميسي, false", "برشلونا, false"})
  void aNounWithItsOwnerHasOtherOwnersAsWell(String form, boolean isOwned) {
    assertEquals(isOwned, INFLECTIONS.isOwned(form));
  }

  @ParameterizedTest
  @CsvSource({"هدفا, true", "برشلونا, false"})
  void anAccusativeIsRarerThanItsNoun(String form, boolean isAccusative) {
    assertEquals(isAccusative, INFLECTIONS.isAccusative(form));
  }

  @ParameterizedTest
  @CsvSource({"يانا, true, false", "بدور, false, true", "ميسي, false, false"})
  void aLetterMayBeAPrepositionOrNot(String form, boolean isRest, boolean isClitic) {
    assertEquals(isRest, INFLECTIONS.isMostlyAfterPreposition(form));
    assertEquals(isClitic, INFLECTIONS.isMostlyClitic(form));
  }

  private static Inflections of(String... usages) {
    return new Inflections(Names.usages(usages));
  }

  @Test
  void anArticleMayFollowAConjunctionOrAPreposition() {
    Inflections center = of("مركز/1", "المركز/2", "والمركز/4", "بالمركز/8", "للمركز/16");
    assertEquals(30, center.withArticle("مركز"));
    assertEquals(0, center.withArticle("المركز"));
  }

  @Test
  void aWordMayBeWithoutTheArticleToo() {
    Inflections center = of("مركز/1", "ومركز/2", "بمركز/4", "لمركز/8", "المركز/16");
    assertEquals(15, center.withoutArticle("المركز"));
    assertEquals(0, center.withoutArticle("مركز"));
  }

  @Test
  void aPronounTurnsTheFeminineEndingIntoT() {
    Inflections city = of("مدينة/1", "مدينته/2", "مدينتها/4", "مدينةه/8");
    assertEquals(6, city.withPronoun("مدينة"));
    assertEquals(6, city.withPronoun("المدينة"));
  }

  @Test
  void anIndefiniteAccusativeEndsInAlif() {
    assertEquals(3, of("هدفا/3").inAccusative("هدف"));
    assertEquals(3, of("هدفا/3").inAccusative("الهدف"));
    assertEquals(0, of("هدفاا/3").inAccusative("هدفا"));
    assertEquals(7, of("رسمي/3", "رسمية/4").ofAccusative("رسميا"));
    assertEquals(0, of("ر/3").ofAccusative("را"));
    assertEquals(2, of("رس/2").ofAccusative("رسا"));
    assertEquals(0, of("رسمي/3").ofAccusative("رسمي"));
  }

  @Test
  void aNounHasFormsOfOtherGendersAndNumbers() {
    Inflections engineer = of("مهندس/1", "مهندسة/2", "المهندسين/4", "مهندسات/8");
    assertEquals(14, engineer.withEndings("مهندس"));
    assertEquals(14, engineer.withEndings("المهندس"));
    assertEquals(12, engineer.withEndings("مهندسة"));
  }

  @Test
  void aVerbHasOtherPersonsAndTenses() {
    Inflections work = of("تعمل/1", "يعمل/2", "نعمل/4", "ستعمل/8", "تعملوا/16", "تعملت/32");
    assertEquals(54, work.conjugated("تعمل"));
    assertEquals(15, work.conjugated("عمل"));
  }

  @Test
  void aStemIsWhatIsLeftWithoutPronounOrClitic() {
    assertEquals(5, of("بلاده/2", "بلاد/5").ofStem("بلاده"));
    assertEquals(8, of("بلاده/2", "بلاد/5", "بلادها/3").ofStem("بلاده"));
    assertEquals(7, of("مدينته/2", "مدينة/7").ofStem("مدينته"));
    assertEquals(9, of("بدور/1", "دور/9").ofStem("بدور"));
    assertEquals(0, of("بدر/1", "در/9").ofStem("بدر"));
    assertEquals(0, of("مدور/1", "دور/9").ofStem("مدور"));
  }

  @Test
  void aPrepositionMayPrecedeAWordWithOrWithoutTheArticle() {
    Inflections paris = of("باريس/1", "بباريس/2", "وبباريس/4", "لباريس/8", "ولباريس/16");
    assertEquals(30, paris.withPreposition("باريس"));
    assertEquals(6, of("بالمركز/2", "للمركز/4").withPreposition("المركز"));
  }

  @Test
  void aNounIsOwnedIfItHasThreeOwnersAndOccursOftenEnoughWithOthers() {
    assertTrue(of("بلده/4", "بلدها/2", "بلدهم/2").isOwned("بلده"));
    assertFalse(of("بلده/5", "بلدها/2", "بلدهم/2").isOwned("بلده"));
    assertFalse(of("بلده/4", "بلدها/9").isOwned("بلده"));
    assertTrue(of("بلدها/16", "بلده/2", "بلدهم/2").isOwned("بلدها"));
    assertFalse(of("بلدها/20", "بلده/2", "بلدهم/2").isOwned("بلدها"));
    assertFalse(of("بله/4", "بلها/4", "بلهم/4").isOwned("بله"));
  }

  @Test
  void anAccusativeIsHalfAsFrequentAsItsNounOrHasAFeminine() {
    assertTrue(of("هدفا/5", "هدف/10").isAccusative("هدفا"));
    assertFalse(of("هدفا/6", "هدف/10").isAccusative("هدفا"));
    assertTrue(of("هدفا/6", "هدف/10", "الهدف/2").isAccusative("هدفا"));
    assertTrue(of("قائلا/60", "قائلة/2").isAccusative("قائلا"));
    assertFalse(of("قائلا/61", "قائلة/2").isAccusative("قائلا"));
    assertFalse(of("هدا/1", "هد/10").isAccusative("هدا"));
  }

  @Test
  void theShareWithPrepositionsTellsTheRestOfAWord() {
    assertTrue(of("لاين/2", "بلاين/8").isRestAfterPreposition("لاين"));
    assertFalse(of("لاين/2", "بلاين/7").isRestAfterPreposition("لاين"));
    assertFalse(of("لاين/8", "بلاين/8").isMostlyAfterPreposition("لاين"));
    assertFalse(of("بدور/8", "دور/8").isMostlyClitic("بدور"));
    assertFalse(of("مدور/1", "دور/8").isMostlyClitic("مدور"));
    assertFalse(of("بدر/1", "در/8").isMostlyClitic("بدر"));
  }
}
