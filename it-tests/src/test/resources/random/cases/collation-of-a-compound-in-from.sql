-- From outside the first part decides, though it has no collation.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, text_0 TEXT NOT NULL COLLATE NOCASE);
INSERT INTO t1 (id, text_0) VALUES (1, 'b');
INSERT INTO t1 (id, text_0) VALUES (2, 'a');
INSERT INTO t1 (id, text_0) VALUES (3, 'C');
INSERT INTO t1 (id, text_0) VALUES (4, 'A');
random: SELECT c1 FROM (SELECT trim(text_0) AS c1 FROM t1 UNION ALL SELECT text_0 FROM t1) AS q WHERE c1 <> 'B' AND c1 < 'b' ORDER BY c1 LIMIT 3;
