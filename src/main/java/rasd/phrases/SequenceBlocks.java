package rasd.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.io.Serializable;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.ByteReader;
import rasd.article.ByteWriter;
import rasd.corpus.Iterators;
import rasd.text.Shingles;

/**
 * Converts {@link SequenceSums} to blocks of bytes, which tasks hand on to be added up. The first
 * word of a sequence decides in which part the sequence is added up, so a longer sequence is in the
 * same part as the shorter ones with which it begins.
 */
final class SequenceBlocks {
  static final StructType SCHEMA =
      new StructType().add("part", IntegerType, false).add("block", BinaryType, false);

  private static final long WORDS_A_PART = 1_000_000;
  private static final int MOST_PARTS = 4096;

  private SequenceBlocks() {}

  /**
   * The number of parts in which the sequences of a corpus are added up. Each part must fit into
   * memory.
   */
  static int parts(long words) {
    return (int) Math.min(words / WORDS_A_PART + 1, MOST_PARTS);
  }

  /** Makes rows from the sums of a whole part. It is sent to the executors. */
  public interface Rows extends Function<SequenceSums, Iterator<Row>>, Serializable {}

  /**
   * Adds up the blocks of all tasks.
   *
   * @param own the number of additional sums of each sequence
   * @param rows makes rows from the sums of each part; a sequence is in only one part
   */
  static Dataset<Row> added(Dataset<Row> blocks, int parts, int own, Rows rows, StructType schema) {
    MapPartitionsFunction<Row, Row> add =
        ofPart -> {
          SequenceSums sums = new SequenceSums(own);
          ofPart.forEachRemaining(row -> add(row.getAs(1), sums));
          return rows.apply(sums);
        };
    return blocks.repartitionById(parts, col("part")).mapPartitions(add, Encoders.row(schema));
  }

  /** Returns the sums as blocks, like {@link #of}, and empties them. */
  static Iterator<Row> drain(SequenceSums sums, int parts) {
    Iterator<Row> blocks = of(sums, parts);
    sums.clear();
    return blocks;
  }

  /** The sums as blocks, one for each part that has any. */
  static Iterator<Row> of(SequenceSums sums, int parts) {
    int[] partOf = partOfEach(sums, parts);
    int[] sizes = new int[parts];
    for (int part : partOf) {
      sizes[part]++;
    }
    ByteWriter[] blocks = new ByteWriter[parts];
    for (int part = 0; part < parts; part++) {
      blocks[part] = new ByteWriter();
      blocks[part].writeInt(sizes[part]);
    }
    writeSequences(sums, partOf, blocks);
    Iterator<Integer> filled =
        IntStream.range(0, parts).filter(part -> sizes[part] > 0).boxed().iterator();
    return Iterators.map(filled, part -> RowFactory.create(part, blocks[part].toBytes()));
  }

  private static int[] partOfEach(SequenceSums sums, int parts) {
    int[] partOf = new int[sums.size()];
    for (int sequence = 0; sequence < partOf.length; sequence++) {
      int before = sums.before(sequence);
      partOf[sequence] =
          before == SequenceSums.ROOT
              ? Math.floorMod(Shingles.hash(sums.text(sums.last(sequence))), parts)
              : partOf[before];
    }
    return partOf;
  }

  private static void writeSequences(SequenceSums sums, int[] partOf, ByteWriter[] blocks) {
    int[] next = new int[blocks.length];
    int[] numbers = new int[partOf.length];
    for (int sequence = 0; sequence < partOf.length; sequence++) {
      ByteWriter block = blocks[partOf[sequence]];
      int before = sums.before(sequence);
      numbers[sequence] = next[partOf[sequence]]++;
      block.writeInt(before == SequenceSums.ROOT ? 0 : numbers[before] + 1);
      block.writeTerm(sums.text(sums.last(sequence)));
      for (int sum = 0; sum < sums.width(); sum++) {
        block.writeLong(sums.sum(sequence, sum));
      }
    }
    for (int i = 0; i < sums.storyCount(); i++) {
      int sequence = sums.sequenceOfStory(i);
      ByteWriter block = blocks[partOf[sequence]];
      block.writeInt(numbers[sequence]);
      block.writeTerm(sums.text(sums.wordOfStory(i)));
    }
  }

  /** Adds the sums of a block to the given sums. */
  static void add(byte[] block, SequenceSums sums) {
    ByteReader in = new ByteReader(block);
    int[] sequences = new int[in.readCount()];
    for (int i = 0; i < sequences.length; i++) {
      int before = in.readInt();
      sequences[i] =
          sums.sequence(
              before == 0 ? SequenceSums.ROOT : sequences[before - 1], sums.word(in.readTerm()));
      for (int sum = 0; sum < sums.width(); sum++) {
        sums.add(sequences[i], sum, in.readLong());
      }
    }
    while (in.hasMore()) {
      sums.addStory(sequences[in.readInt()], sums.word(in.readTerm()));
    }
  }
}
