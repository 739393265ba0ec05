-- PostgreSQL ordered by the alias that is called as the column is.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, a INTEGER NOT NULL);
INSERT INTO t1 (id, a) VALUES (1, 30);
INSERT INTO t1 (id, a) VALUES (2, 20);
INSERT INTO t1 (id, a) VALUES (3, 10);
random: SELECT id AS a, a AS b FROM t1 ORDER BY b;
