package rasd.bench.corpus;

import java.util.List;

/**
 * A person or an organisation that articles mention.
 *
 * @param number its number, from 0, as in the files of the truth
 * @param names its one to five names, beginning with the whole name
 */
record PlantedEntity(int number, String type, List<String> names) {
  String id() {
    return "E" + number;
  }

  /** The entity as a row of a file of names such as {@code conf/entities.tsv}. */
  String row() {
    return String.join(
        "\t", id(), type, names.get(0), String.join(" | ", names.subList(1, names.size())), "", "");
  }
}
