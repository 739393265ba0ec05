-- PostgreSQL put the branch in place of the CASE, and forgot that the other one was ordered by bytes.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, text_0 TEXT NOT NULL);
INSERT INTO t1 (id, text_0) VALUES (1, 'Zoe');
INSERT INTO t1 (id, text_0) VALUES (2, '[1]');
INSERT INTO t1 (id, text_0) VALUES (3, 'aa-bb');
random: SELECT CASE WHEN TRUE THEN json_array(text_0) ELSE text_0 END AS c1, coalesce(NULL, json_array(text_0), text_0) AS c2, iif(FALSE, text_0, json_array(text_0)) AS c3 FROM t1 ORDER BY 3 LIMIT 2;
