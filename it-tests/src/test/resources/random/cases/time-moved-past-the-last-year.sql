-- A time past the year 9999 is NULL in SQLite, and so it is stored.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, datetime_0 DATETIME, int_0 INTEGER, date_0 DATE);
INSERT INTO t1 (id, datetime_0, int_0, date_0) VALUES (1, '9999-12-31 23:30:00', 300000000000, '9999-12-31');
INSERT INTO t1 (id, datetime_0, int_0, date_0) VALUES (2, '2024-01-01 00:00:00', 0, '2024-01-31');
random: UPDATE t1 SET datetime_0 = datetime(datetime_0, '+90 minutes'), date_0 = date(date_0, '+1 day') RETURNING id, datetime_0, date_0, CAST(datetime(int_0, 'unixepoch') AS TIMESTAMP) AS c1;
