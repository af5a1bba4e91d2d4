package rasd.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Computes hashes of contents, and the ids of articles. */
final class Sha256 {
  private static final int ID_BYTES = 8;

  private Sha256() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The first 16 hex digits of the hash of the source's name (empty if null), a NUL and the bytes.
   */
  static String articleId(@Nullable String source, byte[] bytes) {
    MessageDigest digest = digest();
    if (source != null) {
      digest.update(source.getBytes(StandardCharsets.UTF_8));
    }
    digest.update((byte) 0);
    digest.update(bytes);
    return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
  }
}
