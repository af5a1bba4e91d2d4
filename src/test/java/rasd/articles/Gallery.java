package rasd.articles;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rasd.input.Warc;

/**
 * Small inputs of kinds that other programs read wrongly, with the articles that the job must make
 * from them.
 */
final class Gallery {
  /**
   * An input.
   *
   * @param what what is odd about the input
   * @param file the name of the input's file
   * @param expected the articles that must be made from it, as {@link RobustnessTest} writes them,
   *     joined by bars
   */
  record Entry(String group, String what, String file, byte[] bytes, String expected) {}

  private static final String ONE = "أعلن وزير المياه أن السد الجديد سيفتح في الشهر المقبل.";
  private static final String TWO = "وقال إن العمل فيه استمر ثلاث سنوات بلا توقف.";
  private static final String BOTH = ONE + " / " + TWO;
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final String READING = "Reading";
  private static final String DATES = "Dates";
  private static final String PAGES = "Pages";

  private final List<Entry> entries = new ArrayList<>();

  private Gallery() {}

  static List<Entry> entries() throws IOException {
    Gallery gallery = new Gallery();
    gallery.addCharsets();
    gallery.addPackings();
    gallery.addRecords();
    gallery.addArchives();
    gallery.addDates();
    gallery.addDatesOfPages();
    gallery.addPages();
    return gallery.entries;
  }

  private void addCharsets() {
    String page = page("", ONE, TWO);
    reading("UTF-8 that calls itself UTF-16", "a.html", meta("utf-16"), BOTH);
    reading("UTF-8 that calls itself unicode", "a.html", meta("unicode"), BOTH);
    reading(
        "UTF-16 with a byte order mark",
        "a.html",
        ("\uFEFF" + page).getBytes(UTF_16LE),
        BOTH + " · rasd.charset=UTF-16LE");
    reading(
        "windows-1256 that says so",
        "a.html",
        page("<meta charset=windows-1256>", ONE, TWO).getBytes(WINDOWS_1256),
        BOTH + " · rasd.charset=windows-1256");
    reading(
        "windows-1256 that says nothing",
        "a.txt",
        (ONE + "\n" + TWO).getBytes(WINDOWS_1256),
        BOTH + " · rasd.charset=windows-1256");
    String paragraphs = page("", paragraphs());
    byte[] damaged = paragraphs.getBytes(UTF_8);
    String before = paragraphs.substring(0, paragraphs.indexOf(' '));
    damaged[before.getBytes(UTF_8).length] = (byte) 0xFF;
    reading("one damaged byte in 2,000", "a.html", damaged, "20 paragraphs · rasd.damaged=1");
    byte[] cut = Arrays.copyOf(ONE.getBytes(UTF_8), ONE.getBytes(UTF_8).length - 2);
    reading(
        "cut inside a letter",
        "a.txt",
        cut,
        "أعلن وزير المياه أن السد الجديد سيفتح في الشهر المقب\uFFFD · rasd.damaged=1");
    reading("every tenth byte damaged", "a.txt", everyTenthDamaged(), "refused: undecodable");
    reading(
        "windows-1256 that is declared after a long style sheet",
        "a.html",
        page("<style>" + "p{a:b} ".repeat(1000) + "</style><meta charset=windows-1256>", ONE, TWO)
            .getBytes(WINDOWS_1256),
        BOTH + " · rasd.charset=windows-1256");
    reading("two byte order marks", "a.txt", "\uFEFF\uFEFF" + ONE + "\n" + TWO, BOTH);
    reading(
        "Arabic read as windows-1252 once",
        "a.txt",
        new String(BOTH.replace(" / ", "\n").getBytes(UTF_8), WINDOWS_1256).getBytes(UTF_8),
        BOTH + " · rasd.mojibake=windows-1256");
  }

  private void addPackings() throws IOException {
    byte[] text = (ONE + "\n" + TWO).getBytes(UTF_8);
    byte[] first = Warc.gzip((ONE + "\n").getBytes(UTF_8));
    byte[] second = Warc.gzip(TWO.getBytes(UTF_8));
    reading("gzip without its name", "a.txt", Warc.gzip(text), BOTH);
    reading("the name of gzip without gzip", "a.txt.gz", text, BOTH);
    reading("gzip of two members", "a.txt.gz", concat(first, second), BOTH);
    reading("gzip with zeros after it", "a.txt.gz", concat(Warc.gzip(text), new byte[64]), BOTH);
    byte[] packed = Warc.gzip(json(ONE).repeat(2000).getBytes(UTF_8));
    reading(
        "gzip that is cut",
        "a.jsonl.gz",
        Arrays.copyOf(packed, packed.length - 9),
        ONE + " | refused: unreadable");
  }

  private void addRecords() {
    reading(
        "an array, as Scrapy writes it",
        "a.json",
        "[\n" + item(ONE) + ",\n" + item(TWO) + "\n]",
        ONE + " | " + TWO);
    reading(
        "two arrays in one file",
        "a.json",
        "[" + item(ONE) + "][" + item(TWO) + "]",
        ONE + " | " + TWO);
    reading("an object over many lines", "a.json", "{\n  \"text\":\n  \"" + ONE + "\"\n}\n", ONE);
    reading(
        "objects after commas",
        "a.jsonl",
        item(ONE) + ",\n" + item(TWO) + ",\n",
        ONE + " | " + TWO);
    reading(
        "two objects on a line, as where files were joined",
        "a.jsonl",
        item(ONE) + item(TWO) + "\n",
        ONE + " | " + TWO);
    reading("record separators (RFC 7464)", "a.jsonl", "\u001E" + json(ONE), ONE);
    reading("a tab within a string", "a.jsonl", json("قال\tنعم ثم انصرف."), "قال\tنعم ثم انصرف.");
    reading("mark-up in a text", "a.jsonl", json("<p>" + ONE + "</p><p>" + TWO + "</p>"), BOTH);
    reading(
        "escaped mark-up in a text",
        "a.jsonl",
        json("&lt;p&gt;" + ONE + "&lt;/p&gt;&lt;p&gt;" + TWO + "&lt;/p&gt;"),
        BOTH);
    reading("a text that shows nothing", "a.jsonl", json("\u200F\u00A0"), "refused: no_text");
    reading("NaN as a value", "a.jsonl", "{\"text\": \"" + ONE + "\", \"score\": NaN}\n", ONE);
    reading("U+2028 within a string", "a.jsonl", json(ONE + "\u2028" + TWO), BOTH);
    reading("NEL within a string", "a.jsonl", json(ONE + "\u0085" + TWO), BOTH);
    reading("line ends written as letters", "a.jsonl", json(ONE + "\\\\n" + TWO), BOTH);
    reading("a line sep= before the names", "a.csv", "sep=;\ntext;source\n" + ONE + ";سانا\n", ONE);
    reading("lines that end at a carriage return", "a.csv", "text,source\r" + ONE + ",سانا\r", ONE);
    reading(
        "quotation marks after a backslash",
        "a.csv",
        "text,source\n\"قال \\\"نعم\\\" ثم انصرف.\",سانا\n",
        "قال \"نعم\" ثم انصرف.");
    reading("a delimiter at the end of each row", "a.csv", "text,source\n" + ONE + ",سانا,\n", ONE);
    reading(
        "names that follow again, as where tables were joined",
        "a.csv",
        "text,source\n" + ONE + ",سانا\ntext,source\n" + TWO + ",سانا\n",
        ONE + " | " + TWO);
    reading(
        "a space after each delimiter",
        "a.csv",
        "text, source\n\"قال, نعم ثم انصرف.\", \"سانا\"\n",
        "قال, نعم ثم انصرف.");
    reading(
        "a line end after a backslash, as MySQL exports it",
        "a.tsv",
        "text\tsource\n" + ONE + "\\\n" + TWO + "\tسانا\n",
        BOTH);
    reading(
        "quotation marks that are letters",
        "a.tsv",
        "text\tsource\n\"قال نعم ثم انصرف.\tسانا\n",
        "\"قال نعم ثم انصرف.");
    reading("the name of an address", "index.php?id=5", page("", ONE, TWO), BOTH);
    reading("a colon in its name", "2019-03-05T10:00:00.html", page("", ONE, TWO), BOTH);
    reading(
        "entities that were escaped twice",
        "a.html",
        page("", "قال &amp;quot;نعم&amp;quot; ثم انصرف إلى بيته مع أخيه."),
        "قال \"نعم\" ثم انصرف إلى بيته مع أخيه.");
    reading(
        "an archive of 7-Zip",
        "a.txt",
        new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4},
        "refused: unknown_format");
  }

  private void addArchives() throws IOException {
    byte[] page = page("", ONE, TWO).getBytes(UTF_8);
    String html = "Content-Type: text/html";
    reading("a crawl of one gzip member", "a.warc.gz", Warc.gzip(crawl(html, page)), BOTH);
    reading(
        "gzip announced, plain sent",
        "a.warc",
        crawl(html + "\r\nContent-Encoding: gzip", page),
        BOTH);
    reading("Brotli", "a.warc", crawl(html + "\r\nContent-Encoding: br", Warc.brotli(page)), BOTH);
    reading(
        "an unknown packing",
        "a.warc",
        crawl(html + "\r\nContent-Encoding: compress-x", page),
        BOTH);
    reading("no type announced", "a.warc", crawl("Server: x", page), BOTH);
    reading(
        "ISO-8859-1 of the server, windows-1256 of the page",
        "a.warc",
        crawl(
            html + "; charset=ISO-8859-1",
            page("<meta charset=windows-1256>", ONE, TWO).getBytes(WINDOWS_1256)),
        BOTH + " · rasd.charset=windows-1256");
    reading(
        "a text that was extracted (WET)",
        "a.warc.wet",
        Warc.plain()
            .record(
                "conversion", "http://a.com/1", "text/plain", (ONE + "\n" + TWO).getBytes(UTF_8))
            .bytes(),
        BOTH);
    byte[] answer = concat(("HTTP/1.1 200 OK\r\n" + html + "\r\n\r\n").getBytes(UTF_8), page);
    String version =
        "1 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n";
    String arc =
        "filedesc://a.arc 0.0.0.0 20080430204825 text/plain 76\n"
            + version
            + "\nhttp://a.com/1 1.2.3.4 20080430204830 text/html "
            + answer.length
            + "\n";
    reading("ARC", "a.arc", concat(arc.getBytes(UTF_8), answer, "\n".getBytes(UTF_8)), BOTH);
  }

  private void addDates() {
    for (String date :
        List.of(
            "2019-03-05T10:22:00+03:00",
            "Tue Mar 05 2019 10:22:00 GMT+0300",
            "Tue Mar 05 07:22:00 +0000 2019",
            "Tue, 05 Mar 2019 07:22:00 GMT",
            "March 5, 2019",
            "1551770520",
            "1551770520000",
            "20190305102200",
            "20190305T072200Z",
            "1.55177052E9",
            "1551770520000000000",
            "/Date(1551770520000+0300)/",
            "{\\\"$date\\\": 1551770520000}",
            "5 آذار 2019",
            "\u200F5\u200F/\u200F3\u200F/\u200F2019",
            "28 جمادى الآخرة 1440 هـ - 5 مارس 2019")) {
      date(date, "2019-03-05");
    }
    date("5 كانون 2 2019", "2019-01-05");
    date("5 تشرين 1 2019", "2019-10-05");
    date("1397-12-14", "none");
    date("غرة رجب 1440", "2019-03-08");
    date("1440-3-5", "2018-11-13");
    date("31 فبراير 2019", "none");
    date("2019-03-05 - 2019-03-09", "none");
    date("1850-01-01", "none");
  }

  private void date(String date, String expected) {
    String shown = date.replace("\u200F", "<RLM>").replace("\\", "");
    String record = "{\"text\": \"" + ONE + "\", \"date\": \"" + date + "\"}\n";
    entries.add(new Entry(DATES, "`" + shown + "`", "a.jsonl", record.getBytes(UTF_8), expected));
  }

  private void addDatesOfPages() {
    String list =
        "{'@type':'ItemList','itemListElement':[{'@type':'NewsArticle','headline':'خبر آخر','datePublished':'2018-11-02'}]}";
    String story =
        "{'@type':'NewsArticle','headline':'افتتاح سد الوادي الجديد','datePublished':'2019-03-05','dateModified':'2019-03-09'}";
    datePage(
        "JSON-LD that lists other stories first",
        ld("[" + list + "," + story + "]"),
        "",
        "2019-03-05");
    datePage("a day of change and one of publication", ld(story), "", "2019-03-05");
    datePage("only a day of change", "", "<div>آخر تحديث: 9 مارس 2019</div>", "none");
    datePage(
        "the printed day beside another in metadata",
        ld(story),
        "<div>6 مارس 2019</div>",
        "2019-03-06");
    datePage(
        "two days under the title", "", "<div>5 مارس 2019</div><div>7 مارس 2019</div>", "none");
    datePage(
        "a solar Hijri day on a Persian page",
        "",
        "<div>تاریخ انتشار: ۱۳۹۷/۱۲/۱۴</div>",
        "2019-03-05");
    datePage(
        "JSON-LD of the site, and a list as value",
        ld(
            "{'@type':'WebSite','datePublished':'2011-01-01'}{'@type':'Article','datePublished':['2019-03-05']}"),
        "",
        "2019-03-05");
    datePage("the day of an appointment", "", "<div>موعد الافتتاح: 9 أبريل 2019</div>", "none");
    datePage(
        "a day of the next century",
        "<meta property=article:published_time content=2119-03-05>",
        "",
        "none");
  }

  private void datePage(String what, String head, String byline, String expected) {
    String html =
        "<html><head><title>افتتاح سد الوادي الجديد</title>"
            + head
            + "</head><body><h1>افتتاح سد الوادي الجديد</h1>"
            + byline
            + "<p>"
            + ONE
            + "</p><p>"
            + TWO
            + "</p></body></html>";
    entries.add(new Entry(DATES, what, "a.html", html.getBytes(UTF_8), expected));
  }

  private void addPages() {
    story(
        "a story in `display:none`",
        "<div style='display:none'><p>" + ONE + "<p>" + TWO + "</div>",
        BOTH);
    story(
        "a story in `aria-hidden`",
        "<div aria-hidden=true><p>" + ONE + "<p>" + TWO + "</div>",
        BOTH);
    story(
        "a story for browsers without scripts",
        "<noscript><p>" + ONE + "<p>" + TWO + "</noscript>",
        BOTH);
    story(
        "a story that is only in JSON-LD",
        ld("{'@type':'NewsArticle','articleBody':'" + ONE + "\\n" + TWO + "'}"),
        BOTH);
    story("text with its own line ends", "<pre>" + ONE + "\n" + TWO + "</pre>", BOTH);
    story(
        "paragraphs by style",
        "<span style='display:block'>"
            + ONE
            + "</span><span style='display:block'>"
            + TWO
            + "</span>",
        BOTH);
    story(
        "a table, and a paragraph after it",
        "<p>" + ONE + "<table><tr><td>دبي<td>3</table><p>" + TWO,
        ONE + " / دبي / 3 / " + TWO);
    story(
        "short items of a list",
        "<p>" + ONE + "<ul><li>الماء<li>الكهرباء</ul><p>" + TWO,
        ONE + " / الماء / الكهرباء / " + TWO);
    story(
        "a short question",
        "<p>" + ONE + "<p><b>ولماذا؟</b><p>" + TWO,
        ONE + " / ولماذا؟ / " + TWO);
    story(
        "a box of other stories",
        "<p>" + ONE + "<div class=related><a href=/1>خبر آخر من الأرشيف</a></div><p>" + TWO,
        BOTH);
    story(
        "mark-up inside a word",
        "<p>أعلن <b>ال</b>وزير أن السد <i>سيفتح</i> في الشهر المقبل بعد سنوات.",
        "أعلن الوزير أن السد سيفتح في الشهر المقبل بعد سنوات.");
    story("no mark-up between sentences but breaks", ONE + "<br><br>" + TWO, BOTH);
    String japanese = "外相は昨日、来月の国際会議に参加すると発表しました。";
    story("a language without spaces", "<p>" + japanese, japanese);
  }

  private void story(String what, String body, String expected) {
    String html =
        "<html><body><div class=menu><a href=/>أخبار</a></div><div>"
            + body
            + "</div></body></html>";
    entries.add(new Entry(PAGES, what, "a.html", html.getBytes(UTF_8), expected));
  }

  private void reading(String what, String file, String text, String expected) {
    reading(what, file, text.getBytes(UTF_8), expected);
  }

  private void reading(String what, String file, byte[] bytes, String expected) {
    entries.add(new Entry(READING, what, file, bytes, expected));
  }

  private static String meta(String charset) {
    return page("<meta charset=" + charset + ">", ONE, TWO);
  }

  private static String page(String head, String... paragraphs) {
    String body = Arrays.stream(paragraphs).collect(Collectors.joining("</p><p>"));
    return "<html><head>" + head + "</head><body><p>" + body + "</p></body></html>";
  }

  private static String[] paragraphs() {
    return IntStream.range(0, 20)
        .mapToObj(i -> "في الفقرة رقم " + i + " يقول الكاتب إن الأمور بخير هذا العام.")
        .toArray(String[]::new);
  }

  private static byte[] everyTenthDamaged() {
    byte[] bytes = String.join("\n", paragraphs()).getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i += 10) {
      bytes[i] = (byte) 0xFF;
    }
    return bytes;
  }

  private static String ld(String json) {
    return "<script type=application/ld+json>" + json.replace('\'', '"') + "</script>";
  }

  private static String item(String text) {
    return "{\"text\": \"" + text + "\"}";
  }

  private static String json(String text) {
    return item(text) + "\n";
  }

  private static byte[] crawl(String headers, byte[] page) throws IOException {
    return Warc.plain().response("http://a.com/1", "200 OK", headers, page).bytes();
  }

  private static byte[] concat(byte[]... parts) {
    byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
