package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.bytes.CharsetGuess;
import rasd.bytes.Mended;
import rasd.bytes.RefusedException;
import rasd.pages.LineHint;

class RecordParserTest {
  private static final Charset WINDOWS = Charset.forName("windows-1256");
  private static final InputFile LINES =
      new InputFile("file:/n/سانا/a.jsonl", "سانا/a.jsonl", 1, 0);
  private static final InputFile TEXT = new InputFile("file:/n/سانا/a.txt", "سانا/a.txt", 1, 0);

  @Test
  void fieldsBecomeColumnsAndAllOthersMetadata() throws RefusedException {
    InputRecord record =
        parse(
            """
            {"id": 7, "title": " عنوان ", "text": "نص", "source": "سانا", "date": "2014-10-15",
             "url": "http://sana.sy/1", "author": "كاتب"}
            """);
    assertEquals("عنوان", record.title());
    assertEquals("نص", record.text());
    assertEquals("سانا", record.source());
    assertEquals("2014-10-15", record.date());
    assertEquals("http://sana.sy/1", record.url());
    assertEquals(
        Map.of("id", "7", "date", "2014-10-15", "author", "كاتب"), Map.copyOf(record.metadata()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text":"نص","m":"x"}                | x
          {"text":"نص","m":1}                  | 1
          {"text":"نص","m":1.5}                | 1.5
          {"text":"نص","m":12345678901234567890} | 12345678901234567890
          {"text":"نص","m":true}               | true
          {"text":"نص","m":[1,"x",null]}       | [1,"x",null]
          {"text":"نص","m":{"a":{"b":"س"}}}    | {"a":{"b":"س"}}
          {"text":"نص","m":[]}                 | []
          {"text":"نص","m":"a\\nb"}            | `a
          b`
          {"text":"نص","m":"\\ud83d\\ude00"}   | 😀
          {"text":"نص","m":"a\\ud83d"}         | a\uFFFD
          {"text":"نص","m":"\\ude00\\ud83d"}   | \uFFFD\uFFFD
          {"text":"نص","m":["\\ude00"]}        | ["\uFFFD"]
          {"text":"نص","m":"x","m":"y"}        | y
          """)
  void metadataIsTextAsItStands(String json, String value) throws RefusedException {
    assertEquals(value, parse(json).metadata().get("m"));
  }

  @Test
  void aNullIsNoMetadataAndABlankColumnIsUnknown() throws RefusedException {
    InputRecord record =
        parse(
            """
            {"text": "نص", "title": " ", "source": null, "url": "", "author": null, "page": ""}
            """);
    assertNull(record.title());
    assertNull(record.source());
    assertNull(record.url());
    assertNull(record.date());
    assertEquals(Map.of("page", ""), Map.copyOf(record.metadata()));
  }

  @Test
  void halfOfASurrogatePairInATextOrANameIsReplaced() throws RefusedException {
    InputRecord record = parse("{\"text\":\"a\\ud83db\",\"\\ud83d\":\"x\"}");
    assertEquals("a\uFFFDb", record.text());
    assertEquals(Map.of("\uFFFD", "x"), Map.copyOf(record.metadata()));
  }

  @Test
  void blankLinesOfTheTextAreKeptSoThatItsLinesCanBeCounted() throws RefusedException {
    assertEquals("\n\n نص \n", parse("{\"text\":\"\\n\\n نص \\n\"}").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text":"نص"              | malformed_json
          {"text":"نص"} x           | malformed_json
          {"text":"نص"}{"text":"b"} | malformed_json
          {"text":"نص"},            | malformed_json
          {'text':'نص'}             | malformed_json
          {"text":"\\x"}            | malformed_json
          ["text"]                  | malformed_json
          "text"                    | malformed_json
          null                      | malformed_json
          7                         | malformed_json
          {"text":NaN}              | no_text
          {}                        | no_text
          {"text":null}             | no_text
          {"text":""}               | no_text
          {"text":" \\n\\t "}       | no_text
          {"text":"\\u200f\\u00a0"}  | no_text
          {"title":"عنوان"}         | no_text
          {"text":"<p> </p>"}       | no_text
          {"text":"&nbsp;"}         | no_text
          """)
  void whatHoldsNoTextIsRefused(String json, String reason) {
    assertEquals(reason, refusal(LINES, json.getBytes(UTF_8)));
  }

  @Test
  void jsonOfADeepNestingIsRefused() {
    String deep = "{\"text\":\"x\",\"m\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertEquals("malformed_json", refusal(LINES, deep.getBytes(UTF_8)));
  }

  @Test
  void aNumberOfManyDigitsIsRefusedOrKeptButNoCrash() {
    String digits = "{\"text\":\"x\",\"m\":" + "9".repeat(10_000) + "}";
    assertEquals("malformed_json", refusal(LINES, digits.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                    | The record has no field text (input.field.text). It has: none.
          {"a":1,"title":"x"}   | The record has no field text (input.field.text). It has: a, title.
          {"text":null}         | The field text (input.field.text) is empty.
          {"text":" \\n "}      | The field text (input.field.text) is empty.
          {"text":[]}           | The field text (input.field.text) is empty.
          {"text":{"a":"b"}}    | The field text (input.field.text) has an object or a list of objects, not text.
          {"text":[["a"]]}      | The field text (input.field.text) has an object or a list of objects, not text.
          """)
  void aRefusalNamesTheFieldLookedFor(String json, String detail) {
    assertEquals(
        detail, assertThrows(RefusedException.class, () -> parse(json)).refusal().detail());
  }

  @Test
  void aListOfParagraphsIsJoined() throws RefusedException {
    assertEquals("أ\n\nب", parse("{\"text\":[\"أ\",null,\"ب\"]}").text());
  }

  @Test
  void aControlCharacterMayStandInAStringOrBeforeTheRecord() throws RefusedException {
    assertEquals("a\tb", parse("{\"text\":\"a\tb\"}").text());
    assertEquals("نص", parse("\u001E{\"text\":\"نص\"}").text());
    assertEquals("نص آخر", parse("{\"text\":\"نص\\u0000آخر\"}").text());
  }

  @Test
  void textAndTitleAreReadWithoutMarkUp() throws RefusedException {
    InputRecord record =
        parse(
            "{\"title\":\"قال <b>كيري</b>\",\"text\":\"&lt;p&gt;أ&lt;/p&gt;&lt;p&gt;ب&lt;/p&gt;\"}");
    assertEquals("قال كيري", record.title());
    assertNull(parse("{\"title\":\"<b></b>\",\"text\":\"نص\"}").title());
    assertEquals("أ\nب", record.text());
  }

  @Test
  void textAndTitleAreMendedAndAllElseIsLeft() throws RefusedException {
    InputRecord record =
        parse(
            "{\"title\":\"&quot;أ&quot;\",\"text\":\"ط§ظ„ط¹ط±ط§ظ‚ &amp; سطر\\nط§ظ„ط¹ط±ط§ظ‚\",\"m\":\"&quot;\"}");
    assertEquals("\"أ\"", record.title());
    assertEquals("ط§ظ„ط¹ط±ط§ظ‚ & سطر\nالعراق", record.text());
    assertEquals(
        Map.of("m", "&quot;", Mended.MOJIBAKE, "windows-1256"), Map.copyOf(record.metadata()));
  }

  @Test
  void whatReadingFoundOutDoesNotHideAFieldOfTheRecord() throws RefusedException {
    InputRecord record = parse("{\"text\":\"ط§ظ„ط¹ط±ط§ظ‚\",\"" + Mended.MOJIBAKE + "\":\"own\"}");
    assertEquals(Map.of(Mended.MOJIBAKE, "own"), Map.copyOf(record.metadata()));
  }

  @Test
  void theIdIsOfTheBytesAndNotOfTheTextTheyAre() throws RefusedException {
    byte[] windows = "قال الوزير إن المباحثات مستمرة في باريس وموسكو".getBytes(WINDOWS);
    InputRecord record = parse(TEXT, "record", windows);
    assertEquals("قال الوزير إن المباحثات مستمرة في باريس وموسكو", record.text());
    assertEquals(Sha256.articleId(null, windows), record.articleId());
    assertEquals("windows-1256", record.metadata().get(CharsetGuess.CHARSET));
    assertEquals(
        Sha256.articleId(null, "&amp;".getBytes(UTF_8)),
        parse(TEXT, "record", "&amp;".getBytes(UTF_8)).articleId());
  }

  @Test
  void aBlankFileIsRefused() {
    assertEquals("no_text", refusal(TEXT, new byte[0]));
    assertEquals("no_text", refusal(TEXT, " \n\t\r\n".getBytes(UTF_8)));
    assertEquals("no_text", refusal(TEXT, "\uFEFF".getBytes(UTF_8)));
  }

  @Test
  void aByteOrderMarkCountsNeitherForTheTextNorForTheId() throws RefusedException {
    InputRecord marked = parse(TEXT, "record", "\uFEFFنص".getBytes(UTF_8));
    InputRecord plain = parse(TEXT, "record", "نص".getBytes(UTF_8));
    assertEquals(plain, marked);
    assertEquals(parse("{\"text\":\"نص\"}"), parse("\uFEFF{\"text\":\"نص\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          record        | {"text":"x","url":"http://a.com/1"}              |
          record        | {"text":"x","source":"سانا"}                     | سانا
          folder        | {"text":"x"}                                     | سانا
          folder        | {"text":"x","source":"الوطن"}                    | الوطن
          constant:BBC  | {"text":"x"}                                     | BBC
          constant:BBC  | {"text":"x","source":" "}                        | BBC
          host          | {"text":"x","url":"https://www.a.com:80/ب?c=d"}  | www.a.com
          host          | {"text":"x","url":"a.com/1"}                     |
          host          | {"text":"x","url":"http://a.com/a b"}            |
          host          | {"text":"x"}                                     |
          """)
  void theSourceIsTheRecordsOwnOrByTheRule(String rule, String json, String source)
      throws RefusedException {
    assertEquals(source, parse(LINES, rule, json.getBytes(UTF_8)).source());
  }

  @Test
  void theIdIsOfTheSourceAndTheRawBytes() throws RefusedException {
    InputRecord one = parse("{\"text\":\"x\"}");
    InputRecord spaced = parse("{\"text\": \"x\"}");
    InputRecord bySource = parse(LINES, "folder", "{\"text\":\"x\"}".getBytes(UTF_8));
    assertNotEquals(one.articleId(), spaced.articleId());
    assertNotEquals(one.articleId(), bySource.articleId());
    assertEquals(
        Sha256.articleId("سانا", "{\"text\":\"x\"}".getBytes(UTF_8)), bySource.articleId());
  }

  @Test
  void fieldsHaveTheNamesThatTheSettingsSay() throws RefusedException {
    InputSettings settings =
        new InputSettings(
            new InputSettings.Fields("head", "body", "paper", "day", "link"),
            InputSettings.SourceRule.parse("record"),
            1,
            1,
            10,
            "",
            null);
    String json = "{\"body\":\"نص\",\"head\":\"عنوان\",\"text\":\"x\",\"title\":\"y\"}";
    InputRecord record = new RecordParser(settings).parse(LINES, raw(LINES, json.getBytes(UTF_8)));
    assertEquals("نص", record.text());
    assertEquals("عنوان", record.title());
    assertEquals(Map.of("text", "x", "title", "y"), Map.copyOf(record.metadata()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "b/a.htm", "a.xhtml.gz", "a.txt"})
  void aPageOfMarkUpIsAPageWithFieldsWhateverItsName(String name) throws RefusedException {
    InputRecord record =
        parse(
            new InputFile("file:/n/" + name, name, 1, 0),
            "host",
            """
            <html><title>مؤتمر باريس غدا | سانا</title><link rel=canonical href=http://sana.sy/1>
            <meta name=date content=2017-01-17><p>نص</p><footer>سانا</footer></html>
            """
                .getBytes(UTF_8));
    assertEquals("مؤتمر باريس غدا", record.title());
    assertEquals("sana.sy", record.source());
    assertEquals("http://sana.sy/1", record.url());
    assertEquals("2017-01-17", record.date());
    assertEquals("2017-01-17", record.metadata().get("date"));
    assertEquals("نص\nسانا", record.text());
    assertEquals("elsewhere\nfooter", LineHint.join(record.hints()));
  }

  @Test
  void aPageOfTextHasNoHintsAndAnArticleOfARecordIsNoPage() throws RefusedException {
    InputRecord page = parse(TEXT, "record", "نص".getBytes(UTF_8));
    assertEquals(TextKind.PAGE, page.kind());
    assertEquals(List.of(), page.hints());
    assertEquals(TextKind.ARTICLE, parse("{\"text\": \"<html>نص\"}").kind());
  }

  @Test
  void markUpWithoutTextIsRefused() {
    assertEquals("no_text", refusal(TEXT, "<html><img src=1></html>".getBytes(UTF_8)));
  }

  private static InputRecord parse(String json) throws RefusedException {
    return parse(LINES, "record", json.getBytes(UTF_8));
  }

  private static InputRecord parse(InputFile file, String rule, byte[] bytes)
      throws RefusedException {
    InputSettings settings =
        new InputSettings(
            new InputSettings.Fields("title", "text", "source", "date", "url"),
            InputSettings.SourceRule.parse(rule),
            1,
            1,
            10,
            "",
            null);
    return new RecordParser(settings).parse(file, raw(file, bytes));
  }

  private static RawRecord raw(InputFile file, byte[] bytes) {
    return RawRecord.of(0, file.format(), bytes, List.of(), new TreeMap<>());
  }

  private static String refusal(InputFile file, byte[] bytes) {
    return assertThrows(RefusedException.class, () -> parse(file, "record", bytes))
        .refusal()
        .reason();
  }
}
