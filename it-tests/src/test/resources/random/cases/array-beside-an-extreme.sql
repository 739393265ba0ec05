-- Arrays of other lengths do not make an array of arrays on PostgreSQL.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, g TEXT, n INTEGER, ints INTEGER[], texts TEXT[]);
INSERT INTO t1 (id, g, n, ints, texts) VALUES (1, 'a', 1, '[1,2]', '["x","y z",null]'), (2, 'a', 5, '[]', '[]'), (3, 'b', 2, '[7]', NULL), (4, 'b', NULL, NULL, '["q\"u,{}"]'), (5, 'c', NULL, '[9007199254740993]', '["NULL"]');
random: SELECT g, max(n) AS m, ints, texts, json_array_length(texts) AS k FROM t1 GROUP BY g ORDER BY g;
