-- A TIME is read as SQLite reads its text; so are other times by timediff.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, start TIME NOT NULL, placed DATETIME, day DATE NOT NULL);
INSERT INTO t1 (id, start, placed, day) VALUES (1, '08:30', '2024-02-29T23:59:59.123456Z', '2024-01-31'), (2, '23:45:30.5', NULL, '2023-12-31');
random: SELECT time(start, '+30 minutes') AS a, time(start, '-1 hour') AS b, datetime(start) AS c, time(start, 'subsec') AS d, unixepoch(start) AS e, julianday(start) AS f, strftime('%H', start, '+1 hour') AS g, timediff(start, '08:00') AS h, timediff(placed, '2024-01-01') AS i, timediff(placed, day) AS j, timediff(day, placed) AS k FROM t1 ORDER BY id;
