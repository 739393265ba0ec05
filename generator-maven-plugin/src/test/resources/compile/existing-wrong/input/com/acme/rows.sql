CREATE TABLE a (id INTEGER PRIMARY KEY) WITH com.acme.Missing;
CREATE TABLE b (id INTEGER PRIMARY KEY, message TEXT) WITH java.lang.Comparable;
CREATE TABLE c (id INTEGER PRIMARY KEY) WITH dev.sluice.runtime.Interval;

days WITH dev.sluice.runtime.Interval: SELECT id AS months, 'x' AS days FROM c;
