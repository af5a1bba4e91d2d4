package rasd.comentions;

import static rasd.tables.Columns.*;

import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.measures.Association;
import rasd.tables.Slice;
import rasd.writing.BooleanCell;
import rasd.writing.DoubleCell;
import rasd.writing.EvidenceCell;
import rasd.writing.LongCell;
import rasd.writing.RowWriter;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/**
 * Writes the rows of the table comentions for some places, from their chunks in order. Runs on the
 * executors.
 *
 * @param alpha the significance level of the disparity filter; pairs with a significance below this
 *     level form the backbone
 */
record ComentionRows(Broadcast<EntityNumbers> numbers, Broadcast<Places> places, double alpha)
    implements RowWriter {

  @Override
  public Consumer<Row> open(TablePart part) {
    return new ComentionWriter(numbers.value(), places.value(), alpha, part)::add;
  }

  /** Writes the part of one task. */
  private static final class ComentionWriter {
    private final EntityNumbers numbers;
    private final Places places;
    private final double alpha;
    private final TablePart part;
    private final Binary[] ids;
    private final PlaceCounts counts;
    private int place = -1;
    private final TextCell context;
    private final TextCell sliceType;
    private final TextCell slice;
    private final TextCell entityA;
    private final TextCell entityB;
    private final LongCell articleCount;
    private final LongCell storyCount;
    private final LongCell sourceCount;
    private final LongCell weight;
    private final LongCell countA;
    private final LongCell countB;
    private final LongCell total;
    private final DoubleCell npmi;
    private final DoubleCell g2;
    private final DoubleCell qValue;
    private final DoubleCell jaccard;
    private final DoubleCell logDice;
    private final BooleanCell backbone;
    private final EvidenceCell evidence;

    ComentionWriter(EntityNumbers numbers, Places places, double alpha, TablePart part) {
      this.numbers = numbers;
      this.places = places;
      this.alpha = alpha;
      this.part = part;
      this.ids = new Binary[numbers.size()];
      this.counts = new PlaceCounts(numbers.size());
      context = part.text(CONTEXT);
      sliceType = part.text(SLICE_TYPE);
      slice = part.text(SLICE);
      entityA = part.text(ENTITY_A);
      entityB = part.text(ENTITY_B);
      articleCount = part.number(ARTICLE_COUNT);
      storyCount = part.number(STORY_COUNT);
      sourceCount = part.number(SOURCE_COUNT);
      weight = part.number(WEIGHT);
      countA = part.number(COUNT_A);
      countB = part.number(COUNT_B);
      total = part.number(TOTAL);
      npmi = part.measure(NPMI);
      g2 = part.measure(G2);
      qValue = part.measure(Q_VALUE);
      jaccard = part.measure(JACCARD);
      logDice = part.measure(LOG_DICE);
      backbone = part.flag(BACKBONE);
      evidence = part.evidence(EVIDENCE);
    }

    /** Adds the next chunk. For each place, the weights of all pairs precede the listed pairs. */
    void add(Row chunk) {
      if (chunk.getInt(0) != place) {
        place = chunk.getInt(0);
        counts.clear();
      }
      byte[] bytes = (byte[]) chunk.get(3);
      if (chunk.getBoolean(1)) {
        ChunkReader pairs = new ChunkReader(bytes);
        while (pairs.next()) {
          write(pairs);
        }
      } else {
        counts.add(bytes);
      }
    }

    private void write(ChunkReader pair) {
      Slice named = places.slice(place);
      context.set(places.context(place).label());
      sliceType.set(named.type());
      slice.set(named.name());
      entityA.set(id(pair.a()));
      entityB.set(id(pair.b()));
      weight.set(pair.weight());
      pair.readListed(articleCount, storyCount, sourceCount, evidence);
      writeMeasures(pair, counts.count(pair.a()), counts.count(pair.b()));
      part.endRow();
    }

    private void writeMeasures(ChunkReader pair, long ofA, long ofB) {
      countA.set(ofA);
      countB.set(ofB);
      total.set(counts.total());
      Double information = Association.npmi(pair.weight(), ofA, ofB, counts.total());
      if (information != null) {
        npmi.set(information);
      }
      double ratio = counts.g2(pair);
      g2.set(ratio);
      qValue.set(counts.qValue(ratio));
      jaccard.set(Association.jaccard(pair.weight(), ofA, ofB));
      logDice.set(Association.logDice(pair.weight(), ofA, ofB));
      backbone.set(counts.significance(pair) < alpha);
    }

    private Binary id(int entity) {
      @Nullable Binary known = ids[entity];
      Binary id = known == null ? TextCell.utf8(numbers.id(entity)) : known;
      ids[entity] = id;
      return id;
    }
  }
}
