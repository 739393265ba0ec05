-- The constant was a text without a type, of which PostgreSQL makes no window.
CREATE TABLE t1 (id INTEGER PRIMARY KEY);
INSERT INTO t1 (id) VALUES (1);
random: SELECT last_value(CAST('CALM' AS ENUMNAME(com.acme.Mood))) OVER (ORDER BY id) AS c1 FROM t1;
