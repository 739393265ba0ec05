-- A member may be JSON or a text, which SQLite tells apart by the row.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, j TEXT NOT NULL);
INSERT INTO t1 (id, j) VALUES (1, '{"a":[1]}');
random: SELECT json_array(CAST(json_extract(j, '$.a') AS TEXT)) AS c1 FROM t1;
