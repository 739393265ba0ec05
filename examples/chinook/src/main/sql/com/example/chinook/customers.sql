byEmail(:email) :optional:
  SELECT * FROM customers WHERE email = :email;

-- The customers that somebody of the staff looks after.
lookedAfterBy(:employeeId):
  SELECT * FROM customers WHERE support_rep_id = :employeeId ORDER BY last_name, first_name, id;

-- Opens an account, or brings the account of that e-mail address up to date. Company and representative stay.
save(:firstName, :lastName, :address, :city, :country, :postalCode, :email) :one:
  INSERT INTO customers (first_name, last_name, address, city, country, postal_code, email)
  VALUES (:firstName, :lastName, :address, :city, :country, :postalCode, :email)
  ON CONFLICT (email) DO UPDATE SET
    first_name = excluded.first_name,
    last_name = excluded.last_name,
    address = excluded.address,
    city = excluded.city,
    country = excluded.country,
    postal_code = excluded.postal_code
  RETURNING *;

-- Who spent most, with equal places for equal sums.
bestCustomers(:max):
  SELECT
    rank() OVER (ORDER BY sum(i.total) DESC) AS place,
    c.id,
    c.first_name,
    c.last_name,
    c.country,
    count(*) AS invoices,
    sum(i.total) AS spent,
    round(avg(i.total), 2) AS average,
    max(i.invoiced_at) AS last_purchase
  FROM customers c
  JOIN invoices i ON i.customer_id = c.id
  GROUP BY c.id, c.first_name, c.last_name, c.country
  ORDER BY spent DESC, c.last_name, c.id
  LIMIT :max;

-- Customers who spent something, but nothing since a given time.
lapsed(:since):
  SELECT c.id, c.first_name, c.last_name, c.email, max(i.invoiced_at) AS last_purchase
  FROM customers c
  JOIN invoices i ON i.customer_id = c.id
  GROUP BY c.id, c.first_name, c.last_name, c.email
  HAVING max(i.invoiced_at) < :since
  ORDER BY last_purchase, c.id;

-- All that a customer ever bought, newest first.
purchases(:customerId):
  SELECT i.invoiced_at, t.name AS track, al.title AS album, ar.name AS artist, l.unit_price, l.quantity
  FROM invoices i
  JOIN invoice_lines l ON l.invoice_id = i.id
  JOIN tracks t ON t.id = l.track_id
  JOIN albums al ON al.id = t.album_id
  JOIN artists ar ON ar.id = al.artist_id
  WHERE i.customer_id = :customerId
  ORDER BY i.invoiced_at DESC, i.id DESC, l.id;

-- The genre on which every customer spent most.
favouriteGenres:
  WITH spent AS (
    SELECT c.id AS customer_id, c.last_name, g.name AS genre, sum(l.unit_price * l.quantity) AS amount
    FROM customers c
    JOIN invoices i ON i.customer_id = c.id
    JOIN invoice_lines l ON l.invoice_id = i.id
    JOIN tracks t ON t.id = l.track_id
    JOIN genres g ON g.id = t.genre_id
    GROUP BY c.id, c.last_name, g.name
  ),
  ranked AS (
    SELECT
      customer_id, last_name, genre, amount,
      row_number() OVER (PARTITION BY customer_id ORDER BY amount DESC, genre) AS place
    FROM spent
  )
  SELECT customer_id, last_name, genre, amount FROM ranked WHERE place = 1 ORDER BY last_name, customer_id;
