package rasd.bench.corpus;

import java.util.List;

/**
 * A person or an organisation that articles mention.
 *
 * @param number from 0 on, as the truth has it
 * @param names one to five, the whole name first
 */
record PlantedEntity(int number, String type, List<String> names) {
  String id() {
    return "E" + number;
  }

  /** A row of a file of names, such as {@code conf/entities.tsv}. */
  String row() {
    return String.join(
        "\t", id(), type, names.get(0), String.join(" | ", names.subList(1, names.size())), "", "");
  }
}
