package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.PageLine;
import rasd.calendar.DateFinder;
import rasd.pages.Furniture.Shared;
import rasd.pages.LabelledPage.Aside;
import rasd.pages.SharedUnits.SharedUnit;

/**
 * Finds what the texts of one newspaper share. No two of its stories have a word in common. Each
 * line is shown after its label, and parts that do not count are in brackets.
 */
class FurnitureTest {
  private static final String SITE = "source سانا";
  private static final String APP = "حمل تطبيقنا لتصلك إشعارات بأهم الموضوعات";

  private final LineLabeller labeller =
      new LineLabeller(Phrases.OF_PAGES, Phrases.NAMES, new DateFinder());

  @Test
  void aLineThatUnrelatedTextsShareIsTheirSites() {
    List<String> texts = stories(20);
    for (int i = 0; i < 6; i++) {
      texts.set(i, texts.get(i) + "\n" + APP);
    }
    assertRead("body: %s\nbody: %s\nchrome: " + APP, 0, texts);
    assertEquals(
        "occurs in 6 texts of this source that have little else in common",
        read(texts.get(0), furniture(texts)).lines().get(2).reason());
  }

  @Test
  void aLineOfFourTextsIsTheirOwn() {
    List<String> texts = stories(20);
    for (int i = 0; i < 4; i++) {
      texts.set(i, texts.get(i) + "\n" + APP);
    }
    assertRead("body: %s\nbody: %s\nbody: " + APP, 0, texts);
  }

  @Test
  void copiesOfAStoryStay() {
    List<String> texts = stories(20);
    for (int i = 0; i < 8; i++) {
      texts.set(i, texts.get(19) + "\n" + APP);
    }
    assertRead("body: %s\nbody: %s\nbody: " + APP, 19, texts.get(0), furniture(texts));
  }

  @Test
  void aTextThatIsNothingElseStays() {
    List<String> texts = stories(20);
    for (int i = 0; i < 6; i++) {
      texts.set(i, "صحيفة يومية شاملة\n" + texts.get(i) + "\n" + APP);
    }
    String text = "صحيفة يومية شاملة\n" + APP;
    assertRead("chrome: صحيفة يومية شاملة\nbody: %s\nbody: %s\nchrome: " + APP, 0, texts);
    assertEquals("body: صحيفة يومية شاملة\nbody: " + APP, show(read(text, furniture(texts))));
  }

  @Test
  void theStoryThatOthersTellTheirReadersOfKeepsItsLead() {
    List<String> texts = stories(20);
    for (int i = 1; i < 8; i++) {
      texts.set(i, texts.get(i) + "\n" + sentence(0, "بداية"));
    }
    assertRead("body: %s\nbody: %s", 0, texts);
    assertRead("body: %s\nbody: %s\nteaser: " + sentence(0, "بداية"), 1, texts);
  }

  @Test
  void threeLeadsOfOtherStoriesInARowAreABlockAlthoughFewTextsHaveThem() {
    String block = sentence(30, "خبر") + "\n" + sentence(31, "خبر") + "\n" + sentence(32, "خبر");
    List<String> texts = stories(20);
    for (int i = 0; i < 3; i++) {
      texts.set(i, texts.get(i) + "\n" + block);
    }
    texts.set(3, texts.get(3) + "\n" + sentence(30, "خبر") + "\n" + sentence(31, "خبر"));
    assertRead("body: %s\nbody: %s\nteaser: " + block.replace("\n", "\nteaser: "), 0, texts);
    assertRead(
        "body: %s\nbody: %s\nbody: " + sentence(30, "خبر") + "\nbody: " + sentence(31, "خبر"),
        3,
        texts);
  }

  @Test
  void aSentenceThatGoesOnWithTheStoryIsNoLeadThoughItIsBesideOneAndOthersHaveIt() {
    String lead = "أعلنت الشركة عن افتتاح فرعها الجديد في العاصمة بعد عامين من العمل.";
    String background = "وكانت المدينة قد شهدت عاصفة رملية قبل عامين أوقفت العمل في المطار.";
    List<String> texts = stories(20);
    for (int i = 0; i < 6; i++) {
      texts.set(i, texts.get(i) + "\n" + lead + (i < 3 ? "\n" + background : ""));
    }
    texts.set(6, texts.get(6) + "\n" + background + "\n" + lead);
    assertRead("body: %s\nbody: %s\nteaser: " + lead + "\nbody: " + background, 0, texts);
    assertRead("body: %s\nbody: %s\nbody: " + background + "\nteaser: " + lead, 6, texts);
  }

  @Test
  void aSentenceInsideALineStaysAndDoesNotCount() {
    List<String> texts = stories(20);
    for (int i = 0; i < 6; i++) {
      texts.set(i, texts.get(i).replace("\n", " " + APP + ".\n"));
    }
    assertRead("body: %s [" + APP + ".]\nbody: %s", 0, texts);
    assertEquals(
        "is text, except for a sentence that occurs in 6 texts of this source that have little"
            + " else in common",
        read(texts.get(0), furniture(texts)).lines().get(0).reason());
    assertRead("body: %s\nbody: %s", 10, texts);
  }

  @Test
  void wordsThatOpenManyTextsDoNotCount() {
    String share = "شارك هذا الموضوع على تويتر وفيسبوك الآن ";
    List<String> texts = stories(20);
    for (int i = 0; i < 6; i++) {
      texts.set(i, share + texts.get(i));
    }
    assertRead("body: [" + share + "]%s\nbody: %s", 0, texts);
    assertEquals(
        "is text after words that open other texts of this source",
        read(texts.get(0), furniture(texts)).lines().get(0).reason());
  }

  @Test
  void aDatelineMayFollowThem() {
    String share = "شارك هذا الموضوع على تويتر وفيسبوك الآن ";
    List<String> texts = stories(20);
    for (int i = 0; i < 6; i++) {
      texts.set(i, share + (i == 0 ? "موسكو - رويترز: " : "") + texts.get(i));
    }
    assertRead("body: [" + share + "موسكو - رويترز: ]%s\nbody: %s", 0, texts);
    assertEquals(
        new Credits("موسكو", List.of("رويترز"), List.of()),
        read(texts.get(0), furniture(texts)).credits());
  }

  @Test
  void theEndsOfManyTextsDoNotCountWhateverTheySay() {
    List<String> texts = stories(20);
    for (int i = 0; i < 12; i++) {
      texts.set(i, texts.get(i) + " رابط الخبر بصحيفة الوئام: " + title(i + 50));
    }
    assertRead("body: %s\nbody: %s [رابط الخبر بصحيفة الوئام: " + title(50) + "]", 0, texts);
  }

  @Test
  void anEndMayHaveSeveralSentences() {
    List<String> texts = stories(20);
    for (int i = 0; i < 12; i++) {
      texts.set(i, texts.get(i) + " رابط الخبر بصحيفة الوئام: " + title(i + 50));
    }
    String end = "رابط الخبر بصحيفة الوئام: " + title(50) + ".. بالصور: حريق في المدينة!!";
    texts.set(0, story(0) + " " + end);
    texts.set(12, texts.get(12) + "\nرابط الخبر بصحيفة الوئام: هبوط.. ثم صعود");
    texts.set(13, texts.get(13) + " رابط التسجيل هنا. ثم انصرف الحاضرون");
    assertRead("body: %s\nbody: %s [" + end + "]", 0, texts);
    assertRead("body: %s\nbody: %s\nchrome: رابط الخبر بصحيفة الوئام: هبوط.. ثم صعود", 12, texts);
    assertRead("body: %s\nbody: %s رابط التسجيل هنا. ثم انصرف الحاضرون", 13, texts);
  }

  @Test
  void aLongLineOfTheSiteIsKnownWhereItIsGluedToAnother() {
    String write =
        "للتواصل مع الكاتب ارسل رسالة تبدأ بالرمز 3 ثم مسافة ثم نص الرسالة إلى الرقم الموحد لنا";
    List<String> texts = stories(20);
    for (int i = 0; i < 12; i++) {
      texts.set(i, texts.get(i) + (i == 0 ? "\nabc@example.com" : "\n") + write);
    }
    assertRead("body: %s\nbody: %s\nbody: abc@example.com[" + write + "]", 0, texts);
    assertRead("body: %s\nbody: %s\nchrome: " + write, 1, texts);
  }

  @Test
  void aNameAloneAboveManyTextsIsThatOfTheirAuthor() {
    List<String> texts = stories(20);
    for (int i = 0; i < 8; i++) {
      texts.set(i, "نايف السعدي\n" + texts.get(i));
    }
    LabelledPage page = read(texts.get(0), furniture(texts));
    assertRead("chrome: نايف السعدي\nbody: %s\nbody: %s", 0, texts);
    assertEquals("names the author", page.lines().get(0).reason());
    assertEquals(new Credits(null, List.of(), List.of("نايف السعدي")), page.credits());
  }

  @Test
  void aTextIsReadAgainOnlyIfAnotherThingIsKnownOfItsOwnParts() {
    String text = story(0) + "\n" + APP;
    long app = HashedLine.of(APP).hash();
    long other = HashedLine.of("الصفحة الرئيسية").hash();
    Furniture six = new Furniture(Map.of(app, new Shared(Verdict.SITE, 6)), Set.of());
    Furniture seven = new Furniture(Map.of(app, new Shared(Verdict.SITE, 7)), Set.of());
    Furniture opening = new Furniture(Map.of(app, new Shared(Verdict.OPENING, 6)), Set.of());
    Furniture more =
        new Furniture(
            Map.of(app, new Shared(Verdict.SITE, 6), other, new Shared(Verdict.SITE, 6)), Set.of());
    Furniture house = new Furniture(Map.of(), Set.of("سبق"));
    assertNotEquals(Furniture.NONE.signature(text), six.signature(text));
    assertNotEquals(six.signature(text), seven.signature(text));
    assertNotEquals(six.signature(text), opening.signature(text));
    assertNotEquals(Furniture.NONE.signature(text), house.signature(text));
    assertEquals(six.signature(text), more.signature(text));
    assertEquals(Furniture.NONE.signature(story(0)), six.signature(story(0)));
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "10, 10 or more", "17, 10 or more", "229, 200 or more", "1000, 1000 or more"})
  void numbersOfTextsAreRoundedDownToTheirFirstDigit(long texts, String shown) {
    assertEquals(shown, Furniture.shown(Furniture.rounded(texts)));
  }

  /** Judges what the texts share, as the job does. */
  private static Furniture furniture(List<String> texts) {
    LineCensus census = new LineCensus(texts.size());
    texts.forEach(text -> census.add(SITE, text));
    Map<Long, UnitTexts> shared = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (SharedUnit unit : SharedUnits.of(SITE, texts.get(i), i, 0, census)) {
        shared.computeIfAbsent(unit.hash(), hash -> new UnitTexts()).add(unit.sharing());
      }
    }
    Map<Long, Shared> units = new HashMap<>();
    shared.forEach(
        (hash, all) -> units.put(hash, new Shared(all.verdict(hash, texts.size()), all.count())));
    return new Furniture(units, Set.of());
  }

  private LabelledPage read(String text, Furniture furniture) {
    return labeller.labelText(text, null, null, SourceLines.NONE.with(furniture));
  }

  private void assertRead(String expected, int i, List<String> texts) {
    assertRead(expected, i, texts.get(i), furniture(texts));
  }

  /** The two sentences of a story are inserted into the expected lines. */
  private void assertRead(String expected, int story, String text, Furniture furniture) {
    assertEquals(
        expected.formatted(sentence(story, "بداية"), sentence(story, "نهاية")),
        show(read(text, furniture)));
  }

  private static String show(LabelledPage page) {
    return page.lines().stream()
        .map(line -> line.label().label() + ": " + marked(line, page.asides()))
        .collect(Collectors.joining("\n"));
  }

  private static String marked(PageLine line, List<Aside> asides) {
    StringBuilder marked = new StringBuilder(line.text());
    for (Aside aside : asides) {
      if (aside.line() == line.number()) {
        marked.insert(aside.place().end(), ']').insert(aside.place().begin(), '[');
      }
    }
    return marked.toString();
  }

  private static List<String> stories(int count) {
    List<String> stories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stories.add(story(i));
    }
    return stories;
  }

  private static String story(int number) {
    return sentence(number, "بداية") + "\n" + sentence(number, "نهاية");
  }

  private static String title(int number) {
    return sentence(number, "عنوان").replace(".", "");
  }

  /** A sentence with words that no other story has. */
  private static String sentence(int number, String word) {
    String letters = "" + "بتثجحخدذرزسش".charAt(number / 12) + "بتثجحخدذرزسش".charAt(number % 12);
    return "أعلن%1$s مسؤول%1$s %2$s%1$s مشروع%1$s مدينة%1$s تحريك%1$s سفينة%1$s بضاعة%1$s."
        .formatted(letters, word);
  }
}
