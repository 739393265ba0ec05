CREATE TABLE docs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, parent INTEGER);
TABLE dics ON POSTGRES: $$ CREATE TABLE dics (x tsvector) $$;
@create ON POSTGRES: $$ SELECT 1 $$;

none ON POSTGRES: $$ SELECT 1 $$;

twice: SELECT id FROM docs;
twice ON POSTGRES: $$ SELECT 1 $$;
twice ON POSTGRES: $$ SELECT 2 $$;

other(:id): SELECT title FROM docs WHERE id = :id;
other ON POSTGRES: $$ SELECT title FROM docs WHERE id = :ids $$;

header: SELECT title FROM docs WHERE id = :id;
header(:id AS INTEGER) :one ON POSTGRES: $$ SELECT title FROM docs WHERE id = :id $$;

statement: SELECT id FROM docs;
statement ON POSTGRES: SELECT id FROM docs;

block { DELETE FROM docs WHERE id = 1; DELETE FROM docs WHERE id = 2; }
block ON POSTGRES: $$ DELETE FROM docs $$;

composed($where): SELECT id FROM docs WHERE $where;
composed ON POSTGRES: $$ SELECT id FROM docs $$;
terms(:id): SELECT id FROM docs WHERE TRUE [[ AND id = :id ]];
terms ON POSTGRES: $$ SELECT id FROM docs WHERE id = :id $$;
paged: SELECT id FROM docs PAGE BY id;
paged ON POSTGRES: $$ SELECT id FROM docs $$;
lists: SELECT d.id, LIST(SELECT c.title FROM docs c WHERE c.parent = d.id ORDER BY c.id) AS children FROM docs d;
lists ON POSTGRES: $$ SELECT id, '[]' FROM docs $$;

alone(:x AS TEXT) ON POSTGRES ONLY: $$ SELECT to_tsvector(:x) $$;
sortedAlone($order) ON SQLITE ONLY: SELECT id FROM docs ORDER BY $order;
