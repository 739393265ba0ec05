-- OR IGNORE leaves out what the CHECK of a type forbids: a time moved before the year 1, and a text that names no constant.
CREATE TABLE t (id INTEGER PRIMARY KEY, day DATE, at DATETIME, mood ENUMNAME(com.acme.Mood), s TEXT);
INSERT INTO t (id, day, at, mood, s) VALUES (1, '2024-01-01', '0001-01-01', 'SAD', 'x'), (2, '0001-01-01', '2024-01-01', NULL, 'SAD');
random: INSERT OR IGNORE INTO t (id, day, at, mood) SELECT id + 10, date(day, '-1 day'), at, s FROM t UNION ALL SELECT 20, day, datetime(at, '-1 second'), mood FROM t WHERE id = 2 UNION ALL SELECT 21, date(day, '-1 month'), NULL, mood FROM t WHERE id = 1;
