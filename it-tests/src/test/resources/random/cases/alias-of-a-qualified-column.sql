-- The alias was dropped because it is the column's name, and ORDER BY became ambiguous on SQLite.
CREATE TABLE t1 (id INTEGER PRIMARY KEY);
INSERT INTO t1 (id) VALUES (1);
INSERT INTO t1 (id) VALUES (2);
random: SELECT b.id AS id FROM t1 AS a JOIN t1 AS b ON 1 ORDER BY id;
