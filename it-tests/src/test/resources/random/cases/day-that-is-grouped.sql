-- A comparison of a day became one of the moment, which is not what is grouped.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, d DATE, ts DATETIME);
INSERT INTO t1 (id, d, ts) VALUES (1, '2024-02-29', '2024-02-29 23:59:59');
INSERT INTO t1 (id, d, ts) VALUES (2, NULL, '1999-12-31 12:00:00');
random: SELECT strftime('%Y', d) AS a, date(ts) = '2024-02-29' AS b FROM t1 GROUP BY strftime('%Y', d), date(ts) HAVING date(ts) > '1998-01-01' ORDER BY strftime('%Y', d) > '2000', date(ts) BETWEEN '2024-01-01' AND '2024-12-31';
