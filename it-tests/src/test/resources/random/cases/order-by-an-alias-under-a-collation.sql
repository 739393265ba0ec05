-- PostgreSQL takes the name of the column for the other alias.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, c1 TEXT NOT NULL);
INSERT INTO t1 (id, c1) VALUES (1, 'b');
INSERT INTO t1 (id, c1) VALUES (2, 'a');
INSERT INTO t1 (id, c1) VALUES (3, 'C');
random: SELECT -id AS c1, c1 AS c3 FROM t1 ORDER BY c3 COLLATE BINARY LIMIT 1;
