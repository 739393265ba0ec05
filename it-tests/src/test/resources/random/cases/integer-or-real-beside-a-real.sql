-- The INTEGER of a choice is compared exactly, though no double holds it.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, int_0 BIGINT, real_0 REAL);
INSERT INTO t1 (id, int_0, real_0) VALUES (1, 9223372036854775807, 9223372036854775807.0);
INSERT INTO t1 (id, int_0, real_0) VALUES (2, 9007199254740993, 9007199254740992.0);
INSERT INTO t1 (id, int_0, real_0) VALUES (3, 9007199254740992, 9007199254740992.0);
INSERT INTO t1 (id, int_0, real_0) VALUES (4, NULL, 0.5);
INSERT INTO t1 (id, int_0, real_0) VALUES (5, 7, 1e308);
random: SELECT id, ifnull(int_0, 0.5) IS round(int_0) AS c1, coalesce(int_0, 0.5) = real_0 AS c2, iif(id > 3, 0.5, int_0) <= real_0 AS c3, CASE WHEN id > 3 THEN real_0 ELSE int_0 END = int_0 AS c4, iif(id > 3, real_0, CASE id WHEN 2 THEN int_0 ELSE 1.5 END) IN (real_0, int_0) AS c5 FROM t1;
