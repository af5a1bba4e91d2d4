package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNamesTest {
  private static final ArticleNames NAMES = new ArticleNames(Names.LISTS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل لافروف.                               | lavrov=لافروف
          وصل سيرغي لافروف بن محمد إلى روسيا.              | lavrov=سيرغي لافروف بن محمد, RU=روسيا
          وصل سيرغي لافروف بن محمد بن سالم.                | lavrov=سيرغي لافروف بن محمد بن سالم
          وصل سيرغي لافروف بن عبد الله أمس.                | lavrov=سيرغي لافروف بن عبد الله
          وصل سيرغي لافروف آل سعود.                       | lavrov=سيرغي لافروف آل سعود
          وصل سيرغي لافروف، بن محمد.                      | lavrov=سيرغي لافروف
          وصل سيرغي لافروف بن، محمد.                      | lavrov=سيرغي لافروف
          وصل سيرغي لافروف بن                             | lavrov=سيرغي لافروف
          وصل سيرغي لافروف بن عبد                         | lavrov=سيرغي لافروف بن عبد
          وصل لافروف بن محمد.                       |
          وصل سيرغي لافروف ابن روسيا.               | lavrov=سيرغي لافروف, RU=روسيا
          وصل سيرغي لافروف بن جون كيري.             | lavrov=سيرغي لافروف بن جون
          زار روسيا بن محمد.                        | RU=روسيا
          """)
  void aKnownPersonsNameGoesOnWithThoseOfHisFathers(String text, String mentions) {
    assertEquals(
        mentions == null ? "" : mentions,
        NAMES.find(text, Names.sentences(text)).mentions().stream()
            .map(name -> name.entity() + "=" + name.surface())
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال جون كيري. وصل إلى مدينة سرت.  | PER جون كيري 900 1, LOC سرت 500 1
          قال جون كيري. أكد جون كيري.       | PER جون كيري 990 2
          """)
  void otherNamesLeaveEvidence(String text, String evidence) {
    assertEquals(
        evidence,
        NAMES.find(text, Names.sentences(text)).evidence().stream()
            .map(e -> e.type() + " " + e.name() + " " + e.thousandths() + " " + e.count())
            .collect(Collectors.joining(", ")));
  }
}
