package rasd.explain;

import java.nio.file.Path;
import rasd.PublishedTables;

/** Publishes two articles of two sources with their tokens and mentions. */
final class NewsTables {
  private NewsTables() {}

  static Path publish(Path folder) throws Exception {
    try (PublishedTables tables = PublishedTables.in(folder)) {
      return tables
          .with(
              "articles",
              """
              select * from (values
                ('000000000000000a', 'BBC', date '2018-05-01'),
                ('000000000000000b', 'CNN', null)) as t(article_id, source, published_on)
              """)
          .with(
              "sentences",
              """
              select * from (values
                ('000000000000000a', 0, 0, 'اجتمع مجلس الأمن أمس.'),
                ('000000000000000b', 0, 0, 'زار كيري موسكو.'),
                ('000000000000000b', 1, 16, 'ومجلس الأمن يدعو المجالس.')
              ) as t(article_id, sentence_no, "begin", text)
              """)
          .with(
              "tokens",
              """
              select * from (values
                ('000000000000000a', 0, 0, 0, 5, 'اجتمع', 'اجتمع', 'اجتمع'),
                ('000000000000000a', 0, 1, 6, 10, 'مجلس', 'مجلس', 'مجلس'),
                ('000000000000000a', 0, 2, 11, 16, 'الامن', 'ال+أمن', 'الأمن'),
                ('000000000000000b', 0, 0, 0, 3, 'زار', 'زار', 'زار'),
                ('000000000000000b', 0, 1, 4, 8, 'كيري', 'كيري', 'كيري'),
                ('000000000000000b', 1, 0, 16, 21, 'ومجلس', 'و+مجلس', 'مجلس'),
                ('000000000000000b', 1, 1, 22, 27, 'الامن', 'ال+أمن', 'الأمن'),
                ('000000000000000b', 1, 3, 33, 40, 'المجالس', 'ال+مجالس', 'مجلس')
              ) as t(article_id, sentence_no, token_no, "begin", "end", normalized, pieces, term)
              """)
          .with(
              "article_terms",
              """
              select * from (values
                ('000000000000000a', 'مجلس', 1::bigint), ('000000000000000b', 'كيري', 1::bigint),
                ('000000000000000b', 'مجلس', 2::bigint)) as t(article_id, term, count)
              """)
          .with(
              "terms",
              """
              select * from (values
                ('كيري', map {'كيري': 1::bigint}),
                ('مجلس', map {'المجالس': 1::bigint, 'مجلس': 1::bigint, 'ومجلس': 1::bigint})
              ) as t(term, forms)
              """)
          .with(
              "mentions",
              """
              select '000000000000000b' as article_id, 0 as sentence_no, 4 as "begin", 8 as "end",
                'كيري' as surface, 'john-kerry' as entity_id
              """)
          .with(
              "entities",
              """
              select *, 1::bigint as article_count, 1::bigint as story_count, 1::bigint as source_count
              from (values
                ('john-kerry', 'جون كيري', 'John Kerry', 20::bigint),
                ('jim-carrey', 'جيم كيري', 'Jim Kerry', 2::bigint),
                ('nabih-berri', 'نبيه بري', 'Nabih Berri', 1::bigint)
              ) as t(entity_id, name, name_latin, mention_count)
              """)
          .with(
              "entity_names",
              """
              select * from values
                ('john-kerry', 'كيري', 'gazetteer'),
                ('nabih-berri', 'بيري', 'kept_apart')
              as t(entity_id, form, decision)
              """)
          .publish();
    }
  }
}
