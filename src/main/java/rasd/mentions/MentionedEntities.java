package rasd.mentions;

import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The entities that a corpus mentions.
 *
 * @param rows the rows of the table entities
 * @param ids the ids of the entities, in the order of the rows
 * @param learntShare the share of the mentions whose entities are in no list; null if there are no
 *     mentions
 */
public record MentionedEntities(List<Row> rows, List<String> ids, @Nullable Double learntShare) {}
