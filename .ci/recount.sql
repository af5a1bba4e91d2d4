-- Makes the counts of a run again from its tokens, mentions and sentences, with a reader that shares no code with the job. Run by
-- .ci/recount. Each query gives the rows that differ; the comment before a query is its name. Tables of the run are views; setting(name)
-- is one of the run's settings.

-- Each article with its slices, as docs/trends.md says.
CREATE OR REPLACE TEMP TABLE in_slices AS
SELECT article_id, story_id, source, 'all' AS slice_type, 'all' AS slice FROM articles
UNION ALL SELECT article_id, story_id, source, 'source', source FROM articles WHERE source IS NOT NULL
UNION ALL SELECT article_id, story_id, source, 'month', strftime(published_on, '%Y-%m') FROM articles WHERE published_on IS NOT NULL
UNION ALL SELECT article_id, story_id, source, field, trim(metadata[field])
FROM articles, (SELECT trim(unnest(string_split(setting('slices.fields'), ','))) AS field)
WHERE field <> '' AND trim(metadata[field]) <> '';

CREATE OR REPLACE TEMP TABLE term_tokens AS
SELECT article_id, term, count(*) AS count FROM tokens WHERE term IS NOT NULL GROUP BY ALL;

-- The entities of each article, paragraph and sentence that is not crowded, as numbers to save memory.
CREATE OR REPLACE TEMP TABLE numbers AS SELECT entity_id, row_number() OVER (ORDER BY entity_id) AS number FROM entities;

CREATE OR REPLACE TEMP TABLE contexts AS
SELECT 'article' AS context, article_id, 0 AS place FROM articles
UNION ALL SELECT DISTINCT 'paragraph', article_id, paragraph_no FROM sentences
UNION ALL SELECT 'sentence', article_id, sentence_no FROM sentences;

CREATE OR REPLACE TEMP TABLE mentioned AS
WITH places AS (
  SELECT article_id, number, sentence_no, paragraph_no
  FROM mentions JOIN numbers USING (entity_id) JOIN sentences USING (article_id, sentence_no)
), every AS (
  SELECT DISTINCT 'article' AS context, article_id, 0 AS place, number FROM places
  UNION ALL SELECT DISTINCT 'paragraph', article_id, paragraph_no, number FROM places
  UNION ALL SELECT DISTINCT 'sentence', article_id, sentence_no, number FROM places
)
SELECT * FROM every
QUALIFY count(*) OVER (PARTITION BY context, article_id, place) <= setting('comentions.max_entities')::BIGINT;

-- slices: totals
SELECT slice_type, slice, recounted, written
FROM (
  SELECT slice_type, slice, (count(*), count(DISTINCT story_id), sum(words)::BIGINT) AS recounted
  FROM in_slices JOIN (
    SELECT article_id, count(*) FILTER (kind = 'word') AS words FROM articles LEFT JOIN tokens USING (article_id) GROUP BY ALL
  ) USING (article_id)
  GROUP BY ALL
) FULL JOIN (
  SELECT slice_type, slice, (article_count, story_count, token_count) AS written FROM slices WHERE article_count > 0
) USING (slice_type, slice)
WHERE recounted IS DISTINCT FROM written;

-- terms: count, article_count, story_count
SELECT term, recounted, written
FROM (
  SELECT term, (sum(count)::BIGINT, count(*), count(DISTINCT story_id)) AS recounted
  FROM term_tokens JOIN articles USING (article_id) GROUP BY term
) FULL JOIN (SELECT term, (count, article_count, story_count) AS written FROM terms) USING (term)
WHERE recounted IS DISTINCT FROM written;

-- terms: forms
SELECT term, surface, recounted, written
FROM (SELECT term, surface, count(*) AS recounted FROM tokens WHERE term IS NOT NULL GROUP BY ALL)
FULL JOIN (
  SELECT term, form.key AS surface, form.value AS written FROM (SELECT term, unnest(map_entries(forms)) AS form FROM terms)
) USING (term, surface)
WHERE recounted IS DISTINCT FROM written;

-- article_terms: count
SELECT article_id, term, t.count AS recounted, w.count AS written
FROM term_tokens t FULL JOIN article_terms w USING (article_id, term)
WHERE t.count IS DISTINCT FROM w.count;

-- term_slices: count, article_count, story_count
SELECT slice_type, slice, term, recounted, written
FROM (
  SELECT slice_type, slice, term, (sum(count)::BIGINT, count(*), count(DISTINCT story_id)) AS recounted
  FROM term_tokens JOIN in_slices USING (article_id) GROUP BY ALL
) FULL JOIN (
  SELECT slice_type, slice, term, (count, article_count, story_count) AS written FROM term_slices
) USING (slice_type, slice, term)
WHERE recounted IS DISTINCT FROM written;

-- entities: mention_count, article_count, story_count, source_count
SELECT entity_id, recounted, written
FROM (
  SELECT entity_id, (count(*), count(DISTINCT article_id), count(DISTINCT story_id), count(DISTINCT source)) AS recounted
  FROM mentions JOIN articles USING (article_id) GROUP BY ALL
) FULL JOIN (
  SELECT entity_id, (mention_count, article_count, story_count, source_count) AS written FROM entities
) USING (entity_id)
WHERE recounted IS DISTINCT FROM written;

-- comentions: count_a, count_b, total
WITH marginals AS (
  SELECT context, slice_type, slice, entity_id, count(*) AS count
  FROM mentioned JOIN numbers USING (number) JOIN in_slices USING (article_id) GROUP BY ALL
), totals AS (
  SELECT context, slice_type, slice, count(*) AS total FROM contexts JOIN in_slices USING (article_id) GROUP BY ALL
)
SELECT c.context, c.slice_type, c.slice, entity_a, entity_b,
  (a.count, b.count, t.total) AS recounted, (count_a, count_b, c.total) AS written
FROM comentions c
LEFT JOIN marginals a ON (a.context, a.slice_type, a.slice, a.entity_id) = (c.context, c.slice_type, c.slice, c.entity_a)
LEFT JOIN marginals b ON (b.context, b.slice_type, b.slice, b.entity_id) = (c.context, c.slice_type, c.slice, c.entity_b)
LEFT JOIN totals t ON (t.context, t.slice_type, t.slice) = (c.context, c.slice_type, c.slice)
WHERE (a.count, b.count, t.total) IS DISTINCT FROM (count_a, count_b, c.total);

-- Every pair in every slice; pairs below comentions.min_slice_weight are listed only in the whole corpus.
CREATE OR REPLACE TEMP TABLE pairs AS
WITH of_articles AS (
  SELECT a.context, a.article_id, a.number AS a, b.number AS b, count(*) AS weight
  FROM mentioned a JOIN mentioned b ON (a.context, a.article_id, a.place) = (b.context, b.article_id, b.place) AND a.number < b.number
  GROUP BY ALL
), counted AS (
  SELECT context, slice_type, slice, a, b, sum(weight)::BIGINT AS weight,
    count(*) AS articles, count(DISTINCT story_id) AS stories, count(DISTINCT source) AS sources
  FROM of_articles JOIN in_slices USING (article_id) GROUP BY ALL
)
SELECT *, slice_type = 'all' OR weight >= setting('comentions.min_slice_weight')::BIGINT AS is_listed FROM counted;

-- comentions: weight, article_count, story_count, source_count
WITH recounted AS (
  SELECT context, slice_type, slice, a, b, (weight, articles, stories, sources) AS recounted FROM pairs WHERE is_listed
), written AS (
  SELECT context, slice_type, slice, a.number AS a, b.number AS b, (weight, article_count, story_count, source_count) AS written
  FROM comentions JOIN numbers a ON a.entity_id = entity_a JOIN numbers b ON b.entity_id = entity_b
)
SELECT * FROM recounted FULL JOIN written USING (context, slice_type, slice, a, b) WHERE recounted IS DISTINCT FROM written;

-- quality: pairs of comentions left out
SELECT recounted, written
FROM (SELECT count(*)::DOUBLE AS recounted FROM pairs WHERE NOT is_listed),
  (SELECT value AS written FROM quality WHERE entity = 'comentions' AND metric = 'pairs_left_out')
WHERE recounted IS DISTINCT FROM written;

-- stories: article_count, source_count, first_on, last_on
SELECT story_id, recounted, written
FROM (
  SELECT story_id, (count(*), count(DISTINCT source), min(published_on), max(published_on)) AS recounted FROM articles GROUP BY ALL
) FULL JOIN (SELECT story_id, (article_count, source_count, first_on, last_on) AS written FROM stories) USING (story_id)
WHERE recounted IS DISTINCT FROM written;

-- collocations: count, count_a, count_b, total
WITH neighbours AS (
  SELECT a.term AS term_a, b.term AS term_b, count(*) AS count
  FROM tokens a JOIN tokens b ON a.article_id = b.article_id AND a.sentence_no = b.sentence_no
    AND b.token_no > a.token_no AND b.token_no <= a.token_no + setting('collocations.window')::INT
  WHERE a.term IS NOT NULL AND b.term IS NOT NULL
  GROUP BY ALL
), marginals AS (
  SELECT term, sum(count)::BIGINT AS count
  FROM (SELECT term_a AS term, count FROM neighbours UNION ALL SELECT term_b, count FROM neighbours) GROUP BY term
), pairs AS (
  SELECT least(term_a, term_b) AS term_a, greatest(term_a, term_b) AS term_b, sum(count)::BIGINT AS count
  FROM neighbours WHERE term_a <> term_b GROUP BY ALL
)
SELECT c.term_a, c.term_b, (p.count, a.count, b.count, (SELECT sum(count)::BIGINT FROM marginals)) AS recounted,
  (c.count, count_a, count_b, total) AS written
FROM collocations c LEFT JOIN pairs p USING (term_a, term_b)
LEFT JOIN marginals a ON a.term = c.term_a LEFT JOIN marginals b ON b.term = c.term_b
WHERE recounted IS DISTINCT FROM written;
