-- A group with a parameter read the column of the row with the greatest text.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, s TEXT, u TEXT NOT NULL);
INSERT INTO t1 (id, s, u) VALUES (1, 'a', 'x');
INSERT INTO t1 (id, s, u) VALUES (2, 'z', 'y');
INSERT INTO t1 (id, s, u) VALUES (3, NULL, 'z');
-- argument <b>
random: SELECT max(t1.s, 'a!b', CAST(?1 AS TEXT)) AS c1, max(t1.u) AS c2 FROM t1 GROUP BY 1 ORDER BY 1, 2;
