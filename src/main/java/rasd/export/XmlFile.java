package rasd.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * An XML file that is written as a stream. Characters that XML forbids are left out, and so are
 * direction marks, which programs that draw labels show as boxes.
 */
final class XmlFile implements AutoCloseable {
  private final Writer file;
  private final XMLStreamWriter xml;

  XmlFile(Path target) throws IOException {
    this.file = Files.newBufferedWriter(target, UTF_8);
    try {
      this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(file);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; attributes whose value is null are left out
   */
  XmlFile open(String name, @Nullable Object... attributes) throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        if (attributes[i + 1] != null) {
          xml.writeAttribute(
              String.valueOf(attributes[i]), plain(String.valueOf(attributes[i + 1])));
        }
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  XmlFile text(String text) throws IOException {
    try {
      xml.writeCharacters(plain(text));
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  XmlFile end() throws IOException {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element without content. */
  XmlFile empty(String name, @Nullable Object... attributes) throws IOException {
    return open(name, attributes).end();
  }

  /** The text without the characters that are left out of the file. */
  static String plain(String text) {
    return text.codePoints()
        .filter(XmlFile::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int c) {
    boolean isOfXml =
        c == '\t'
            || c == '\n'
            || c == '\r'
            || (c >= ' ' && c < 0xD800)
            || (c > 0xDFFF && c < 0xFFFE)
            || c > 0xFFFF;
    boolean isMark =
        c == 0x061C
            || c == 0x200E
            || c == 0x200F
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069);
    return isOfXml && !isMark;
  }

  /** A measure as text; null if it is not known. */
  static @Nullable String measure(double value) {
    return Double.isNaN(value) ? null : String.format(Locale.ROOT, "%s", value);
  }

  @Override
  public void close() throws IOException {
    try (file) {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
