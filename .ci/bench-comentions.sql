-- Counts how many articles mention each pair of the listed names. Run by rasd.bench.DuckDbCount with getvariable('corpus'),
-- getvariable('names') (a file like conf/entities.tsv) and getvariable('out').

CREATE MACRO folded(text) AS
  translate(regexp_replace(text, '[\x{064B}-\x{0652}\x{0670}\x{0640}]', '', 'g'), 'أإآى', 'اااي');

CREATE TABLE names AS
  SELECT DISTINCT id AS entity, clitic || folded(trim(name)) AS name
  FROM (SELECT id, unnest(list_prepend(name, string_split(coalesce(aliases, ''), '|'))) AS name
        FROM read_csv(getvariable('names'), delim = '\t', quote = '', header = true, all_varchar = true)),
       (VALUES (''), ('و'), ('ل'), ('ب')) clitics(clitic)
  WHERE trim(name) <> '';

CREATE VIEW articles AS
  SELECT id, regexp_extract_all(folded(text), '[\p{L}\p{M}\p{N}]+') AS words
  FROM read_json(getvariable('corpus'), format = 'newline_delimited', columns = {id: 'VARCHAR', text: 'VARCHAR'});

-- runs of up to three words
CREATE VIEW runs AS
  SELECT id, unnest(list_concat(
    words,
    list_transform(range(1, len(words)), lambda i: words[i] || ' ' || words[i + 1]),
    list_transform(range(1, len(words) - 1), lambda i: words[i] || ' ' || words[i + 1] || ' ' || words[i + 2]))) AS name
  FROM articles;

CREATE TABLE mentions AS SELECT DISTINCT id, entity FROM runs JOIN names USING (name);

CREATE TABLE comentions AS
  SELECT a.entity AS entity_a, b.entity AS entity_b, count(*) AS article_count
  FROM mentions a JOIN mentions b ON a.id = b.id AND a.entity < b.entity
  GROUP BY ALL;

COPY comentions TO (getvariable('out')) (FORMAT parquet);

SELECT format('{} pairs in {} articles', count(*), coalesce(sum(article_count), 0)::BIGINT) FROM comentions;
