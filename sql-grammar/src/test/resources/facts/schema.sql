CREATE TABLE author (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  nick TEXT COLLATE NOCASE UNIQUE,
  born DATE,
  parent INTEGER REFERENCES author
);

CREATE TABLE book (
  id INTEGER PRIMARY KEY,
  author INTEGER NOT NULL REFERENCES author,
  editor INTEGER REFERENCES author (id),
  title TEXT NOT NULL,
  subtitle TEXT,
  pages INTEGER,
  copies INTEGER NOT NULL DEFAULT 1,
  weight REAL,
  height REAL NOT NULL DEFAULT 1.5,
  price NUMERIC(10,2) NOT NULL,
  discount NUMERIC(5,4),
  in_print BOOLEAN NOT NULL DEFAULT TRUE,
  rare BOOLEAN,
  published DATE,
  added DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  sold TIMESTAMP,
  opens TIME,
  code UUID,
  data JSON,
  tags TEXT[] NOT NULL DEFAULT '[]',
  numbers INTEGER[],
  state ENUM(com.acme.State) NOT NULL,
  kind ENUMNAME(com.acme.Kind),
  cover BLOB,
  prefs TEXT MAPPED BY com.acme.Prefs,
  lasts INTERVAL,
  full_title TEXT GENERATED ALWAYS AS (title || coalesce(': ' || subtitle, '')) STORED,
  UNIQUE (author, title)
);

CREATE TABLE loan (
  book INTEGER NOT NULL REFERENCES book,
  reader TEXT NOT NULL,
  day DATE NOT NULL,
  back DATE,
  fee NUMERIC(10,2),
  PRIMARY KEY (book, reader, day)
) WITHOUT ROWID;

CREATE TABLE note (
  book INTEGER,
  body TEXT,
  score REAL,
  anything ANY
);

CREATE TABLE odd (n INTEGER, "true" INTEGER, "false" TEXT);

CREATE UNIQUE INDEX book_code ON book (code);
CREATE UNIQUE INDEX open_loan ON loan (book) WHERE back IS NULL;

CREATE VIEW written AS
  SELECT b.id, b.title, a.name AS author_name, e.name AS editor_name, b.price, b.tags
  FROM book b JOIN author a ON a.id = b.author LEFT JOIN author e ON e.id = b.editor;

CREATE VIEW totals (author, books, spent) AS
  SELECT author, count(*), sum(price) FROM book GROUP BY author;

DECLARE FUNCTION similarity(TEXT, TEXT) RETURNS REAL NOT NULL POSTGRES;
