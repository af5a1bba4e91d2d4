package rasd.network;

import static rasd.tables.Columns.*;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.tables.NameTables;
import rasd.writing.TableParts;
import rasd.writing.WrittenTable;

/**
 * Measures the network of each kind of context: the strongest pairs form one graph, which one task
 * measures.
 */
public final class NetworkStage {
  private final NetworkSettings settings;

  public NetworkStage(NetworkSettings settings) {
    this.settings = settings;
  }

  /**
   * Writes the table entity_network.
   *
   * @param graphs one row per kind of context, with these columns in order: the context, its
   *     entities in the order of their ids, and for each pair the indexes of its two entities and
   *     its weight
   */
  public WrittenTable write(Dataset<Row> graphs, TableParts tables) {
    return tables.write(
        NameTables.ENTITY_NETWORK,
        graphs.select(CONTEXT, ENTITY, ENTITY_A, ENTITY_B, WEIGHT),
        new NetworkRows(settings.exactBetweenness(), settings.seed()));
  }
}
