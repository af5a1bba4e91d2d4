package rasd.input;

/**
 * Tracks the nesting of JSON objects and arrays, byte by byte. Brackets inside strings do not
 * count: <code>{"a": "}"}</code> ends at its last byte.
 */
final class JsonNesting {
  private int depth;
  private boolean isInString;
  private boolean isEscaped;

  /** Whether the bytes so far end outside of all objects and arrays. */
  boolean isOutside() {
    return depth == 0;
  }

  boolean isInString() {
    return isInString;
  }

  /** Adds a byte and returns whether it closes the outermost object or array. */
  boolean closesWith(int b) {
    if (isInString) {
      isInString = isEscaped || b != '"';
      isEscaped = !isEscaped && b == '\\';
      return false;
    }
    switch (b) {
      case '"' -> isInString = true;
      case '{', '[' -> depth++;
      case '}', ']' -> depth--;
      default -> {}
    }
    return depth == 0 && (b == '}' || b == ']');
  }
}
