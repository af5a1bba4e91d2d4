package rasd.export;

/** A pair of entities. Unknown measures are NaN. */
record Edge(
    String a,
    String b,
    long weight,
    long articles,
    long stories,
    long sources,
    double npmi,
    double g2,
    double qValue,
    boolean isBackbone) {}
