-- A choice between NULLs that needs its rows is no text beside a JSON value.
CREATE TABLE t2 (id INTEGER PRIMARY KEY, text_1 TEXT);
INSERT INTO t2 (id, text_1) VALUES (1, 'a');
random: SELECT json_type(CASE (1) WHEN 1 THEN CASE WHEN count(1) THEN NULL ELSE NULL END ELSE CAST(NULL AS JSONB) END) AS c2, CASE WHEN text_1 = 'b' THEN 1 ELSE CASE WHEN max(id) > 0 THEN NULL END END AS c3 FROM t2 GROUP BY text_1;
