package rasd.report;

import java.nio.file.Path;
import rasd.PublishedTables;

/** Publishes two articles of two sources that mention one entity. Most tables are missing. */
final class ReportTables {
  private ReportTables() {}

  static Path publish(Path folder) throws Exception {
    try (PublishedTables tables = PublishedTables.in(folder)) {
      return tables
          .with(
              "articles",
              """
              select *, article_id as story_id from (values
                ('000000000000000a', 'BBC', date '2018-05-01'),
                ('000000000000000b', 'CNN', null)) as t(article_id, source, published_on)
              """)
          .with(
              "slices",
              """
              select *, article_count as story_count, article_count * 3 as token_count from (values
                ('all', 'all', 2::bigint), ('month', '2018-05', 1::bigint),
                ('source', 'BBC', 1::bigint), ('source', 'CNN', 1::bigint)
              ) as t(slice_type, slice, article_count)
              """)
          .with(
              "sentences",
              """
              select * from (values
                ('000000000000000a', 0, 0, 'زار كيري موسكو.'),
                ('000000000000000b', 0, 0, 'وصل كيري <b>أمس</b>.')
              ) as t(article_id, sentence_no, "begin", text)
              """)
          .with(
              "article_terms",
              """
              select * from (values
                ('000000000000000a', 'كيري'), ('000000000000000b', 'كيري')) as t(article_id, term)
              """)
          .with(
              "page_lines",
              """
              select '000000000000000a' as article_id, 'chrome' as label, false as kept,
                'تابعونا على تويتر' as text
              """)
          .with(
              "terms",
              """
              select 'كيري' as term, 2::bigint as count, 2::bigint as article_count,
                2::bigint as story_count, 0.5::double as dispersion, map {'كيري': 2::bigint} as forms
              """)
          .publish();
    }
  }
}
