CREATE TABLE probes (id INTEGER PRIMARY KEY);
allProbes: SELECT * FROM probes;
