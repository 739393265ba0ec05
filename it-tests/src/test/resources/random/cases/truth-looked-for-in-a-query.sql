-- PostgreSQL looked for a truth value among numbers.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, f BOOLEAN NOT NULL);
INSERT INTO t1 (id, n, f) VALUES (1, 1, TRUE);
INSERT INTO t1 (id, n, f) VALUES (2, 1, FALSE);
random: SELECT id, ((n <> id), substr('é', -1)) IN (SELECT 0, 'é') AS a, ((n = id), id) IN (SELECT 1, n FROM t1 UNION ALL SELECT 0, id FROM t1) AS b, (n = id) IN (SELECT n < id FROM t1) AS c FROM t1 ORDER BY id;
