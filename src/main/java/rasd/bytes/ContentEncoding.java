package rasd.bytes;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.compress.compressors.deflate.DeflateCompressorInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateParameters;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How a web server has compressed the body of its response. The header Content-Encoding names the
 * compression, but the bytes decide: crawlers decompress bodies and keep the header, and some
 * servers put charsets there. Not handled: compression dictionaries that are not part of the body.
 */
public enum ContentEncoding {
  GZIP("gzip", "x-gzip"),
  DEFLATE("deflate"),
  BROTLI("br"),
  ZSTANDARD("zstd"),
  COMPRESS("compress", "x-compress");

  private static final Set<String> NAMES_OF_NONE = Set.of("", "identity", "none");
  private static final int DEFLATE_METHOD = 8;
  private static final int ZLIB_CHECK = 31;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, but its type does not say so.
  private final List<String> names;

  ContentEncoding(String... names) {
    this.names = List.of(names);
  }

  /**
   * Decompresses a body, which may have been compressed several times.
   *
   * @param headers the values of all headers with the name Content-Encoding
   * @param most the largest number of bytes to decompress
   * @throws RefusedException if the encoding is not supported, or the body is damaged at its
   *     beginning
   */
  public static PageBody unpack(List<String> headers, PageBody packed, int most)
      throws RefusedException {
    List<String> announced =
        new ArrayList<>(
            headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !NAMES_OF_NONE.contains(name))
                .toList());
    Collections.reverse(announced); // Encodings are listed in the order in which they were applied.
    PageBody body = packed;
    for (String name : announced) {
      ContentEncoding encoding = named(name);
      if (encoding != null && !body.isEmpty()) {
        body = encoding.unpack(body, most);
      } else if (!body.isText()) {
        throw new RefusedException(
            "unreadable", "The body of the page has an unsupported Content-Encoding: " + name);
      }
    }
    return Compression.of(body.bytes()) == Compression.GZIP ? GZIP.unpack(body, most) : body;
  }

  private static @Nullable ContentEncoding named(String name) {
    return Arrays.stream(values())
        .filter(encoding -> encoding.names.contains(name))
        .findFirst()
        .orElse(null);
  }

  /**
   * Undoes this encoding. A text that is not compressed at all stays as it is; a truncated body is
   * decompressed as far as possible.
   */
  private PageBody unpack(PageBody packed, int most) throws RefusedException {
    PageBody body;
    try (InputStream in = new SteadyInputStream(unpacked(packed.bytes()))) {
      body = PageBody.read(in, most);
    } catch (IOException | RuntimeException e) { // Libraries throw both on damaged bytes.
      body = new PageBody(new byte[0], e);
    }
    if (body.failure() != null && packed.isText()) {
      return packed;
    }
    if (body.failure() != null && body.isEmpty()) {
      throw new RefusedException(
          "unreadable",
          "The body of the page cannot be decompressed (Content-Encoding %s): %s"
              .formatted(
                  name().toLowerCase(Locale.ROOT),
                  Objects.requireNonNullElse(
                      body.failure().getMessage(), "the data end too early")));
    }
    return body.outOf(packed);
  }

  private InputStream unpacked(byte[] body) throws IOException {
    InputStream in = new ByteArrayInputStream(body);
    return switch (this) {
      case GZIP -> new GzipInputStream(in);
      case DEFLATE -> new DeflateCompressorInputStream(in, deflateParameters(body));
      case BROTLI -> new BrotliInputStream(in);
      case ZSTANDARD -> new ZstdInputStreamNoFinalizer(in);
      case COMPRESS -> new ZCompressorInputStream(in);
    };
  }

  /**
   * Says whether the body has a zlib header. By definition, deflate has one, but many servers leave
   * it out.
   */
  private static DeflateParameters deflateParameters(byte[] body) {
    DeflateParameters parameters = new DeflateParameters();
    parameters.setWithZlibHeader(
        body.length > 1
            && (body[0] & 0x0F) == DEFLATE_METHOD
            && ((body[0] & 0xFF) << Byte.SIZE | (body[1] & 0xFF)) % ZLIB_CHECK == 0);
    return parameters;
  }
}
