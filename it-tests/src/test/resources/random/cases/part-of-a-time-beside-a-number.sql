-- Refused with SLU503.
CREATE TABLE t1 (id INTEGER PRIMARY KEY);
-- argument <2024-02-29>
random(:date1 AS DATE): SELECT id FROM t1 WHERE strftime('%Y', :date1) > -7.75;
