package rasd.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.ArticleTables.ARTICLE;
import static rasd.tables.Columns.*;

/** The table of quotations. */
public final class QuoteTables {
  private QuoteTables() {}

  public static final Table QUOTES =
      Table.named(
              "quotes",
              "One row per quotation in a body, in marks or reported; names in marks are not"
                  + " quotations.")
          .key(ARTICLE_ID, StringType, ARTICLE)
          .key(QUOTE_NO, IntegerType, "Number of the quotation in the article, from 0.")
          .from(0)
          .required(SENTENCE_NO, IntegerType, "Number of the sentence where the quotation begins.")
          .from(0)
          .required(BEGIN, IntegerType, "UTF-16 offset in articles.body, after the opening mark.")
          .from(0)
          .required(END, IntegerType, "UTF-16 offset after the last unit, before the closing mark.")
          .from(0)
          .required(TEXT, StringType, "The words: body.substring(begin, end).")
          .required(
              STYLE,
              StringType,
              "Shape of the opening mark; indirect for speech that is reported without marks. A"
                  + " reported clause may contain words in marks that have their own row.")
          .oneOf("double", "angle", "curly", "indirect")
          .optional(
              VERB,
              StringType,
              "Verb that reports the quotation, in its dictionary form; null if there is none.")
          .optional(
              SPEAKER,
              StringType,
              "Who speaks, in the words of the body; for a verb without a subject, the words for the"
                  + " last speaker.")
          .optional(
              ENTITY_ID,
              StringType,
              "The entity that the words in speaker name; joins entities. Null if unknown.")
          .optional(
              CONFIDENCE,
              DoubleType,
              "Degree of belief that words and speaker are right: 0.95 for a speaker named"
                  + " beside the verb, 0.85 for one named by office, 0.8 for the last speaker, 0.4"
                  + " for the last speaker without a verb, 0.3 for none; times 0.9 if reported"
                  + " without marks, 0.8 if the closing mark is missing, 0.8 if the quotation has at"
                  + " most three words and no verb leads to it.")
          .between(0, 1)
          .build();
}
