package rasd.network;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.jspecify.annotations.Nullable;
import rasd.tables.NameTables;
import rasd.tables.Slices;

/** Measures the network of each context: its strongest pairs are one graph, in one task. */
public final class NetworkStage {
  private static final String EDGES = "edges";

  private final int mostPairs;
  private final int exactBetweenness;
  private final long seed;

  /**
   * @param mostPairs the strongest pairs of a context that make up its network
   * @param exactBetweenness with more entities than this betweenness is estimated
   * @param seed of the search for communities
   */
  public NetworkStage(int mostPairs, int exactBetweenness, long seed) {
    this.mostPairs = mostPairs;
    this.exactBetweenness = exactBetweenness;
    this.seed = seed;
  }

  /** The table entity_network, from comentions. */
  public Dataset<Row> network(Dataset<Row> comentions) {
    var strongestFirst =
        Window.partitionBy(CONTEXT).orderBy(col(WEIGHT).desc(), col(ENTITY_A), col(ENTITY_B));
    return NameTables.ENTITY_NETWORK.conform(
        comentions
            .where(col(SLICE_TYPE).equalTo(Slices.ALL))
            .select(col(CONTEXT), col(ENTITY_A), col(ENTITY_B), col(WEIGHT))
            .withColumn(RANK, row_number().over(strongestFirst))
            .where(col(RANK).leq(mostPairs))
            .groupBy(CONTEXT)
            .agg(collect_list(struct(ENTITY_A, ENTITY_B, WEIGHT)).as(EDGES))
            .flatMap(
                new Measuring(exactBetweenness, seed),
                Encoders.row(NameTables.ENTITY_NETWORK.schema()))
            .coalesce(1)); // Else the rows are made twice: to be sampled and to be sorted.
  }

  /** What an executor does with the pairs of one context. */
  private record Measuring(int exactBetweenness, long seed) implements FlatMapFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Row context) {
      Graph graph = Graph.of(edges(context));
      double[] pageRanks = PageRank.of(graph);
      double[] betweenness = Betweenness.of(graph, exactBetweenness);
      @Nullable Double[] clustering = Triangles.clustering(graph);
      int[] communities = Communities.of(graph, seed);
      List<Row> rows = new ArrayList<>();
      for (int node = 0; node < graph.size(); node++) {
        rows.add(
            RowFactory.create(
                context.getString(0),
                graph.names[node],
                (long) graph.degree(node),
                (double) graph.strength(node),
                pageRanks[node],
                betweenness[node],
                graph.size() > exactBetweenness,
                clustering[node],
                communities[node]));
      }
      return rows.iterator();
    }

    private static List<Graph.Edge> edges(Row context) {
      List<Graph.Edge> edges = new ArrayList<>();
      for (Row edge : context.<Row>getList(1)) {
        edges.add(new Graph.Edge(edge.getString(0), edge.getString(1), edge.getLong(2)));
      }
      return edges;
    }
  }
}
