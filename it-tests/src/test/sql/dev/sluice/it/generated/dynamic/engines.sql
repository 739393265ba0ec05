import dev.sluice.it.generated.Status;

-- Texts of one engine, and what exists on one engine only.
CREATE TABLE papers (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  pages INTEGER NOT NULL DEFAULT 1,
  state ENUM(Status)
) AS Paper;

CREATE INDEX papers_by_title ON papers (title);
INDEX papers_by_title ON POSTGRES: $$ CREATE INDEX papers_by_title ON papers (title text_pattern_ops) $$;
INDEX papers_by_words ON POSTGRES ONLY: $$ CREATE INDEX papers_by_words ON papers USING gin (to_tsvector('simple', title)) $$;

-- Searched as each engine can.
CREATE VIRTUAL TABLE paper_words USING fts5(title);
TABLE paper_words ON POSTGRES: $$ CREATE TABLE paper_words (rowid bigint PRIMARY KEY, title text NOT NULL) $$;

@create: INSERT INTO papers (title, pages) VALUES ('made on SQLite', 1);
@create ON POSTGRES: $$ INSERT INTO papers (title, pages) VALUES ('made on PostgreSQL: ''?''', 2) $$;
@create ON POSTGRES ONLY: $$ CREATE FUNCTION papers_twice(n bigint) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2' $$;

-- Papers whose title has all words.
search(:words, :least AS INTEGER OR NULL, :states):
  SELECT p.id, p.title, p.state FROM papers p
  WHERE instr(lower(p.title), lower(:words)) > 0 AND (:least IS NULL OR p.pages >= :least) AND p.state IN :states ORDER BY p.id;
search ON POSTGRES: $$
  SELECT p.id, p.title /* :words? */, p.state FROM papers p
  WHERE to_tsvector('simple', p.title) @@ websearch_to_tsquery('simple', :words)
    AND jsonb_build_object('a', 1) ? 'a' AND (:least::bigint IS NULL OR p.pages >= :least) AND p.state = ANY(:states)
  ORDER BY p.id
$$;

nested: SELECT p.**, p.pages * 2 AS twice FROM papers p WHERE p.title LIKE 'made%' ORDER BY p.id;
nested ON POSTGRES: $$ SELECT id, title, pages, state, pages * 2 FROM papers WHERE title LIKE 'made%' ORDER BY id $$;

-- name: grow
UPDATE papers SET pages = pages + :more WHERE id = :id;
-- name: grow on postgres
$$ UPDATE papers SET pages = papers.pages + :more + 100 WHERE id = :id $$;

twice(:n AS INTEGER) ON POSTGRES ONLY :one: SELECT :n AS twice;
twice ON POSTGRES: $$ SELECT CAST(:n AS bigint) * 2 $$;

bytesOf(:id) ON SQLITE ONLY :one: SELECT octet_length(title) FROM papers WHERE id = :id;
swap(:id) ON POSTGRES ONLY { UPDATE papers SET pages = 7 WHERE id = :id; UPDATE papers SET title = 'x' WHERE id = :id; }
