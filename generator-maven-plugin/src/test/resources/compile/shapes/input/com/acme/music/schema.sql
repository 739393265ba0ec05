CREATE TABLE artists (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE albums (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  artist_id INTEGER NOT NULL REFERENCES artists (id),
  cover BLOB
) AS Record;
CREATE VIEW album_titles AS SELECT al.title, ar.name AS artist FROM albums al JOIN artists ar ON ar.id = al.artist_id;
