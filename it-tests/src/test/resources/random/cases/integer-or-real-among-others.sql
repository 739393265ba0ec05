-- A choice has no affinity: that of a REAL column makes it one, and anything else is looked for exactly.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, int_0 BIGINT, real_0 REAL);
INSERT INTO t1 (id, int_0, real_0) VALUES (1, 9223372036854775807, 9223372036854775807.0);
INSERT INTO t1 (id, int_0, real_0) VALUES (2, 9007199254740993, 9007199254740992.0);
INSERT INTO t1 (id, int_0, real_0) VALUES (3, NULL, 0.5);
random: SELECT id, coalesce(int_0, 0.5) IN (SELECT b.real_0 FROM t1 AS b WHERE b.id <> 1) AS b, coalesce(int_0, 0.5) IN (SELECT 9007199254740992) AS c, coalesce(int_0, 0.5) IN (SELECT b.int_0 FROM t1 AS b) AS d, (coalesce(int_0, 0.5), id) IN (SELECT b.real_0, b.id FROM t1 AS b) AS e, coalesce(int_0, 0.5) IN (SELECT b.real_0 + 0 FROM t1 AS b) AS f FROM t1;
