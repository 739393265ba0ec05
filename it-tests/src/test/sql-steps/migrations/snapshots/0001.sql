-- The schema of version 1, written by sluice:snapshot; not to be edited.

CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
