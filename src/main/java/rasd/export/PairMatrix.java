package rasd.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The weights of pairs: {@code matrix.mtx}, a symmetric matrix of which the lower triangle is
 * written, and {@code entities.txt} with the ids of the entities in the order of the rows.
 */
final class PairMatrix {
  private PairMatrix() {}

  static String write(Network network, Path folder) throws IOException {
    Files.createDirectories(folder);
    Map<String, Integer> numbers = new HashMap<>();
    List<String> ids = network.nodes().stream().map(Node::id).toList();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    Files.writeString(
        folder.resolve("entities.txt"), ids.isEmpty() ? "" : String.join("\n", ids) + "\n", UTF_8);
    try (MatrixFile matrix =
        new MatrixFile(
            folder.resolve("matrix.mtx"),
            "symmetric",
            ids.size(),
            ids.size(),
            network.edgeCount())) {
      network.forEachEdge(
          edge -> {
            int a = Objects.requireNonNull(numbers.get(edge.a()));
            int b = Objects.requireNonNull(numbers.get(edge.b()));
            matrix.add(Math.max(a, b), Math.min(a, b), edge.weight());
          });
    }
    return "%s: matrix.mtx with %,d entities, %,d pairs"
        .formatted(folder, ids.size(), network.edgeCount());
  }
}
