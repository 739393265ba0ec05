-- SQLite cuts texts off a frame and loses a separator where empty ones are left; EXCLUDE TIES has it begin anew.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, text_0 TEXT, bool_0 BOOLEAN NOT NULL);
INSERT INTO t1 (id, text_0, bool_0) VALUES (1, 'aB', 1);
INSERT INTO t1 (id, text_0, bool_0) VALUES (2, '', 0);
INSERT INTO t1 (id, text_0, bool_0) VALUES (3, 'é', 1);
INSERT INTO t1 (id, text_0, bool_0) VALUES (4, '', 1);
INSERT INTO t1 (id, text_0, bool_0) VALUES (5, NULL, 0);
INSERT INTO t1 (id, text_0, bool_0) VALUES (6, 'xyz', 1);
random: SELECT a1.id, group_concat(a1.text_0, '-') OVER (ORDER BY a1.id, a2.id ROWS 2 PRECEDING) AS c1, string_agg(a1.text_0, '--') OVER (PARTITION BY a1.bool_0 ORDER BY a1.id, a2.id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS c2, group_concat(a1.text_0) OVER (w ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) AS c3 FROM t1 AS a1 LEFT JOIN t1 AS a2 ON a2.bool_0 = a1.bool_0 WINDOW w AS (ORDER BY a2.id, a1.id);
