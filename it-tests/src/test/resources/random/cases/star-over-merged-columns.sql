-- A star over the columns of USING was refused.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, a TEXT);
CREATE TABLE t2 (id INTEGER PRIMARY KEY, b TEXT);
INSERT INTO t1 (id, a) VALUES (1, 'x');
INSERT INTO t1 (id, a) VALUES (2, 'y');
INSERT INTO t2 (id, b) VALUES (2, 'p');
INSERT INTO t2 (id, b) VALUES (3, 'q');
random: SELECT * FROM t1 AS l FULL JOIN t2 AS r USING (id);
