-- There is a year 0, and the days that a month has not are taken back by floor.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, text_0 TEXT);
INSERT INTO t1 (id, text_0) VALUES (1, '1234567');
INSERT INTO t1 (id, text_0) VALUES (2, '123');
INSERT INTO t1 (id, text_0) VALUES (3, '2024-01-31');
INSERT INTO t1 (id, text_0) VALUES (4, '2023-01-30 12:00');
INSERT INTO t1 (id, text_0) VALUES (5, '0000-03-31');
random: SELECT id, date(text_0, '-0000-01-00') AS c1, datetime(text_0, '+0001-02-03 04:05') AS c2, date(text_0, '+0000-01-00', 'floor') AS c3, date(text_0, '+1 month', '+0000-00-01', 'floor') AS c4, date(text_0, '-0001-01-01', 'floor') AS c5, date(text_0, '+0000-01-00', '+1 day', 'floor') AS c6 FROM t1;
