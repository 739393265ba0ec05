-- What is cast to TEXT has its affinity, a number beside it becomes a text.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, json_0 JSON);
INSERT INTO t1 (id, json_0) VALUES (1, '"text"');
INSERT INTO t1 (id, json_0) VALUES (2, '-1');
random: SELECT count(*) AS c1, max(CAST(json_0 AS TEXT) > -1) AS c2, min(c > (-1)) AS c3, max(c < 1) AS c4 FROM (SELECT id, json_0, CAST(CAST('"text"' AS JSON) AS TEXT) AS c FROM t1);
