-- SQLite makes a REAL of the units, which is told when it is read.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, int_1 INT);
INSERT INTO t1 (id, int_1) VALUES (4, 9223372036854775807);
random: SELECT CAST(int_1 AS NUMERIC(8,2)) AS c1 FROM t1;
