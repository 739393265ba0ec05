-- Parts of times in generated columns and indexes: nothing there may depend on a setting of the server.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, day DATE NOT NULL, at DATETIME, clock TIME, stamp TIMESTAMP, year INTEGER AS (CAST(strftime('%Y', day) AS INTEGER)) STORED, month TEXT AS (strftime('%Y-%m', at)) STORED, next TEXT AS (date(day, 'start of month', '+1 month')) STORED, hour TEXT AS (strftime('%H:%M', clock)) STORED, seconds INTEGER AS (unixepoch(at)) STORED, julian REAL AS (julianday(stamp)) STORED, week TEXT AS (strftime('%W', stamp)) STORED, later TEXT AS (time(clock, '+30 minutes')) STORED);
CREATE INDEX t1_month ON t1 (strftime('%Y-%m', at), date(stamp));
CREATE UNIQUE INDEX t1_day ON t1 (date(at), time(clock)) WHERE strftime('%Y', day) > '1999';
INSERT INTO t1 (id, day, at, clock, stamp) VALUES (1, '2024-01-31', '2024-02-29T23:59:59.6Z', '08:30', '2024-12-30T12:00:00'), (2, '2023-12-31', NULL, NULL, NULL), (3, '0001-01-01', '9999-12-31T23:59:59.999999Z', '23:59:59.999999', '0001-01-01T00:00:00');
random: SELECT id, year, month, next, hour, seconds, julian, week, later FROM t1 WHERE month IS NULL OR strftime('%Y-%m', at) >= '2024-02' ORDER BY id;
