-- A performer or a group.
CREATE TABLE artists (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

-- A record as it was released, by one artist.
CREATE TABLE albums (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  artist_id INTEGER NOT NULL REFERENCES artists (id)
);

CREATE INDEX albums_by_artist ON albums (artist_id, title);

-- Upper and lower case are the same to LIKE, so they have to be to the indices that serve it.
CREATE INDEX artists_by_beginning ON artists (name COLLATE NOCASE);

CREATE INDEX albums_by_beginning ON albums (title COLLATE NOCASE);

-- A kind of music.
CREATE TABLE genres (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

-- A file format in which tracks are sold.
CREATE TABLE media_types (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  -- Whether the file plays on licensed devices only.
  copy_protected BOOLEAN NOT NULL,
  -- Whether the file has pictures.
  video BOOLEAN NOT NULL
);

-- What the store sells: one song, or one episode of a series.
CREATE TABLE tracks (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  album_id INTEGER NOT NULL REFERENCES albums (id),
  media_type_id INTEGER NOT NULL REFERENCES media_types (id),
  genre_id INTEGER REFERENCES genres (id), -- Empty for what nobody has classified yet.
  composer TEXT,
  milliseconds INTEGER NOT NULL CHECK (milliseconds > 0), -- How long it plays.
  bytes INTEGER NOT NULL CHECK (bytes > 0), -- Size of the file.
  unit_price NUMERIC(10, 2) NOT NULL CHECK (unit_price >= 0), -- In dollars, what one copy costs today.
  for_sale BOOLEAN NOT NULL DEFAULT TRUE -- Withdrawn tracks stay, because invoices refer to them.
);

CREATE INDEX tracks_by_album ON tracks (album_id);

CREATE INDEX tracks_by_genre ON tracks (genre_id);

CREATE INDEX tracks_by_beginning ON tracks (name COLLATE NOCASE);

CREATE INDEX withdrawn_tracks ON tracks (id) WHERE NOT for_sale;

-- A named selection of tracks.
CREATE TABLE playlists (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);

-- That a track belongs to a playlist.
CREATE TABLE playlist_tracks (
  playlist_id INTEGER NOT NULL REFERENCES playlists (id) ON DELETE CASCADE,
  track_id INTEGER NOT NULL REFERENCES tracks (id),
  PRIMARY KEY (playlist_id, track_id)
) WITHOUT ROWID;

CREATE INDEX playlist_tracks_by_track ON playlist_tracks (track_id);

-- Somebody who works for the store.
CREATE TABLE employees (
  id INTEGER PRIMARY KEY,
  last_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  title TEXT NOT NULL,
  reports_to INTEGER REFERENCES employees (id), -- The superior; empty for the head of the store.
  birth_date DATE NOT NULL,
  hire_date DATE NOT NULL,
  address TEXT NOT NULL,
  city TEXT NOT NULL,
  state TEXT,
  country TEXT NOT NULL,
  postal_code TEXT,
  phone TEXT,
  fax TEXT,
  email TEXT NOT NULL UNIQUE
);

-- Somebody who has an account.
CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  company TEXT,
  address TEXT NOT NULL,
  city TEXT NOT NULL,
  state TEXT,
  country TEXT NOT NULL,
  postal_code TEXT,
  phone TEXT,
  fax TEXT,
  email TEXT NOT NULL UNIQUE, -- By which the account is found.
  support_rep_id INTEGER REFERENCES employees (id) ON DELETE SET NULL -- Who looks after the customer.
);

CREATE INDEX customers_by_support_rep ON customers (support_rep_id);

-- One purchase. The address is the customer's at that time.
CREATE TABLE invoices (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  invoiced_at DATETIME NOT NULL,
  billing_address TEXT NOT NULL,
  billing_city TEXT NOT NULL,
  billing_state TEXT,
  billing_country TEXT NOT NULL,
  billing_postal_code TEXT,
  total NUMERIC(10, 2) NOT NULL DEFAULT 0 -- In dollars, the sum of the lines.
);

CREATE INDEX invoices_by_customer ON invoices (customer_id, invoiced_at);

CREATE INDEX invoices_by_time ON invoices (invoiced_at);

-- A track on an invoice, at most once on each.
CREATE TABLE invoice_lines (
  id INTEGER PRIMARY KEY,
  invoice_id INTEGER NOT NULL REFERENCES invoices (id) ON DELETE CASCADE,
  track_id INTEGER NOT NULL REFERENCES tracks (id),
  unit_price NUMERIC(10, 2) NOT NULL, -- In dollars, what one copy cost when it was sold.
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  UNIQUE (invoice_id, track_id)
);

CREATE INDEX invoice_lines_by_track ON invoice_lines (track_id);
