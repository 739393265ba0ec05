-- Both literals are in lower case already, and are compared by bytes none the less.
CREATE TABLE t1 (id INTEGER PRIMARY KEY);
INSERT INTO t1 (id) VALUES (1);
random: SELECT min('[1]' COLLATE NOCASE, '4f') AS c1, max('a' COLLATE NOCASE, '_') AS c2 FROM t1;
