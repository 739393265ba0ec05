-- DISTINCT rows in the order of what is computed from a column: the column had a collation, and its expression none.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, s TEXT);
INSERT INTO t1 (id, n, s) VALUES (1, 10, 'a');
INSERT INTO t1 (id, n, s) VALUES (2, 11, 'b');
INSERT INTO t1 (id, n, s) VALUES (3, 11, NULL);
random: SELECT DISTINCT json_group_object(printf('%-7s|', 'true'), 3) AS c1, count(*) AS c2 FROM t1 GROUP BY n ORDER BY c1 IS NULL, c1 || 'x', 1, 2;
