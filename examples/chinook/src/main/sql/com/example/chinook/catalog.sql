trackById(:id) :optional:
  SELECT * FROM tracks WHERE id = :id;

-- The tracks of a shopping basket, in the order of their keys. Unknown keys are passed over.
tracksByIds(:ids):
  SELECT * FROM tracks WHERE id IN :ids ORDER BY id;

albumsOf(:artistId):
  SELECT * FROM albums WHERE artist_id = :artistId ORDER BY title, id;

-- All that the page of a track shows.
trackPage(:id) :optional:
  SELECT t.** AS track, al.** AS album, ar.** AS artist, g.** AS genre, m.** AS media_type
  FROM tracks t
  JOIN albums al ON al.id = t.album_id
  JOIN artists ar ON ar.id = al.artist_id
  JOIN media_types m ON m.id = t.media_type_id
  LEFT JOIN genres g ON g.id = t.genre_id
  WHERE t.id = :id;

-- The page of an album: its artist and the names of its tracks.
albumPage(:id) :optional:
  SELECT
    al.title,
    ar.name AS artist,
    LIST(SELECT t.name FROM tracks t WHERE t.album_id = al.id ORDER BY t.id) AS tracks
  FROM albums al
  JOIN artists ar ON ar.id = al.artist_id
  WHERE al.id = :id;

-- Tracks on sale whose name or composer contains a text; upper and lower case are the same.
search(:text AS TEXT, :max):
  SELECT t.id, t.name, ar.name AS artist, t.composer, t.unit_price
  FROM tracks t
  JOIN albums al ON al.id = t.album_id
  JOIN artists ar ON ar.id = al.artist_id
  WHERE t.for_sale AND (t.name LIKE '%' || :text || '%' OR t.composer LIKE '%' || :text || '%')
  ORDER BY t.name, t.id
  LIMIT :max;

-- Whatever in the catalog begins with a text.
beginningWith(:text AS TEXT, :max):
  SELECT 'artist' AS kind, ar.id, ar.name FROM artists ar WHERE ar.name LIKE :text || '%'
  UNION ALL
  SELECT 'album', al.id, al.title FROM albums al WHERE al.title LIKE :text || '%'
  UNION ALL
  SELECT 'track', t.id, t.name FROM tracks t WHERE t.name LIKE :text || '%'
  ORDER BY name, kind, id
  LIMIT :max;

-- The tracks that sold most copies.
topTracks(:max):
  SELECT t.id, t.name, ar.name AS artist, sum(l.quantity) AS copies, sum(l.unit_price * l.quantity) AS revenue
  FROM invoice_lines l
  JOIN tracks t ON t.id = l.track_id
  JOIN albums al ON al.id = t.album_id
  JOIN artists ar ON ar.id = al.artist_id
  GROUP BY t.id, t.name, ar.name
  ORDER BY copies DESC, revenue DESC, t.id
  LIMIT :max;

-- The artists that earned most, with the number of countries where somebody bought them.
topArtists(:max):
  SELECT
    ar.id,
    ar.name,
    sum(l.quantity) AS copies,
    count(DISTINCT i.billing_country) AS countries,
    sum(l.unit_price * l.quantity) AS revenue
  FROM artists ar
  JOIN albums al ON al.artist_id = ar.id
  JOIN tracks t ON t.album_id = al.id
  JOIN invoice_lines l ON l.track_id = t.id
  JOIN invoices i ON i.id = l.invoice_id
  GROUP BY ar.id, ar.name
  ORDER BY revenue DESC, ar.name
  LIMIT :max;

-- The best sellers of every genre.
topTracksPerGenre(:perGenre):
  WITH sold AS (
    SELECT g.name AS genre, t.id, t.name, sum(l.quantity) AS copies
    FROM invoice_lines l
    JOIN tracks t ON t.id = l.track_id
    JOIN genres g ON g.id = t.genre_id
    GROUP BY g.name, t.id, t.name
  ),
  ranked AS (
    SELECT genre, id, name, copies, row_number() OVER (PARTITION BY genre ORDER BY copies DESC, name, id) AS place
    FROM sold
  )
  SELECT genre, place, id, name, copies FROM ranked WHERE place <= :perGenre ORDER BY genre, place;

-- What the store has of every genre, and how much of it was never sold.
genreOverview:
  SELECT
    g.id,
    g.name,
    count(t.id) AS tracks,
    count(t.id) FILTER (WHERE t.for_sale) AS on_sale,
    count(t.id) FILTER (WHERE NOT EXISTS (SELECT 1 FROM invoice_lines l WHERE l.track_id = t.id)) AS never_sold,
    coalesce(sum(t.milliseconds), 0) / 60000 AS minutes,
    min(t.unit_price) AS lowest_price,
    max(t.unit_price) AS highest_price
  FROM genres g
  LEFT JOIN tracks t ON t.genre_id = g.id
  GROUP BY g.id, g.name
  ORDER BY tracks DESC, g.name;

-- Artists that nothing in the store is by.
artistsWithoutAlbum:
  SELECT ar.*
  FROM artists ar
  LEFT JOIN albums al ON al.artist_id = ar.id
  WHERE al.id IS NULL
  ORDER BY ar.name;

-- How many tracks play how long.
lengths:
  SELECT
    CASE
      WHEN milliseconds < 120000 THEN 'up to 2 minutes'
      WHEN milliseconds < 300000 THEN '2 to 5 minutes'
      WHEN milliseconds < 600000 THEN '5 to 10 minutes'
      ELSE 'longer'
    END AS length,
    count(*) AS tracks,
    max(milliseconds) AS longest
  FROM tracks
  GROUP BY length
  ORDER BY longest;

-- Takes ten per cent off every track of an album, rounded to the cent.
discountAlbum(:albumId):
  UPDATE tracks SET unit_price = round(unit_price * 0.90, 2) WHERE album_id = :albumId
  RETURNING id, name, unit_price;

-- Takes a track off the shelves.
withdraw(:id) {
  DELETE FROM playlist_tracks WHERE track_id = :id;
  UPDATE tracks SET for_sale = FALSE WHERE id = :id;
}
