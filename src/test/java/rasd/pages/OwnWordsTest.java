package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.LineLabel;
import rasd.calendar.DateFinder;
import rasd.pages.LineHint.PageRegion;

class OwnWordsTest {
  private static final DateFinder DATES = new DateFinder();

  private final OwnWords ownWords =
      new OwnWords(
          Phrases.OF_PAGES, DATES, new DatelineReader(Phrases.OF_PAGES, Phrases.NAMES, DATES));

  @ParameterizedTest
  @CsvSource(
      delimiter = '&',
      textBlock =
          """
          + الخط -                                        & chrome
          ***                                             & chrome
          .box_vote { margin: 0; }                        & chrome
          الرئيسية > سياسة > عربي                         & chrome
          الرئيسية / الأولى / مؤتمر باريس يدعم العراق      & chrome
          سياسة > عربي                                    & -
          قال 1 / 2 / 3 نعم.                              & -
          Accessibility links                             & chrome
          Follow all of our news                          & chrome
          Follow all of our news here                     & -
          نشر في 18 يناير 2017 الساعة 19:56 مساء           & date
          باريس في 18 يناير 2017                          & date
          باريس وموسكو وجدة 18 يناير 2017                 & date
          باريس وموسكو وجدة ودبي 18 يناير 2017            & -
          كتب: نايف حسن الراوي | 18 يناير 2017 | 3 تعليقات  & date
          كتب: نايف حسن الراوي • في باريس 18 يناير 2017 • 3 تعليقات & -
          يناير 2017                                      & -
          انظر ايضاً                                      & teaser
          شاهد: لافروف وكيري يجتمعان في باريس             & teaser
          صورة: لافروف في موسكو                           & caption
          لافروف وكيري في باريس (أ.ف.ب)                   & caption
          لافروف وكيري في باريس (أرشيف/رويترز)            & caption
          لافروف وكيري في (رويترز)                        & caption
          لافروف وكيري في باريس (أمس)                     & -
          لافروف وكيري في باريس (رويترز) أمس              & -
          باريس - رويترز                                  & dateline
          مؤتمر باريس يدعم العراق                         & -
          """)
  void aLineIsKnownByItsWords(String line, String label) {
    assertEquals(label, label(line, LineHint.NONE));
  }

  @Test
  void numbersInATableAreTextAndNoDatesOfOtherStoriesAreDates() {
    assertEquals("-", label("***", new LineHint(PageRegion.STORY, 0, false, true)));
    assertEquals("-", label("FC Porto", new LineHint(PageRegion.STORY, 0, false, true)));
    assertEquals("-", label("18 يناير 2017", new LineHint(PageRegion.TEASERS, 0, false, false)));
    assertEquals("-", label("18 يناير 2017", new LineHint(PageRegion.COMMENTS, 0, false, false)));
    assertEquals("date", label("18 يناير 2017", new LineHint(PageRegion.HEADER, 0, false, false)));
  }

  @Test
  void aPageIsArabicIfMostOfItsLinesAre() {
    assertEquals("-", label("Paris talks", LineHint.NONE, "باريس"));
    assertEquals("chrome", label("Paris talks", LineHint.NONE, "باريس\nموسكو"));
  }

  @Test
  void aLongLineIsNotComparedAndALabelStays() {
    assertEquals("-", label("انظر ايضاً " + "كلمة ".repeat(19), LineHint.NONE));
    LabelledLines page = new LabelledLines(Line.of("انظر ايضاً"));
    page.label(0, LineLabel.TITLE, "repeats the title");
    ownWords.label(page);
    assertEquals(LineLabel.TITLE, page.label(0));
  }

  private String label(String line, LineHint hint) {
    return label(line, hint, "مؤتمر باريس\nموسكو تؤيد المؤتمر\nأمس");
  }

  /** The label of a line above others; a dash if it has none. */
  private String label(String line, LineHint hint, String others) {
    LabelledLines page = new LabelledLines(Line.of(line + "\n" + others, List.of(hint)));
    ownWords.label(page);
    LineLabel label = page.label(0);
    return label == null ? "-" : label.label();
  }
}
