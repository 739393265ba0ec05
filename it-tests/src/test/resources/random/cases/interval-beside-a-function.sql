-- Functions of dates and times count in arithmetic for what they give.
CREATE TABLE t (id INTEGER PRIMARY KEY, d DATE, at DATETIME, st TIMESTAMP, s INTERVAL);
INSERT INTO t VALUES (1, '2024-01-02', '2024-01-02 03:04:05', '2024-02-29 23:59:59', 'P1M2DT3H'), (2, NULL, NULL, NULL, NULL), (3, '1999-12-31', '2024-03-10T10:00:00.25Z', '1970-01-01', 'PT0.5S');
random: SELECT id, datetime('2024-01-31 10:00:00') + s AS a, datetime('2024-01-31 10:00:00') - s AS b, s + date('2024-01-31') AS c FROM t ORDER BY id;
