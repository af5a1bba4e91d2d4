package rasd.mentions;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rasd.mentions.TagTrainer.Example;
import rasd.mentions.TaggedSentences.TaggedSentence;
import rasd.names.Gazetteer;
import rasd.names.NameLists;
import rasd.names.TagModel;
import rasd.text.StopWords;

/**
 * Trains the model of names on some documents of a tagged file and tests it on the others, in each
 * of several folds, six by default: {@code ModelCrossValidation FILE [FOLDS]}. A name is right if
 * the file has a name of the same words and the same type.
 */
public final class ModelCrossValidation {
  private static final Path CONF = Path.of("conf");

  private ModelCrossValidation() {}

  public static void main(String[] arguments) throws Exception {
    List<TaggedSentence> sentences =
        TaggedSentences.parse(Files.readAllLines(Path.of(arguments[0])));
    int folds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
    NameTraining training = training();
    List<Example> examples = new ArrayList<>();
    sentences.forEach(sentence -> examples.add(training.example(sentence.words())));

    Map<String, int[]> counts = new TreeMap<>();
    for (int fold = 0; fold < folds; fold++) {
      List<Example> rest = new ArrayList<>();
      List<Example> tried = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        boolean isTried = sentences.get(i).document() % folds == fold;
        (isTried ? tried : rest).add(examples.get(i));
      }
      TagModel model = training.train(rest);
      tried.forEach(example -> count(model, example, counts));
    }
    print(counts);
  }

  private static NameTraining training() throws Exception {
    NameLists lists =
        new NameLists(
            Gazetteer.of(lines("entities.tsv"), lines("not-names.tsv")),
            lines("name-words.txt"),
            lines("name-cues.tsv"),
            lines("name-traits.tsv"),
            List.of());
    return new NameTraining(lists, StopWords.parse(String.join("\n", lines("stop-words.txt"))));
  }

  private static List<String> lines(String name) throws Exception {
    return Files.readAllLines(CONF.resolve(name));
  }

  private static void count(TagModel model, Example example, Map<String, int[]> counts) {
    List<Integer> found = new ArrayList<>();
    for (int tag : model.tags(example.features())) {
      found.add(tag);
    }
    Set<String> names = names(found);
    Set<String> wanted = names(example.tags());
    names.forEach(name -> add(name, wanted.contains(name) ? 0 : 1, counts));
    wanted.stream().filter(name -> !names.contains(name)).forEach(name -> add(name, 2, counts));
  }

  private static void add(String name, int what, Map<String, int[]> counts) {
    String type = name.substring(0, name.indexOf(' '));
    counts.computeIfAbsent(type, t -> new int[3])[what]++;
    counts.computeIfAbsent("all", t -> new int[3])[what]++;
  }

  /** The names, each as its type, the index of its first word and the index after its last word. */
  private static Set<String> names(List<Integer> tags) {
    Set<String> names = new HashSet<>();
    for (int first = 0; first < tags.size(); first++) {
      if (TagModel.isBeginning(tags.get(first))) {
        int end = first + 1;
        while (end < tags.size() && TagModel.isInside(tags.get(end))) {
          end++;
        }
        names.add(TagModel.type(tags.get(first)) + " " + first + " " + end);
      }
    }
    return names;
  }

  private static void print(Map<String, int[]> counts) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    counts.forEach(
        (type, count) -> {
          double right = count[0];
          double precision = right / (right + count[1]);
          double recall = right / (right + count[2]);
          double f1 = 2 * precision * recall / (precision + recall);
          out.printf("%s precision %.3f recall %.3f F1 %.3f%n", type, precision, recall, f1);
        });
  }
}
