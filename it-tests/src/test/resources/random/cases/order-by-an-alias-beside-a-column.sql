-- The same name is an alias and a column that another alias shows.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, c1 TEXT NOT NULL);
INSERT INTO t1 (id, c1) VALUES (1, 'b');
INSERT INTO t1 (id, c1) VALUES (2, 'a');
INSERT INTO t1 (id, c1) VALUES (3, 'C');
random: SELECT DISTINCT -id AS c1, c1 AS c3 FROM t1 ORDER BY c1, c3 COLLATE NOCASE LIMIT 1;
