package rasd.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rasd.calendar.CalendarSystem;
import rasd.calendar.DateExpression;
import rasd.calendar.Granularity;

/**
 * Encodes the sections of an article as bytes. Each section is encoded separately, so that a step
 * decodes only the sections that it needs. A section begins with the version of the encoding, by
 * which articles stored by another version of the job are recognised.
 */
public final class ArticleCodec {
  /** The version of the encoding. It must be raised whenever the bytes of any section change. */
  public static final int VERSION = 2;

  private static final LineLabel[] LABELS = LineLabel.values();
  private static final CalendarSystem[] CALENDARS = CalendarSystem.values();
  private static final Granularity[] GRANULARITIES = Granularity.values();
  private static final PageDate.DateRole[] ROLES = PageDate.DateRole.values();
  private static final EntityType[] TYPES = EntityType.values();
  private static final Quote.Style[] STYLES = Quote.Style.values();

  /** The values of {@link DateExpression#weekdayAgrees}, in the order of their encoding. */
  private static final @Nullable Boolean[] ANSWERS = {null, false, true};

  private ArticleCodec() {}

  /**
   * The bytes of one section.
   *
   * @throws IllegalStateException if the article does not have the section
   */
  public static byte[] encode(Article article, Section section) {
    ByteWriter out = new ByteWriter();
    out.writeByte(VERSION);
    switch (section) {
      case LINES -> writeAll(out, article.lines(), ArticleCodec::writeLine);
      case TOKENS -> TokensCodec.write(out, article.tokens());
      case DATES -> writeAll(out, article.dates(), ArticleCodec::writeDate);
      case MENTIONS -> writeAll(out, article.mentions(), ArticleCodec::writeMention);
      case EVIDENCE -> writeAll(out, article.evidence(), ArticleCodec::writeEvidence);
      case QUOTES -> writeAll(out, article.quotes(), ArticleCodec::writeQuote);
      case TERMS -> TermsCodec.write(out, article.terms(), article.tokens().words());
    }
    return out.toBytes();
  }

  /**
   * An article with the given head and sections.
   *
   * @param sections gives the bytes of each section, or null for a section that is not to be read
   * @throws DamagedArticleException if the bytes cannot be decoded or have another version
   */
  public static Article decode(Head head, Function<Section, byte @Nullable []> sections) {
    Tokens tokens = decode(sections, Section.TOKENS, TokensCodec::read);
    return new Article(
        head,
        decode(sections, Section.LINES, in -> readAll(in, ArticleCodec::readLine)),
        tokens,
        decode(sections, Section.DATES, in -> readAll(in, ArticleCodec::readDate)),
        decode(sections, Section.MENTIONS, in -> readAll(in, ArticleCodec::readMention)),
        decode(sections, Section.EVIDENCE, in -> readAll(in, ArticleCodec::readEvidence)),
        decode(sections, Section.QUOTES, in -> readAll(in, ArticleCodec::readQuote)),
        tokens == null
            ? null
            : decode(sections, Section.TERMS, in -> TermsCodec.read(in, tokens.words())));
  }

  private static <T> @Nullable T decode(
      Function<Section, byte @Nullable []> sections,
      Section section,
      Function<ByteReader, T> reader) {
    byte[] bytes = sections.apply(section);
    if (bytes == null) {
      return null;
    }
    ByteReader in = new ByteReader(bytes);
    int version = in.readByte();
    if (version != VERSION) {
      throw new DamagedArticleException("it has version " + version + ", not " + VERSION);
    }
    T decoded = reader.apply(in);
    in.end();
    return decoded;
  }

  private static <T> void writeAll(
      ByteWriter out, List<T> items, BiConsumer<ByteWriter, T> writer) {
    out.writeInt(items.size());
    items.forEach(item -> writer.accept(out, item));
  }

  private static <T> List<T> readAll(ByteReader in, Function<ByteReader, T> reader) {
    int count = in.readCount();
    List<T> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(reader.apply(in));
    }
    return Collections.unmodifiableList(items);
  }

  private static void writeLine(ByteWriter out, PageLine line) {
    out.writeInt(line.number());
    out.writeText(line.text());
    out.writeOneOf(line.label());
    out.writeTerm(line.reason());
  }

  private static PageLine readLine(ByteReader in) {
    return new PageLine(in.readInt(), in.readText(), in.readOneOf(LABELS), in.readTerm());
  }

  private static void writeDate(ByteWriter out, PageDate date) {
    DateExpression expression = date.expression();
    out.writeInt(date.lineNumber());
    out.writeInt(expression.begin());
    out.writeInt(expression.end());
    out.writeTerm(expression.surface());
    out.writeOneOf(expression.calendar());
    out.writeOneOf(expression.granularity());
    out.writeOptionalDay(expression.value());
    out.writeByte(Arrays.asList(ANSWERS).indexOf(expression.weekdayAgrees()));
    out.writeOptionalTerm(expression.conflict());
    out.writeOneOf(date.role());
  }

  private static PageDate readDate(ByteReader in) {
    int line = in.readInt();
    DateExpression expression =
        new DateExpression(
            in.readInt(),
            in.readInt(),
            in.readTerm(),
            in.readOneOf(CALENDARS),
            in.readOneOf(GRANULARITIES),
            in.readOptionalDay(),
            ANSWERS[in.readChoice(ANSWERS.length)],
            in.readOptionalTerm());
    return new PageDate(line, expression, in.readOneOf(ROLES));
  }

  private static void writeMention(ByteWriter out, Mention mention) {
    out.writeInt(mention.sentence());
    out.writeInt(mention.begin());
    out.writeInt(mention.end());
    out.writeTerm(mention.surface());
    out.writeTerm(mention.form());
    out.writeTerm(mention.entity());
    out.writeOneOf(mention.type());
    out.writeOptionalTerm(mention.name());
    out.writeTerm(mention.method());
    out.writeDouble(mention.confidence());
  }

  private static Mention readMention(ByteReader in) {
    return new Mention(
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readTerm(),
        in.readTerm(),
        in.readTerm(),
        in.readOneOf(TYPES),
        in.readOptionalTerm(),
        in.readTerm(),
        in.readDouble());
  }

  private static void writeEvidence(ByteWriter out, Evidence evidence) {
    out.writeOneOf(evidence.type());
    out.writeTerm(evidence.name());
    out.writeTerm(evidence.form());
    out.writeTerm(evidence.signal());
    out.writeInt(evidence.thousandths());
    out.writeInt(evidence.count());
    out.writeBoolean(evidence.isInflected());
  }

  private static Evidence readEvidence(ByteReader in) {
    return new Evidence(
        in.readOneOf(TYPES),
        in.readTerm(),
        in.readTerm(),
        in.readTerm(),
        in.readInt(),
        in.readInt(),
        in.readBoolean());
  }

  private static void writeQuote(ByteWriter out, Quote quote) {
    out.writeInt(quote.begin());
    out.writeInt(quote.end());
    out.writeOneOf(quote.style());
    out.writeOptionalTerm(quote.verb());
    out.writeOptionalTerm(quote.speaker());
    out.writeOptionalTerm(quote.entity());
    out.writeDouble(quote.confidence());
  }

  private static Quote readQuote(ByteReader in) {
    return new Quote(
        in.readInt(),
        in.readInt(),
        in.readOneOf(STYLES),
        in.readOptionalTerm(),
        in.readOptionalTerm(),
        in.readOptionalTerm(),
        in.readDouble());
  }
}
