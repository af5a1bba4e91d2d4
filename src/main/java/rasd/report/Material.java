package rasd.report;

import rasd.published.PublishedRun;

/** The data from which the parts of the report are made, read once. */
record Material(
    PublishedRun run,
    Articles articles,
    Totals totals,
    EntityList entities,
    Wording wording,
    SentenceWishes evidence) {

  static Material of(PublishedRun run, ReportSettings settings) {
    Articles articles = Articles.of(run);
    return new Material(
        run,
        articles,
        Totals.of(run),
        EntityList.of(run),
        Wording.of(settings),
        new SentenceWishes(run, articles, settings.sentences()));
  }

  Figure figure(String key, Chart chart) {
    return new Figure(key, chart, wording);
  }
}
