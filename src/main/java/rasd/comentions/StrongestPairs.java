package rasd.comentions;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.corpus.RowValues;

/**
 * Picks the pairs with the greatest weights in each place; ties are broken by the order of the
 * pairs. Runs on the executors.
 *
 * @param most the maximum number of pairs per place
 */
record StrongestPairs(Broadcast<EntityNumbers> numbers, Broadcast<Places> places, int most)
    implements MapPartitionsFunction<Row, Row> {
  static final StructType TYPE =
      new StructType()
          .add(CONTEXT, StringType)
          .add(ENTITY, createArrayType(StringType))
          .add(ENTITY_A, createArrayType(IntegerType))
          .add(ENTITY_B, createArrayType(IntegerType))
          .add(WEIGHT, createArrayType(LongType));

  @Override
  public Iterator<Row> call(Iterator<Row> chunks) {
    SortedMap<Integer, List<byte[]>> byPlace = new TreeMap<>();
    chunks.forEachRemaining(
        chunk ->
            byPlace
                .computeIfAbsent(chunk.getInt(0), place -> new ArrayList<>())
                .add((byte[]) chunk.get(1)));
    return byPlace.entrySet().stream().map(this::row).iterator();
  }

  private Row row(Map.Entry<Integer, List<byte[]>> place) {
    LongStream.Builder pairs = LongStream.builder();
    LongStream.Builder weights = LongStream.builder();
    pick(place.getValue(), pairs, weights);
    long[] picked = pairs.build().toArray();
    BitSet entities = new BitSet();
    for (long pair : picked) {
      entities.set(Pair.a(pair));
      entities.set(Pair.b(pair));
    }
    int[] ranks = new int[entities.length()];
    List<String> ids = new ArrayList<>();
    entities.stream()
        .forEach(
            entity -> {
              ranks[entity] = ids.size();
              ids.add(numbers.value().id(entity));
            });
    return RowFactory.create(
        places.value().context(place.getKey()).label(),
        RowValues.list(ids),
        RowValues.list(LongStream.of(picked).mapToObj(pair -> ranks[Pair.a(pair)]).toList()),
        RowValues.list(LongStream.of(picked).mapToObj(pair -> ranks[Pair.b(pair)]).toList()),
        RowValues.list(weights.build().boxed().toList()));
  }

  private void pick(
      List<byte[]> chunks, LongStream.Builder picked, LongStream.Builder weightsOfPicked) {
    long least = 0; // The weight of which only some pairs are picked; 0 if all pairs are.
    long left = most;
    for (Map.Entry<Long, Long> pairs : countsByWeight(chunks).entrySet()) {
      if (pairs.getValue() > left) {
        least = pairs.getKey();
        break;
      }
      left -= pairs.getValue();
    }
    for (byte[] chunk : chunks) {
      ChunkReader pairs = new ChunkReader(chunk);
      while (pairs.next()) {
        boolean isLeast = pairs.isPair() && pairs.weight() == least && left > 0;
        left -= isLeast ? 1 : 0;
        if (isLeast || (pairs.isPair() && pairs.weight() > least)) {
          picked.add(Pair.of(pairs.a(), pairs.b()));
          weightsOfPicked.add(pairs.weight());
        }
      }
    }
  }

  /** The number of pairs with each weight, the greatest weight first. */
  private static SortedMap<Long, Long> countsByWeight(List<byte[]> chunks) {
    SortedMap<Long, Long> counts = new TreeMap<>(Comparator.reverseOrder());
    for (byte[] chunk : chunks) {
      ChunkReader pairs = new ChunkReader(chunk);
      while (pairs.next()) {
        if (pairs.isPair()) {
          counts.merge(pairs.weight(), 1L, Long::sum);
        }
      }
    }
    return counts;
  }
}
