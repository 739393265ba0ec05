-- substr of no bytes is NULL, texts are padded by bytes, a year before 1 has a sign, json_quote makes JSON.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, a BLOB NOT NULL, b TEXT NOT NULL);
INSERT INTO t1 (id, a, b) VALUES (1, x'', 'é');
INSERT INTO t1 (id, a, b) VALUES (2, x'6162', '9');
random: SELECT id, substr(a, 1) AS s, substr(a, -1, 1) AS t, printf('%-4s|%4s', b, b) AS p, datetime(b, '+1 month') AS d, json_array(json_quote(id)) AS j FROM t1 ORDER BY id;
