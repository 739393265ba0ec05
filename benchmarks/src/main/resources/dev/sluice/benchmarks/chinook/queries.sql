-- The queries of the store as somebody writes them who writes for PostgreSQL alone.
-- name: trackById
SELECT * FROM tracks WHERE id = :id;
-- name: tracksByIds
SELECT * FROM tracks WHERE id = ANY (:ids) ORDER BY id;
-- name: albumsOf
SELECT * FROM albums WHERE artist_id = :artistId ORDER BY title, id;
-- name: trackPage
SELECT t.*, al.*, ar.*, g.*, m.*
FROM tracks t
JOIN albums al ON al.id = t.album_id
JOIN artists ar ON ar.id = al.artist_id
JOIN media_types m ON m.id = t.media_type_id
LEFT JOIN genres g ON g.id = t.genre_id
WHERE t.id = :id;
-- name: albumPage
SELECT al.id, al.title, ar.name AS artist, t.name
FROM albums al
JOIN artists ar ON ar.id = al.artist_id
LEFT JOIN tracks t ON t.album_id = al.id
WHERE al.id = :id
ORDER BY t.id;
-- name: search
SELECT t.id, t.name, ar.name AS artist, t.composer, t.unit_price
FROM tracks t
JOIN albums al ON al.id = t.album_id
JOIN artists ar ON ar.id = al.artist_id
WHERE t.for_sale AND (t.name ILIKE '%' || :text || '%' OR t.composer ILIKE '%' || :text || '%')
ORDER BY t.name, t.id
LIMIT :max;
-- name: beginningWith
SELECT 'artist' AS kind, id, name FROM artists WHERE lower(name) LIKE lower(:text) || '%'
UNION ALL
SELECT 'album', id, title FROM albums WHERE lower(title) LIKE lower(:text) || '%'
UNION ALL
SELECT 'track', id, name FROM tracks WHERE lower(name) LIKE lower(:text) || '%'
ORDER BY name, kind, id
LIMIT :max;
-- name: topTracks
SELECT t.id, t.name, ar.name AS artist, sum(l.quantity) AS copies, sum(l.unit_price * l.quantity) AS revenue
FROM invoice_lines l
JOIN tracks t ON t.id = l.track_id
JOIN albums al ON al.id = t.album_id
JOIN artists ar ON ar.id = al.artist_id
GROUP BY t.id, t.name, ar.name
ORDER BY copies DESC, revenue DESC, t.id
LIMIT :max;
-- name: topArtists
SELECT
  ar.id, ar.name, sum(l.quantity) AS copies, count(DISTINCT i.billing_country) AS countries,
  sum(l.unit_price * l.quantity) AS revenue
FROM artists ar
JOIN albums al ON al.artist_id = ar.id
JOIN tracks t ON t.album_id = al.id
JOIN invoice_lines l ON l.track_id = t.id
JOIN invoices i ON i.id = l.invoice_id
GROUP BY ar.id
ORDER BY revenue DESC, ar.name
LIMIT :max;
-- name: topTracksPerGenre
WITH sold AS (
  SELECT g.name AS genre, t.id, t.name, sum(l.quantity) AS copies
  FROM invoice_lines l
  JOIN tracks t ON t.id = l.track_id
  JOIN genres g ON g.id = t.genre_id
  GROUP BY g.name, t.id, t.name
), ranked AS (
  SELECT genre, id, name, copies, row_number() OVER (PARTITION BY genre ORDER BY copies DESC, name, id) AS place
  FROM sold
)
SELECT genre, place, id, name, copies FROM ranked WHERE place <= :perGenre ORDER BY genre, place;
-- name: genreOverview
SELECT
  g.id, g.name, count(t.id) AS tracks, count(t.id) FILTER (WHERE t.for_sale) AS on_sale,
  count(t.id) FILTER (WHERE NOT EXISTS (SELECT FROM invoice_lines l WHERE l.track_id = t.id)) AS never_sold,
  coalesce(sum(t.milliseconds), 0) / 60000 AS minutes, min(t.unit_price) AS lowest_price,
  max(t.unit_price) AS highest_price
FROM genres g
LEFT JOIN tracks t ON t.genre_id = g.id
GROUP BY g.id
ORDER BY tracks DESC, g.name;
-- name: artistsWithoutAlbum
SELECT ar.* FROM artists ar LEFT JOIN albums al ON al.artist_id = ar.id WHERE al.id IS NULL ORDER BY ar.name;
-- name: lengths
SELECT
  CASE
    WHEN milliseconds < 120000 THEN 'up to 2 minutes'
    WHEN milliseconds < 300000 THEN '2 to 5 minutes'
    WHEN milliseconds < 600000 THEN '5 to 10 minutes'
    ELSE 'longer'
  END AS length,
  count(*) AS tracks, max(milliseconds) AS longest
FROM tracks
GROUP BY length
ORDER BY longest;
-- name: byEmail
SELECT * FROM customers WHERE email = :email;
-- name: lookedAfterBy
SELECT * FROM customers WHERE support_rep_id = :employeeId ORDER BY last_name, first_name, id;
-- name: bestCustomers
SELECT
  rank() OVER (ORDER BY sum(i.total) DESC) AS place, c.id, c.first_name, c.last_name, c.country, count(*) AS invoices,
  sum(i.total) AS spent, round(avg(i.total), 2) AS average, max(i.invoiced_at) AS last_purchase
FROM customers c
JOIN invoices i ON i.customer_id = c.id
GROUP BY c.id
ORDER BY spent DESC, c.last_name, c.id
LIMIT :max;
-- name: lapsed
SELECT c.id, c.first_name, c.last_name, c.email, max(i.invoiced_at) AS last_purchase
FROM customers c
JOIN invoices i ON i.customer_id = c.id
GROUP BY c.id
HAVING max(i.invoiced_at) < :since
ORDER BY last_purchase, c.id;
-- name: purchases
SELECT i.invoiced_at, t.name AS track, al.title AS album, ar.name AS artist, l.unit_price, l.quantity
FROM invoices i
JOIN invoice_lines l ON l.invoice_id = i.id
JOIN tracks t ON t.id = l.track_id
JOIN albums al ON al.id = t.album_id
JOIN artists ar ON ar.id = al.artist_id
WHERE i.customer_id = :customerId
ORDER BY i.invoiced_at DESC, i.id DESC, l.id;
-- name: favouriteGenres
SELECT customer_id, last_name, genre, amount
FROM (
  SELECT DISTINCT ON (c.id) c.id AS customer_id, c.last_name, g.name AS genre, sum(l.unit_price * l.quantity) AS amount
  FROM customers c
  JOIN invoices i ON i.customer_id = c.id
  JOIN invoice_lines l ON l.invoice_id = i.id
  JOIN tracks t ON t.id = l.track_id
  JOIN genres g ON g.id = t.genre_id
  GROUP BY c.id, g.name
  ORDER BY c.id, amount DESC, g.name) AS favourite
ORDER BY last_name, customer_id;
-- name: overview
SELECT
  p.id, p.name, count(t.id) AS tracks, coalesce(sum(t.milliseconds), 0) / 60000 AS minutes,
  coalesce(sum(t.unit_price), 0) AS price
FROM playlists p
LEFT JOIN playlist_tracks pt ON pt.playlist_id = p.id
LEFT JOIN tracks t ON t.id = pt.track_id
GROUP BY p.id
ORDER BY p.name, p.id;
-- name: withTracks
SELECT p.*, t.*
FROM playlists p
LEFT JOIN (playlist_tracks pt JOIN tracks t ON t.id = pt.track_id) ON pt.playlist_id = p.id
WHERE p.id = :id
ORDER BY t.name, t.id;
-- name: summary
SELECT
  count(*) AS invoices, coalesce(sum(total), 0) AS revenue, round(avg(total), 2) AS average, max(total) AS largest,
  min(invoiced_at) AS first_at, max(invoiced_at) AS last_at
FROM invoices;
-- name: revenueByCountry
SELECT billing_country AS country, count(DISTINCT customer_id) AS customers, count(*) AS invoices, sum(total) AS revenue
FROM invoices
GROUP BY billing_country
HAVING sum(total) >= :atLeast
ORDER BY revenue DESC, country;
-- name: revenueByMonth
WITH months AS (
  SELECT to_char(invoiced_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, count(*) AS invoices, sum(total) AS revenue
  FROM invoices
  GROUP BY month
)
SELECT
  month, invoices, revenue, revenue - lag(revenue) OVER (ORDER BY month) AS change,
  sum(revenue) OVER (ORDER BY month) AS so_far
FROM months
ORDER BY month;
-- name: revenueByYear
SELECT extract(year FROM invoiced_at AT TIME ZONE 'UTC')::integer AS year, count(*) AS invoices, sum(total) AS revenue
FROM invoices
GROUP BY year
ORDER BY year;
-- name: revenueByGenre
SELECT
  g.name AS genre, coalesce(sum(l.quantity), 0) AS copies, coalesce(sum(l.unit_price * l.quantity), 0) AS revenue
FROM genres g
LEFT JOIN tracks t ON t.genre_id = g.id
LEFT JOIN invoice_lines l ON l.track_id = t.id
GROUP BY g.id
ORDER BY revenue DESC, g.name;
-- name: madeBetween
SELECT * FROM invoices WHERE invoiced_at >= :from AND invoiced_at < :until ORDER BY invoiced_at, id;
-- name: invoicePage
SELECT i.*, c.*, l.*
FROM invoices i
JOIN customers c ON c.id = i.customer_id
LEFT JOIN invoice_lines l ON l.invoice_id = i.id
WHERE i.id = :id
ORDER BY l.id;
-- name: wrongTotals
SELECT i.id, i.total, sum(l.unit_price * l.quantity) AS lines
FROM invoices i
JOIN invoice_lines l ON l.invoice_id = i.id
GROUP BY i.id
HAVING i.total <> sum(l.unit_price * l.quantity)
ORDER BY i.id;
-- name: hierarchy
WITH RECURSIVE chain (id, depth, path) AS (
  SELECT id, 0, last_name FROM employees WHERE reports_to IS NULL
  UNION ALL
  SELECT e.id, c.depth + 1, c.path || ' / ' || e.last_name FROM employees e JOIN chain c ON c.id = e.reports_to
)
SELECT c.depth, e.id, e.first_name, e.last_name, e.title, c.path
FROM chain c
JOIN employees e ON e.id = c.id
ORDER BY c.path, e.id;
-- name: sales
SELECT
  e.id, e.first_name, e.last_name, count(DISTINCT c.id) AS customers, count(i.id) AS invoices,
  coalesce(sum(i.total), 0) AS revenue
FROM employees e
LEFT JOIN customers c ON c.support_rep_id = e.id
LEFT JOIN invoices i ON i.customer_id = c.id
GROUP BY e.id
ORDER BY revenue DESC, e.id;
-- name: hiredBefore
SELECT * FROM employees WHERE hire_date < :day ORDER BY hire_date, id;
-- name: total
UPDATE invoices
SET total = (SELECT coalesce(sum(l.unit_price * l.quantity), 0) FROM invoice_lines l WHERE l.invoice_id = invoices.id)
WHERE id = :id
RETURNING total;
-- name: discountAlbum
UPDATE tracks SET unit_price = round(unit_price * 0.90, 2) WHERE album_id = :albumId RETURNING id, name, unit_price;
-- name: save
INSERT INTO customers (first_name, last_name, address, city, country, postal_code, email)
VALUES (:firstName, :lastName, :address, :city, :country, :postalCode, :email)
ON CONFLICT (email) DO UPDATE SET
  first_name = excluded.first_name, last_name = excluded.last_name, address = excluded.address, city = excluded.city,
  country = excluded.country, postal_code = excluded.postal_code
RETURNING *;
