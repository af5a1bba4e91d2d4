package rasd.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The state of a manifest's seal. The seal is the last field of {@code run.json}, by which an
 * edited file is recognised: the SHA-256 of the other fields as compact JSON. The seal protects
 * against accidents, not against somebody who makes a new one.
 */
public enum RunSeal {
  /** The manifest has not changed since it was written. */
  WHOLE,
  /** The manifest has changed. */
  BROKEN,
  /** The manifest is from a version of the job that did not seal manifests. */
  MISSING;

  private static final String FIELD = "seal";

  /** The state of a manifest's seal. */
  public static RunSeal of(JsonNode record) {
    if (!record.has(FIELD)) {
      return MISSING;
    }
    ObjectNode others = record.deepCopy();
    others.remove(FIELD);
    return hash(others).equals(record.path(FIELD).asText()) ? WHOLE : BROKEN;
  }

  /** Seals a manifest. */
  public static void put(ObjectNode record) {
    record.put(FIELD, hash(record));
  }

  private static String hash(ObjectNode record) {
    try {
      byte[] sha256 =
          MessageDigest.getInstance("SHA-256").digest(record.toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(sha256);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
