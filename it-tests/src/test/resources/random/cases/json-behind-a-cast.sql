-- A cast to a text, and whatever else passes a value on, leaves SQLite knowing that it is JSON.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, j TEXT NOT NULL);
INSERT INTO t1 (id, j) VALUES (1, '{"a":[1]}');
random: SELECT json_array(CAST(json(j) AS TEXT), coalesce(NULL, j -> '$.a'), CASE WHEN id = 1 THEN json_array(2) END, iif(id = 1, json('[3]'), json('4')), nullif(json('[5]'), 'x')) AS c1 FROM t1;
