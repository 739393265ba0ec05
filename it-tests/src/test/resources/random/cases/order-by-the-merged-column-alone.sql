-- PostgreSQL ordered by the column that is shown, not by that of both sides.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, a TEXT);
CREATE TABLE t2 (id INTEGER PRIMARY KEY);
INSERT INTO t1 (id, a) VALUES (3, 'x');
INSERT INTO t2 (id) VALUES (2);
INSERT INTO t2 (id) VALUES (3);
INSERT INTO t2 (id) VALUES (4);
random: SELECT a1.id FROM t1 AS a1 RIGHT JOIN t2 AS a2 USING (id) ORDER BY id;
