-- Seconds since 1970 keep their milliseconds where they come from a text or a time of day.
CREATE TABLE t (id INTEGER PRIMARY KEY, clock TIME, s TEXT);
INSERT INTO t (id, clock, s) VALUES (1, '07:08:09.123456', '2024-01-01 07:08:09.9996'), (2, NULL, '12:34:56.789'), (3, '00:00', '0');
random: SELECT id, unixepoch(clock, 'subsec') || '' AS a, CAST(unixepoch(s, 'subsec') AS TEXT) AS b FROM t ORDER BY id;
