package rasd.export;

/** The formats to which a run can be exported. The constants are named as on the command line. */
public enum ExportFormat {
  /** The network of co-mentions for Gephi, igraph and networkx: one file. */
  graphml,
  /** The same network as GEXF 1.3, with its weights by month: one file. */
  gexf,
  /** The same network as lists of nodes and edges: a folder with two files. */
  gephi,
  /** A sparse matrix of articles by terms, with the names of both: a folder. */
  terms,
  /** A sparse matrix of entities by entities, with their names: a folder. */
  comentions,
  /** A table as comma-separated values: one file. */
  csv
}
