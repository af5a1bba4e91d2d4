package rasd.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnclosedEndTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال لافروف «نعمل معا. وأضاف أن الوقت ضيق.¶وقال كيري نعم.           | نعمل معا.
          قال لافروف «نعمل معا. هذا أمر جيد. وأضاف أن الوقت ضيق. وقال نعم.  | نعمل معا. هذا أمر جيد.
          قال لافروف «نعمل معا. هذا أمر جيد.¶وقال كيري نعم.                | نعمل معا. هذا أمر جيد.
          وصل كيري. وقال لافروف «نعمل معا. هذا أمر جيد.                    | نعمل معا. هذا أمر جيد.
          """)
  void itIsBeforeTheNextSentenceThatBeginsWithAVerbOfSpeechOrWithTheParagraph(
      String body, String quotation) {
    String text = body.replace("¶", "\n");
    int begin = text.indexOf("«") + 1;
    int paragraph = text.indexOf("\n") < 0 ? text.length() : text.indexOf("\n");
    int end = new UnclosedEnd(Proses.of(text), Proses.speech()).of(begin, paragraph);
    assertEquals(quotation, text.substring(begin, end).strip());
  }
}
