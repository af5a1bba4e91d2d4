package rasd.network;

import static rasd.tables.Columns.*;

import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.writing.BooleanCell;
import rasd.writing.DoubleCell;
import rasd.writing.IntCell;
import rasd.writing.LongCell;
import rasd.writing.RowWriter;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/** Makes the rows of entity_network from the pairs of each context, on an executor. */
record NetworkRows(int exactBetweenness, long seed) implements RowWriter {

  @Override
  public Consumer<Row> open(TablePart part) {
    return context -> write(context.getString(0), graph(context), part);
  }

  private static Graph graph(Row context) {
    return Graph.of(
        context.<String>getList(1).toArray(String[]::new),
        context.<Integer>getList(2).stream().mapToInt(Integer::intValue).toArray(),
        context.<Integer>getList(3).stream().mapToInt(Integer::intValue).toArray(),
        context.<Long>getList(4).stream().mapToLong(Long::longValue).toArray());
  }

  private void write(String context, Graph graph, TablePart part) {
    double[] pageRanks = PageRank.of(graph);
    double[] betweenness = Betweenness.of(graph, exactBetweenness);
    @Nullable Double[] clustering = Triangles.clustering(graph);
    int[] communities = Communities.of(graph, seed);
    TextCell contextCell = part.text(CONTEXT);
    TextCell entity = part.text(ENTITY_ID);
    LongCell degree = part.number(DEGREE);
    DoubleCell strength = part.measure(STRENGTH);
    DoubleCell pageRank = part.measure(PAGERANK);
    DoubleCell between = part.measure(BETWEENNESS);
    BooleanCell isEstimated = part.flag(IS_ESTIMATED);
    DoubleCell clustered = part.measure(CLUSTERING);
    IntCell community = part.integer(COMMUNITY_ID);
    for (int node = 0; node < graph.size(); node++) {
      contextCell.set(context);
      entity.set(graph.names[node]);
      degree.set(graph.degree(node));
      strength.set((double) graph.strength(node));
      pageRank.set(pageRanks[node]);
      between.set(betweenness[node]);
      isEstimated.set(graph.size() > exactBetweenness);
      Double share = clustering[node];
      if (share != null) {
        clustered.set(share);
      }
      community.set(communities[node]);
      part.endRow();
    }
  }
}
