-- A literal may be written with more digits than the decimals that it is looked for among.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, num_0 NUMERIC(8,2), int_0 INTEGER);
INSERT INTO t1 (id, num_0, int_0) VALUES (1, 1.50, 3);
INSERT INTO t1 (id, num_0, int_0) VALUES (2, 3.25, 2);
INSERT INTO t1 (id, num_0, int_0) VALUES (3, NULL, 1);
random: SELECT id, num_0 IN (1.5, 2, 3.250) AS c1, 1.750 IN (num_0, int_0) AS c2, 1.500 IN (num_0) AS c3, num_0 IN (int_0, 1.500, CAST(3.25 AS NUMERIC(6,3))) AS c5 FROM t1 ORDER BY id;
