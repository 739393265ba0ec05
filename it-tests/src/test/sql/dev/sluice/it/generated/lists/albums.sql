-- A list is folded from an ordered join where its rows have a key, else it is an array in one column: `..AsArray` says the
-- same with a LIMIT that changes nothing, which keeps the join away.
CREATE TABLE singers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  born DATE
) AS Singer;

CREATE TABLE records (
  label TEXT NOT NULL,
  number INTEGER NOT NULL,
  singer INTEGER NOT NULL REFERENCES singers (id),
  title TEXT NOT NULL,
  sold INTEGER,
  weight REAL NOT NULL DEFAULT 0.1,
  price NUMERIC(8, 2),
  cover BLOB,
  issued DATETIME,
  extra JSON,
  PRIMARY KEY (label, number)
) AS Record_;

CREATE TABLE songs (
  id UUID PRIMARY KEY,
  title TEXT NOT NULL
) AS Song;

CREATE TABLE tracks (
  label TEXT NOT NULL,
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  song UUID NOT NULL REFERENCES songs (id),
  seconds INTEGER,
  PRIMARY KEY (label, number, position),
  FOREIGN KEY (label, number) REFERENCES records (label, number)
) AS Track;

singersWithRecords:
  SELECT s.*, LIST(SELECT * FROM records r WHERE r.singer = s.id ORDER BY r.title DESC, r.number) AS records
  FROM singers s ORDER BY s.name;

singersWithRecordsAsArray AS SingerWithRecords:
  SELECT s.*, LIST(SELECT * FROM records r WHERE r.singer = s.id ORDER BY r.title DESC, r.number LIMIT 1000) AS records
  FROM singers s ORDER BY s.name, s.id;

singersWithRecordsFolded AS SingerWithRecords:
  SELECT s.*, LIST(SELECT * FROM records r WHERE r.singer = s.id ORDER BY r.title DESC, r.number) AS records
  FROM singers s ORDER BY s.name;

-- The items come from three tables, and the list stands before other columns.
recordsWithSongs(:least AS INTEGER):
  SELECT LIST(
      SELECT t.position, g.** AS song, g.title || '!' AS loud FROM tracks t JOIN songs g ON g.id = t.song
      WHERE t.label = r.label AND t.number = r.number AND t.seconds >= :least ORDER BY t.position) AS songs,
    r.title, s.** AS singer
  FROM records r JOIN singers s ON s.id = r.singer ORDER BY r.title;

recordsWithSongsAsArray(:least AS INTEGER):
  SELECT LIST(
      SELECT t.position, g.** AS song, g.title || '!' AS loud FROM tracks t JOIN songs g ON g.id = t.song
      WHERE t.label = r.label AND t.number = r.number AND t.seconds >= :least ORDER BY t.position LIMIT 1000) AS songs,
    r.title, s.** AS singer
  FROM records r JOIN singers s ON s.id = r.singer ORDER BY r.title, r.label, r.number;

-- One row, found by its key; items of one value that may be NULL.
sales(:singer) :optional:
  SELECT s.name, LIST(SELECT r.sold FROM records r WHERE r.singer = s.id ORDER BY r.title) AS sold
  FROM singers s WHERE s.id = :singer;

only :one: SELECT s.name, LIST(SELECT r.title FROM records r WHERE r.singer = s.id ORDER BY 1 + r.number) AS titles FROM singers s;

-- What an outer join may leave out is a part of the key.
songsWithTracks(:part):
  SELECT g.title, r.title AS record, LIST(SELECT o.position FROM tracks o WHERE o.song = g.id AND o.label = r.label
    ORDER BY o.number, o.position) AS positions
  FROM songs g LEFT JOIN records r ON r.title = g.title WHERE TRUE [[ AND g.title LIKE :part ]]
  ORDER BY :sort{up: g.title, down: g.title DESC};

-- A list within a list.
deep:
  SELECT s.name, LIST(SELECT r.title, LIST(SELECT t.song FROM tracks t WHERE t.label = r.label AND t.number = r.number
    ORDER BY t.position) AS songs FROM records r WHERE r.singer = s.id ORDER BY r.title) AS records
  FROM singers s WHERE s.id IN :ids ORDER BY s.id;

-- In a common table expression, a subquery and a compound.
both:
  WITH old AS (SELECT s.id, s.name FROM singers s WHERE s.born IS NULL)
  SELECT o.name, LIST(SELECT r.title FROM records r WHERE r.singer = o.id ORDER BY r.title) AS titles FROM old o ORDER BY o.name;
