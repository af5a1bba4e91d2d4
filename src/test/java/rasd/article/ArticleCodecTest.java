package rasd.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rasd.calendar.CalendarSystem;
import rasd.calendar.DateExpression;
import rasd.calendar.Granularity;
import rasd.text.StopWords;
import rasd.text.Token;
import rasd.text.TokenKind;

class ArticleCodecTest {
  private static final Set<Section> ALL = EnumSet.allOf(Section.class);

  /**
   * An article of one sentence. Every optional value of its sections is given in one item and null
   * in another.
   */
  static final Article ARTICLE =
      Article.of(
              new Head(
                  "a1",
                  "a1",
                  new Provenance("a.txt", 0, null, null, new TreeMap<>()),
                  null,
                  "ar",
                  new PublicationDate(null, null, null, null),
                  null,
                  null,
                  null,
                  new BodySize(1, 1, 3, 3)),
              List.of(
                  new PageLine(0, "عنوان", LineLabel.TITLE, "first"),
                  new PageLine(2, "قال في «بغداد»", LineLabel.BODY, "prose"),
                  new PageLine(300, "إلى الأعلى", LineLabel.CHROME, "phrase")),
              tokens(),
              List.of(
                  date(LocalDate.of(2017, 1, 18), true, null),
                  date(LocalDate.of(-44, 3, 15), false, "weekday"),
                  date(null, null, "no such day"),
                  date(LocalDate.MAX, null, null),
                  date(LocalDate.MIN, null, null)))
          .withNames(
              List.of(
                  new Mention(0, 8, 13, "بغداد", "بغداد", "Q1", EntityType.LOC, null, "list", 0.75),
                  new Mention(
                      0, 0, 3, "قال", "قال", "learnt", EntityType.PER, "قال", "learnt_name", 0)),
              List.of(
                  new Evidence(EntityType.PER, "لافروف", "لافروف", "role", 900, 1, false),
                  new Evidence(EntityType.ORG, "لافروف", "لافروف", "role", 0, 128, true)))
          .withQuotes(
              List.of(
                  new Quote(8, 13, Quote.Style.ANGLE, null, null, null, 1),
                  new Quote(8, 13, Quote.Style.INDIRECT, "قال", "لافروف", "Q2", 0.5)))
          .withTerms(
              tokens(),
              new Terms(
                  List.of("بغداد", "قال"),
                  new int[] {1, Terms.NONE, 0},
                  new String[] {"قال", null, "ب+غداد"}));

  private static Tokens tokens() {
    TokensBuilder tokens =
        new TokensBuilder("قال في «بغداد»", new StopWords(List.of("في")), List.of());
    tokens.add(
        0,
        0,
        14,
        List.of(
            new Token(0, 3, "قال", TokenKind.WORD, "قال"),
            new Token(4, 6, "في", TokenKind.WORD, "في"),
            new Token(8, 13, "بغداد", TokenKind.WORD, "بغداد")));
    return tokens.build();
  }

  private static PageDate date(LocalDate day, Boolean agrees, String conflict) {
    return new PageDate(
        7,
        new DateExpression(
            3, 9, "18 يناير", CalendarSystem.HIJRI, Granularity.DAY, day, agrees, conflict),
        PageDate.DateRole.MENTIONED);
  }

  @Test
  void everySectionComesBack() {
    Article decoded = Codecs.roundTrip(ARTICLE, ALL);
    assertEquals(ARTICLE.head(), decoded.head());
    assertEquals(ARTICLE.lines(), decoded.lines());
    assertEquals("قال في «بغداد»", decoded.body());
    assertEquals(Codecs.show(ARTICLE.tokens()), Codecs.show(decoded.tokens()));
    assertEquals(ARTICLE.dates(), decoded.dates());
    assertEquals(ARTICLE.mentions(), decoded.mentions());
    assertEquals(ARTICLE.evidence(), decoded.evidence());
    assertEquals(ARTICLE.quotes(), decoded.quotes());
    assertEquals(ARTICLE.terms().names(), decoded.terms().names());
    for (int word = 0; word < 3; word++) {
      assertEquals(ARTICLE.terms().number(word), decoded.terms().number(word));
      assertEquals(ARTICLE.terms().pieces(word), decoded.terms().pieces(word));
    }
  }

  @Test
  void anArticleOfNothingComesBack() {
    Tokens none = new TokensBuilder("", new StopWords(List.of()), List.of()).build();
    Article empty = Article.of(ARTICLE.head(), List.of(), none, List.of());
    Article decoded = Codecs.roundTrip(empty, EnumSet.range(Section.LINES, Section.DATES));
    assertEquals("", decoded.body());
    assertEquals(0, decoded.tokens().sentenceCount());
    assertEquals(0, decoded.tokens().count());
    assertEquals(0, decoded.tokens().paragraphCount());
    assertEquals(List.of(), decoded.dates());
  }

  @Test
  void onlyWhatIsAskedForIsRead() {
    Article decoded =
        Codecs.decode(ARTICLE, Section.DATES, ArticleCodec.encode(ARTICLE, Section.DATES));
    assertEquals(ARTICLE.dates(), decoded.dates());
    Exception wrong = assertThrows(IllegalStateException.class, decoded::body);
    assertEquals("The section LINES was not read.", wrong.getMessage());
  }

  @Test
  void whatWasReadCannotBeChanged() {
    List<PageLine> lines = Codecs.roundTrip(ARTICLE, ALL).lines();
    assertThrows(UnsupportedOperationException.class, () -> lines.remove(0));
  }

  @Test
  void anotherVersionIsNamed() {
    byte[] bytes = ArticleCodec.encode(ARTICLE, Section.LINES);
    bytes[0]++;
    Exception wrong =
        assertThrows(
            DamagedArticleException.class, () -> Codecs.decode(ARTICLE, Section.LINES, bytes));
    assertEquals(
        "A stored article is damaged: it has version %d, not %d."
            .formatted(ArticleCodec.VERSION + 1, ArticleCodec.VERSION),
        wrong.getMessage());
  }

  @Test
  void aNegativeNumberIsNotWritten() {
    Article wrong =
        ARTICLE.withQuotes(List.of(new Quote(-1, 0, Quote.Style.ANGLE, null, null, null, 1)));
    Exception refused =
        assertThrows(
            IllegalArgumentException.class, () -> ArticleCodec.encode(wrong, Section.QUOTES));
    assertTrue(refused.getMessage().contains("-1"), refused.getMessage());
  }
}
