package rasd.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.Zstd;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import rasd.article.Article;
import rasd.article.ArticleCodec;
import rasd.article.EntityType;
import rasd.article.Evidence;
import rasd.article.Mention;
import rasd.article.Quote;
import rasd.article.Section;
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.articles.ReadArticles;

/**
 * Measures the CPU time of encoding and decoding the sections of articles on one thread, and the
 * sizes of the sections. The times are medians of several rounds after some to warm up. Lines,
 * tokens and dates are those that the job reads; mentions, evidence and quotations are made up,
 * about as many as the job finds in news.
 */
public final class CodecThroughput {
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 7;
  private static final int BLOCK = 1 << 20;
  private static final int TOKENS_A_MENTION = 14;
  private static final int TOKENS_A_QUOTE = 50;

  private CodecThroughput() {}

  /** Argument: a gzip file of JSON Lines with the fields text and title. */
  public static void main(String[] arguments) throws IOException {
    List<Article> articles = articles(Path.of(arguments[0]));
    System.out.printf(Locale.ROOT, "%d articles%n", articles.size());
    System.out.println("section   encode µs  decode µs   bytes   zstd 1");
    for (Section section : EnumSet.range(Section.LINES, Section.QUOTES)) {
      report(articles, section);
    }
  }

  private static void report(List<Article> articles, Section section) {
    byte[][] bytes = new byte[articles.size()][];
    double[] encode = new double[ROUNDS];
    double[] decode = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double encoded = micros(() -> encode(articles, section, bytes));
      double decoded = micros(() -> decode(articles, section, bytes));
      if (round >= 0) {
        encode[round] = encoded / articles.size();
        decode[round] = decoded / articles.size();
      }
    }
    Arrays.sort(encode);
    Arrays.sort(decode);
    System.out.printf(
        Locale.ROOT,
        "%-9s %9.2f  %9.2f %7d  %7d%n",
        section,
        encode[ROUNDS / 2],
        decode[ROUNDS / 2],
        Arrays.stream(bytes).mapToLong(each -> each.length).sum() / articles.size(),
        compressed(bytes) / articles.size());
  }

  private static void encode(List<Article> articles, Section section, byte[][] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = ArticleCodec.encode(articles.get(i), section);
    }
  }

  private static void decode(List<Article> articles, Section section, byte[][] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      byte[] ofArticle = bytes[i];
      ArticleCodec.decode(articles.get(i).head(), each -> each == section ? ofArticle : null);
    }
  }

  /**
   * The number of bytes of the sections when they are compressed in blocks, like a column of
   * Parquet.
   */
  private static long compressed(byte[][] sections) {
    long sum = 0;
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    for (byte[] section : sections) {
      block.writeBytes(section);
      if (block.size() >= BLOCK) {
        sum += Zstd.compress(block.toByteArray(), 1).length;
        block.reset();
      }
    }
    return sum + Zstd.compress(block.toByteArray(), 1).length;
  }

  private static double micros(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - before) / 1e3;
  }

  private static List<Article> articles(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ReadArticles reader = new ReadArticles();
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode record = json.readTree(line);
        Article article =
            reader.record(record.path("text").asText(), record.path("title").asText(), null);
        articles.add(withStandIns(article));
      }
    }
    return articles;
  }

  private static Article withStandIns(Article article) {
    List<Mention> mentions = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    Tokens tokens = article.tokens();
    Words words = tokens.words();
    for (int i = 0; i < tokens.count(); i += TOKENS_A_MENTION) {
      int begin = tokens.begin(i);
      String surface = words.surface(tokens.word(i));
      String form = words.form(tokens.word(i));
      String entity = "learnt:" + form;
      mentions.add(
          new Mention(
              tokens.sentenceAt(begin),
              begin,
              tokens.end(i),
              surface,
              surface,
              entity,
              EntityType.PER,
              form,
              "learnt_name",
              0.9));
      evidence.add(new Evidence(EntityType.PER, form, surface, "role", 900, 1, false));
      if (i % TOKENS_A_QUOTE < TOKENS_A_MENTION) {
        quotes.add(new Quote(begin, begin + 100, Quote.Style.DOUBLE, "قال", surface, entity, 0.9));
      }
    }
    return article.withNames(mentions, evidence).withQuotes(quotes);
  }
}
