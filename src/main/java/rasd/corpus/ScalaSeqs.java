package rasd.corpus;

import java.util.Collection;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Collections in the form that Spark expects for the lists of a row. */
public final class ScalaSeqs {
  private ScalaSeqs() {}

  public static <T> Seq<T> of(Collection<T> items) {
    return CollectionConverters.asScala(items).toSeq();
  }
}
