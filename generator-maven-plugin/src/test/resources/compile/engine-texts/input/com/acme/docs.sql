CREATE TABLE docs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, at DATETIME);
CREATE INDEX by_title ON docs (title);
INDEX by_title ON POSTGRES: $$ CREATE INDEX by_title ON docs (title text_pattern_ops) $$;
INDEX by_words ON POSTGRES ONLY: $$ CREATE INDEX by_words ON docs USING gin (to_tsvector('simple', title)) $$;
CREATE VIRTUAL TABLE words USING fts5(title);
TABLE words ON POSTGRES: $$ CREATE TABLE words (title text) $$;

@create: INSERT INTO docs (title) VALUES ('one');
@create ON POSTGRES: $$ INSERT INTO docs (title) VALUES ('two') $$;
@create ON SQLITE ONLY: $$ CREATE TABLE only_here (x) $$;

-- Docs with some words.
search(:words, :limit AS INTEGER = 10) :many:
  SELECT id, title FROM docs WHERE title LIKE '%' || :words || '%' ORDER BY id LIMIT :limit;
search ON POSTGRES: $$
  SELECT id, title FROM docs
  WHERE to_tsvector('simple', title) @@ websearch_to_tsquery('simple', :words) -- is it :words?
    AND title !~ '\d' AND jsonb_exists('{"a": 1}', 'a') AND '{"a": 1}'::jsonb ? 'a'
  ORDER BY id LIMIT :limit
$$;

-- name: touch
UPDATE docs SET at = :at WHERE id IN :ids;
-- name: touch on postgres
$$ UPDATE docs SET at = :at WHERE id = ANY(:ids) $$;

found ON SQLITE ONLY: SELECT rowid, title FROM words WHERE words MATCH :q ORDER BY rank;
half(:id) ON POSTGRES ONLY :one: SELECT length(title) FROM docs WHERE id = :id;
half ON POSTGRES: $$ SELECT (length(title) / 2)::bigint FROM docs WHERE id = :id $$;
