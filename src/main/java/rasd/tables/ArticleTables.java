package rasd.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampNTZType;
import static rasd.tables.Columns.*;

import org.apache.spark.sql.types.DataTypes;

/** The tables of the articles themselves: pages, bodies, sentences, tokens, dates. */
public final class ArticleTables {
  private ArticleTables() {}

  static final String ARTICLE =
      "First 16 hex digits of the SHA-256 of the source's name, a NUL and the record's bytes;"
          + " joins articles.";
  private static final String BEGIN_IN_BODY =
      "UTF-16 offset of the first unit in articles.body, from 0.";
  private static final String END_IN_BODY = "UTF-16 offset after the last unit in articles.body.";
  private static final String SENTENCE = "Number of the sentence in the article, from 0.";

  public static final Table ARTICLES =
      Table.named("articles", "One row per article.")
          .key(ARTICLE_ID, StringType, ARTICLE.replace("; joins articles.", "."))
          .required(SOURCE_PATH, StringType, "File of the record, relative to its input.")
          .required(RECORD_NO, LongType, "Ordinal of the record in its file, or its byte offset.")
          .from(0)
          .optional(SOURCE, StringType, "Publisher, from the record or from a setting.")
          .optional(URL, StringType, "Address of the page, from the record.")
          .optional(TITLE, StringType, "Title, from the record or the page's title line.")
          .blankAllowed(
              BODY, "Kept lines of the page, joined by line feeds; the letters are unchanged.")
          .optional(
              LANGUAGE, StringType, "ISO 639-1 code of the body's main language; null if unsure.")
          .optional(PUBLISHED_ON, DateType, "Day on which the story was published; never a guess.")
          .optional(
              PUBLISHED_AT,
              TimestampNTZType,
              "Time of publication, in UTC; null if the page gives none.")
          .optional(PUBLISHED_FROM, StringType, "Where published_on was found.")
          .oneOf("metadata", "byline", "dateline")
          .optional(PAGE_DATE, DateType, "A date of the page, not of the story.")
          .optional(DATELINE_PLACE, StringType, "Place of the dateline.")
          .optional(
              AGENCY,
              StringType,
              "Agencies or papers named by the dateline or by a note on sources.")
          .optional(BYLINE, StringType, "Who wrote the article, as printed beside the text.")
          .required(PARAGRAPH_COUNT, LongType, "Number of kept lines that have a sentence.")
          .from(0)
          .required(SENTENCE_COUNT, LongType, "Number of the article's rows in sentences.")
          .from(0)
          .required(TOKEN_COUNT, LongType, "Number of the article's rows in tokens.")
          .from(0)
          .required(
              STORY_ID,
              StringType,
              "Smallest article_id of the story that the article reports; joins stories.")
          .optional(
              METADATA,
              DataTypes.createMapType(StringType, StringType),
              "Everything else in the record, under the record's own names, sorted by name;"
                  + " rasd.* says how the record was read.")
          .build();

  public static final Table PAGE_LINES =
      Table.named("page_lines", "One row per line of the raw page that is not blank.")
          .key(ARTICLE_ID, StringType, ARTICLE)
          .key(
              LINE_NO, IntegerType, "Number of the line in the page, from 0, counting blank lines.")
          .from(0)
          .required(TEXT, StringType, "The line without white space at its ends.")
          .required(LABEL, StringType, "What the line is.")
          .oneOf(
              "title",
              "kicker",
              "subhead",
              "date",
              "dateline",
              "caption",
              "body",
              "teaser",
              "chrome")
          .required(KEPT, BooleanType, "Whether the line is in articles.body.")
          .required(REASON, StringType, "The rule that decided the label.")
          .build();

  public static final Table SENTENCES =
      Table.named("sentences", "One row per sentence of the body.")
          .key(ARTICLE_ID, StringType, ARTICLE)
          .key(SENTENCE_NO, IntegerType, SENTENCE)
          .from(0)
          .required(PARAGRAPH_NO, IntegerType, "Number of the paragraph in the article, from 0.")
          .from(0)
          .required(BEGIN, IntegerType, BEGIN_IN_BODY)
          .from(0)
          .required(END, IntegerType, END_IN_BODY)
          .from(0)
          .required(TEXT, StringType, "The sentence: body.substring(begin, end).")
          .build();

  public static final Table TOKENS =
      Table.named("tokens", "One row per token of the body. Punctuation is not a token.")
          .key(ARTICLE_ID, StringType, ARTICLE)
          .key(SENTENCE_NO, IntegerType, SENTENCE)
          .from(0)
          .key(TOKEN_NO, IntegerType, "Number of the token in the sentence, from 0.")
          .from(0)
          .required(BEGIN, IntegerType, BEGIN_IN_BODY)
          .from(0)
          .required(END, IntegerType, END_IN_BODY)
          .from(0)
          .required(SURFACE, StringType, "The token as written: body.substring(begin, end).")
          .required(KIND, StringType, "What the token is.")
          .oneOf("word", "number", "time", "date", "url", "email", "hashtag", "symbol")
          .optional(
              NORMALIZED,
              StringType,
              "The surface without marks, with letters and digits of one form (docs/text.md).")
          .optional(
              PIECES,
              StringType,
              "The form with its clitics split off by +; null if the token is not a word.")
          .optional(
              TERM,
              StringType,
              "The term as which the token counts; joins terms. Null if it counts as none.")
          .optional(
              IS_STOP_WORD,
              BooleanType,
              "Whether the token is a stop word, with or without clitics.")
          .build();

  public static final Table DATES =
      Table.named("dates", "One row per date expression of the page.")
          .key(ARTICLE_ID, StringType, ARTICLE)
          .key(DATE_NO, IntegerType, "Number of the expression in the article, from 0.")
          .from(0)
          .required(LINE_NO, IntegerType, "Line of the page with the expression; joins page_lines.")
          .from(0)
          .required(SURFACE, StringType, "The expression as written.")
          .required(CALENDAR, StringType, "The calendar in which the date is written.")
          .oneOf("gregorian", "hijri", "persian")
          .required(GRANULARITY, StringType, "How long the period is.")
          .oneOf("day", "month", "year")
          .optional(
              VALUE, DateType, "First day of the period, Gregorian; null if no year is given.")
          .optional(ROLE, StringType, "What the date means for the story.")
          .oneOf("published", "page", "mentioned")
          .optional(
              WEEKDAY_AGREES,
              BooleanType,
              "Whether the printed weekday is that of the date; null if no weekday is printed.")
          .optional(CONFLICT, StringType, "What contradicts the date; null if nothing does.")
          .build();
}
