package rasd.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The last field of {@code run.json}, by which an edited one is told: the SHA-256 of the others as
 * compact JSON. It guards against accidents, not against somebody who makes a new seal.
 */
public enum RunSeal {
  /** The record is as it was written. */
  WHOLE,
  /** It is not. */
  BROKEN,
  /** It is of a version of the job that did not seal. */
  MISSING;

  private static final String FIELD = "seal";

  /** Whether a record is as it was written. */
  public static RunSeal of(JsonNode record) {
    if (!record.has(FIELD)) {
      return MISSING;
    }
    ObjectNode others = record.deepCopy();
    others.remove(FIELD);
    return hash(others).equals(record.path(FIELD).asText()) ? WHOLE : BROKEN;
  }

  /** Seals a record. */
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
