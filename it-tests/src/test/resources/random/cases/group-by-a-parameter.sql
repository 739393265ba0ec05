-- Each parameter is another value to PostgreSQL: the groups are those of the item that shows it.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, text_0 TEXT, int_0 INTEGER);
INSERT INTO t1 (id, text_0, int_0) VALUES (1, '5', 5);
INSERT INTO t1 (id, text_0, int_0) VALUES (2, '5', 6);
INSERT INTO t1 (id, text_0, int_0) VALUES (3, '6', 6);
-- argument <3>
-- argument <x>
random(:p AS INTEGER, :q AS TEXT): SELECT c1, c2, c3, c1 + 0 AS c4 FROM (SELECT int_0 + :p AS c1, count(*) AS c2, text_0 || :q AS c3 FROM t1 GROUP BY text_0 || :q, int_0 + :p) AS z;
