all: SELECT * FROM lines;
