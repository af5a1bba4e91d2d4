package rasd.topics;

/** The ways to fit a mixture of topics. */
enum MixtureAlgorithm {
  /** The Gibbs sampler of this project, {@link GibbsMixture}. */
  GIBBS,
  /** MLlib's online variational inference, {@link MllibLda}. */
  ONLINE,
  /** MLlib's expectation maximisation, {@link MllibLda}. */
  EM
}
