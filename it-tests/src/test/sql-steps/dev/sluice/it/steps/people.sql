CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL
);
CREATE INDEX by_family ON people (family_name);

allPeople: SELECT * FROM people ORDER BY id;
