-- A column that nothing reads is computed by neither engine, so that its label may be NULL.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, text_0 TEXT);
INSERT INTO t1 (id, text_0) VALUES (1, NULL);
random: SELECT count(*) AS c FROM (SELECT id, json_object(text_0, 1) AS j FROM t1) AS z WHERE z.id = 1;
