-- A branch tells what the current row has, a window goes through other rows.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, bool_0 BOOLEAN NOT NULL, time_0 TIME NOT NULL, int_0 INTEGER);
INSERT INTO t1 (id, bool_0, time_0, int_0) VALUES (1, 1, '01:00:00', 4);
INSERT INTO t1 (id, bool_0, time_0, int_0) VALUES (2, 1, '02:00:00', NULL);
INSERT INTO t1 (id, bool_0, time_0, int_0) VALUES (3, 0, '03:00:00', 6);
random: SELECT iif(a2.bool_0, lead(max(a2.time_0, a1.time_0)) OVER (ORDER BY a1.id, a2.id)) AS c1, CASE WHEN a1.int_0 IS NOT NULL THEN lead(a1.int_0, 1, 0) OVER (ORDER BY a1.id, a2.id) ELSE 0 END AS c2, a1.int_0 IS NOT NULL AND lead(a1.int_0 > 0, 1, 0) OVER (ORDER BY a1.id, a2.id) AS c3 FROM t1 AS a1 LEFT JOIN t1 AS a2 ON a2.id = a1.id + 1;
