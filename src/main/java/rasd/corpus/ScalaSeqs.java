package rasd.corpus;

import java.util.Collection;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Converts collections to the type that Spark expects for lists in a row. */
public final class ScalaSeqs {
  private ScalaSeqs() {}

  public static <T> Seq<T> of(Collection<T> items) {
    return CollectionConverters.asScala(items).toSeq();
  }
}
