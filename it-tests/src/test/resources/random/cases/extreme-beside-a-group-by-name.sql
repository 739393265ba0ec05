-- So does the name of a result column.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, text_0 VARCHAR(40) NOT NULL COLLATE NOCASE);
INSERT INTO t1 (id, text_0) VALUES (1, 'b');
INSERT INTO t1 (id, text_0) VALUES (2, 'B');
INSERT INTO t1 (id, text_0) VALUES (3, 'c');
random: SELECT 1 AS c1, max(1) AS c2, a2.text_0 COLLATE NOCASE AS c3 FROM t1 AS a2 GROUP BY c3;
