package rasd.mentions;
final class Debug {
  static NameClassifier classifier;
  static void dump(java.util.List<LearntName> all, WordJudge judge) {
    String file = System.getProperty("names.debug");
    if (file == null) return;
    try (var out = java.nio.file.Files.newBufferedWriter(java.nio.file.Path.of(file))) {
      for (LearntName n : all) {
        StringBuilder b = new StringBuilder();
        for (String w : n.name().split(" ")) {
          b.append(String.format(java.util.Locale.ROOT, "\t%.1f", classifier.logOdds(w)));
        }
        if (n.isSingleWord()) for (var k : NameClassifier.Kind.values()) b.append(String.format(java.util.Locale.ROOT, " %s:%.1f", k, classifier.score(n.name(), k)));
        out.write(n.type()+"\t"+n.name()+"\t"+n.signal()+"\t"+n.articles()+"\t"+n.thousandths()+"\t"+n.best()+"\t"+n.signals()+"\t"+n.inflected()+b+"\n");
      }
      java.nio.file.Files.write(java.nio.file.Path.of(file+".traits"), classifier.lines());
    } catch (java.io.IOException e) { throw new RuntimeException(e); }
  }
}
