-- Counts how often, and in how many articles, each word occurs. Run by rasd.bench.DuckDbCount with getvariable('corpus') and
-- getvariable('out').

CREATE MACRO folded(text) AS
  translate(regexp_replace(text, '[\x{064B}-\x{0652}\x{0670}\x{0640}]', '', 'g'), 'أإآى', 'اااي');

CREATE VIEW words AS
  SELECT id, unnest(regexp_extract_all(folded(text), '[\p{L}\p{M}\p{N}]+')) AS word
  FROM read_json(getvariable('corpus'), format = 'newline_delimited', columns = {id: 'VARCHAR', text: 'VARCHAR'});

CREATE TABLE terms AS
  SELECT word, sum(count) AS count, count(*) AS article_count
  FROM (SELECT id, word, count(*) AS count FROM words GROUP BY ALL)
  GROUP BY word;

COPY terms TO (getvariable('out')) (FORMAT parquet);

SELECT format('{} words, {} of them different', sum(count)::BIGINT, count(*)) FROM terms;
