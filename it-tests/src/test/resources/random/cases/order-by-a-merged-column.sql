-- PostgreSQL found two columns called id, of which one is that of both sides.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, a TEXT);
CREATE TABLE t2 (id INTEGER PRIMARY KEY);
INSERT INTO t1 (id, a) VALUES (1, 'x');
INSERT INTO t2 (id) VALUES (2);
INSERT INTO t2 (id) VALUES (1);
random: SELECT a1.*, id FROM t1 AS a1 NATURAL RIGHT JOIN (SELECT id FROM t2) AS a2 ORDER BY id;
