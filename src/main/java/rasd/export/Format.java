package rasd.export;

/** What a run can be exported to; the constants are named as the command line names them. */
public enum Format {
  /** The network of co-mentions for Gephi, igraph and networkx: a file. */
  graphml,
  /** The same as GEXF 1.3 with its weights by month: a file. */
  gexf,
  /** The same as lists of nodes and edges: a folder of two files. */
  gephi,
  /** The articles by their terms as a sparse matrix, with the names of both: a folder. */
  terms,
  /** The entities by each other as a sparse matrix, with their names: a folder. */
  comentions,
  /** A table as comma-separated values: a file. */
  csv
}
