-- Twenty times as many rows as the store has, drawn by hashing, so that every run has the same.
CREATE FUNCTION draw(i bigint, salt bigint, n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE
RETURN (hashint8extended(i, salt) & 2147483647) % n;
CREATE FUNCTION word(i bigint, salt bigint) RETURNS text LANGUAGE sql IMMUTABLE
RETURN (ARRAY[
  'Love', 'Night', 'Blue', 'River', 'Fire', 'Stone', 'Dance', 'Rain', 'Heart', 'Road', 'Summer', 'Winter', 'Ghost', 'Mirror',
  'Golden', 'Silver', 'Black', 'White', 'Morning', 'Evening', 'Dream', 'Storm', 'Angel', 'Train', 'City', 'Ocean', 'Mountain',
  'Shadow', 'Light', 'Song', 'Électrique', 'São', 'Über', 'Corazón', 'Samba', 'Blues', 'Rock', 'Roll', 'Soul', 'Jazz'
])[1 + draw(i, salt, 40)];
INSERT INTO artists (id, name) SELECT i, word(i, 1) || ' ' || word(i, 2) || ' ' || i FROM generate_series(1, 5500) AS i;
INSERT INTO albums (id, title, artist_id)
SELECT i, word(i, 3) || ' ' || word(i, 4), 1 + draw(i, 5, 4080) FROM generate_series(1, 6940) AS i;
INSERT INTO genres (id, name) SELECT i, word(i, 6) || ' ' || i FROM generate_series(1, 25) AS i;
INSERT INTO media_types (id, name, copy_protected, video) SELECT i, 'type ' || i, i < 3, i = 3 FROM generate_series(1, 5) AS i;
INSERT INTO tracks (id, name, album_id, media_type_id, genre_id, composer, milliseconds, bytes, unit_price, for_sale)
SELECT
  i, word(i, 7) || ' ' || word(i, 8) || ' ' || word(i, 9), 1 + draw(i, 10, 6940), 1 + draw(i, 11, 5), 1 + draw(i, 12, 25),
  CASE WHEN draw(i, 13, 10) < 7 THEN word(i, 14) || ' ' || word(i, 15) END, 60000 + draw(i, 16, 700000),
  1000000 + draw(i, 17, 9000000), CASE WHEN draw(i, 18, 10) = 0 THEN 1.99 ELSE 0.99 END, draw(i, 19, 100) > 0
FROM generate_series(1, 70060) AS i;
INSERT INTO playlists (id, name) SELECT i, word(i, 20) || ' ' || i FROM generate_series(1, 360) AS i;
INSERT INTO playlist_tracks (playlist_id, track_id)
SELECT DISTINCT 1 + draw(i, 21, 360), 1 + draw(i, 22, 70060) FROM generate_series(1, 174300) AS i;
INSERT INTO employees (id, last_name, first_name, title, reports_to, birth_date, hire_date, address, city, country, email)
SELECT
  i, word(i, 23) || i, word(i, 24), 'Sales', CASE WHEN i > 1 THEN i / 4 + 1 END, date '1960-01-01' + draw(i, 25, 14000)::int,
  date '2002-01-01' + draw(i, 26, 3000)::int, 'Street ' || i, 'City ' || draw(i, 27, 20), 'Canada', 'e' || i || '@example.com'
FROM generate_series(1, 160) AS i;
INSERT INTO customers (id, first_name, last_name, address, city, country, postal_code, email, support_rep_id)
SELECT
  i, word(i, 28), word(i, 29) || ' ' || draw(i, 30, 100), 'Street ' || i, 'City ' || draw(i, 31, 300),
  'Country ' || draw(i, 32, 24), 10000 + draw(i, 33, 90000), 'customer' || i || '@example.com', 1 + draw(i, 34, 160)
FROM generate_series(1, 1180) AS i;
INSERT INTO invoices (
  id, customer_id, invoiced_at, billing_address, billing_city, billing_country, billing_postal_code, total)
SELECT
  i, c.id, timestamptz '2021-01-01 00:00Z' + draw(i, 36, 157680000) * interval '1 second', c.address, c.city, c.country,
  c.postal_code, 0
FROM generate_series(1, 8240) AS i JOIN customers AS c ON c.id = 1 + draw(i, 35, 1180);
INSERT INTO invoice_lines (id, invoice_id, track_id, unit_price, quantity)
SELECT row_number() OVER (ORDER BY l.i), l.invoice, l.track, t.unit_price, 1 + draw(l.i, 39, 3)
FROM (
  SELECT min(i) AS i, 1 + draw(i, 37, 8240) AS invoice, 1 + draw(i, 38, 70060) AS track FROM generate_series(1, 44800) AS i
  GROUP BY 2, 3) AS l
JOIN tracks AS t ON t.id = l.track;
UPDATE invoices AS i
SET total = (SELECT coalesce(sum(l.unit_price * l.quantity), 0) FROM invoice_lines AS l WHERE l.invoice_id = i.id);
