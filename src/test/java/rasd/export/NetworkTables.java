package rasd.export;

import java.nio.file.Path;
import rasd.PublishedTables;

/** Publishes a few entities, some pairs of them, two articles and three terms. */
final class NetworkTables {
  private NetworkTables() {}

  static Path publish(Path folder) throws Exception {
    try (PublishedTables tables = PublishedTables.in(folder)) {
      return tables
          .with(
              "entities",
              """
              select *, 4::bigint as mention_count, 2::bigint as article_count, 2::bigint as story_count
              from (values
                ('PER:لافروف', 'سيرغي' || chr(8207) || ' لافروف', 'Sergey & Lavrov', 'PER'),
                ('SY', 'سوريا', 'Syria', 'LOC'),
                ('daesh', 'داعش', null, 'ORG'),
                ('unseen', 'وحيد', null, 'PER')) as t(entity_id, name, name_latin, type)
              """)
          .with(
              "entity_network",
              """
              select 'sentence' as context, 'SY' as entity_id, 1 as community_id, 2::bigint as degree,
                5.0::double as strength, 0.5::double as pagerank, null::double as betweenness
              """)
          .with(
              "comentions",
              """
              select *, weight as article_count, weight as story_count, 1::bigint as source_count,
                0.25::double as g2, 0.5::double as q_value
              from (values
                ('article', 'all', 'all', 'SY', 'daesh', 9::bigint, 0.1::double, false),
                ('sentence', 'all', 'all', 'PER:لافروف', 'SY', 3::bigint, 0.5, true),
                ('sentence', 'all', 'all', 'SY', 'daesh', 2::bigint, null, false),
                ('sentence', 'month', '2014-10', 'PER:لافروف', 'SY', 2::bigint, 0.5, true),
                ('sentence', 'month', '2015-02', 'PER:لافروف', 'SY', 1::bigint, 0.5, true)
              ) as t(context, slice_type, slice, entity_a, entity_b, weight, npmi, backbone)
              """)
          .with("articles", "select unnest(['00000000000000aa', '00000000000000bb']) as article_id")
          .with(
              "terms",
              """
              select * from (values
                ('=SUM', 1::bigint, map {'=SUM': 1::bigint}),
                ('قال', 2::bigint, map {'قال': 2::bigint}),
                ('وزير', 1::bigint, map {'وزير': 1::bigint})) as t(term, article_count, forms)
              """)
          .with(
              "article_terms",
              """
              select * from (values
                ('00000000000000aa', 'قال', 2::bigint), ('00000000000000bb', '=SUM', 1::bigint),
                ('00000000000000bb', 'قال', 4::bigint)) as t(article_id, term, count)
              """)
          .with(
              "days",
              """
              select date '2014-10-15' as day, timestamp '2014-10-15 10:00:00' as time, -1.5::double as measure,
                ['a', 'b'] as list, {'x': 1} as struct, null::varchar as nothing
              """)
          .publish();
    }
  }
}
