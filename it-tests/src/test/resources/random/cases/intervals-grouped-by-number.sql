-- Refused with SLU503: P1M and P30D are one group, and which of them is shown is not defined.
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTERVAL, b INTERVAL);
INSERT INTO t (id, a, b) VALUES (1, 'P1M', NULL), (2, NULL, 'P30D');
random: SELECT coalesce(a, b) AS k, count(*) AS c FROM t GROUP BY 1;
