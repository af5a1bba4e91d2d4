package rasd.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import rasd.article.Article;
import rasd.tables.Table;
import rasd.writing.PartFile;
import rasd.writing.TablePart;
import rasd.writing.TableParts;

/**
 * The parts of several tables that one task has written.
 *
 * @param firstId the id of the task's first article, by which the parts of all tasks are sorted
 * @param files one part of each table
 */
record PartsOfTask(String firstId, List<PartFile> files) implements Serializable {
  /** Writes the rows of a task's articles; a task without articles writes nothing. */
  static Iterator<PartsOfTask> write(
      Iterator<Article> articles, List<ArticleTable> tables, TableParts parts) {
    if (!articles.hasNext()) {
      return List.<PartsOfTask>of().iterator();
    }
    List<TablePart> opened = new ArrayList<>();
    List<Consumer<Article>> writers = new ArrayList<>();
    for (ArticleTable table : tables) {
      TablePart part = parts.open(table.table());
      opened.add(part);
      writers.add(table.open(part));
    }
    Article first = articles.next();
    writers.forEach(writer -> writer.accept(first));
    articles.forEachRemaining(article -> writers.forEach(writer -> writer.accept(article)));
    return List.of(new PartsOfTask(first.id(), opened.stream().map(TablePart::finish).toList()))
        .iterator();
  }

  PartFile of(Table table) {
    return files.stream()
        .filter(file -> file.table().equals(table.name()))
        .findFirst()
        .orElseThrow();
  }
}
