-- A parallel plan cannot catch exceptions, which the function did.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, int_0 INTEGER, json_0 TEXT);
INSERT INTO t1 (id, int_0, json_0) VALUES (1, 1, '[]');
INSERT INTO t1 (id, int_0, json_0) VALUES (2, 2, 'x1');
random: SELECT a.id AS c1, b.int_0 AS c2 FROM t1 AS a JOIN t1 AS b ON TRUE JOIN t1 AS c ON TRUE JOIN t1 AS d ON TRUE UNION ALL SELECT json_valid(json_0), CAST(json_0 AS REAL) > 1.0 FROM t1 ORDER BY c1, c2;
