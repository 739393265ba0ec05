-- The store at a glance.
summary :one:
  SELECT
    count(*) AS invoices,
    coalesce(sum(total), 0) AS revenue,
    round(avg(total), 2) AS average,
    max(total) AS largest,
    min(invoiced_at) AS first_at,
    max(invoiced_at) AS last_at
  FROM invoices;

-- Countries that brought in at least a given sum.
revenueByCountry(:atLeast):
  SELECT
    billing_country AS country,
    count(DISTINCT customer_id) AS customers,
    count(*) AS invoices,
    sum(total) AS revenue
  FROM invoices
  GROUP BY billing_country
  HAVING sum(total) >= :atLeast
  ORDER BY revenue DESC, country;

-- Every month that sold something: its revenue, the change against the month before, and the sum so far.
revenueByMonth:
  WITH months AS (
    SELECT strftime('%Y-%m', invoiced_at) AS month, count(*) AS invoices, sum(total) AS revenue
    FROM invoices
    GROUP BY strftime('%Y-%m', invoiced_at)
  )
  SELECT
    month,
    invoices,
    revenue,
    revenue - lag(revenue) OVER (ORDER BY month) AS change,
    sum(revenue) OVER (ORDER BY month) AS so_far
  FROM months
  ORDER BY month;

revenueByYear:
  SELECT CAST(strftime('%Y', invoiced_at) AS INTEGER) AS year, count(*) AS invoices, sum(total) AS revenue
  FROM invoices
  GROUP BY year
  ORDER BY year;

-- What every genre earned, those that earned nothing included.
revenueByGenre:
  SELECT
    g.name AS genre,
    coalesce(sum(l.quantity), 0) AS copies,
    coalesce(sum(l.unit_price * l.quantity), 0) AS revenue
  FROM genres g
  LEFT JOIN tracks t ON t.genre_id = g.id
  LEFT JOIN invoice_lines l ON l.track_id = t.id
  GROUP BY g.id, g.name
  ORDER BY revenue DESC, g.name;

-- Invoices from a time on and before another.
madeBetween(:from, :until):
  SELECT * FROM invoices WHERE invoiced_at >= :from AND invoiced_at < :until ORDER BY invoiced_at, id;

-- An invoice with the customer who pays it and what is on it.
invoicePage(:id) :optional:
  SELECT
    i.** AS invoice,
    c.** AS customer,
    LIST(SELECT l.* FROM invoice_lines l WHERE l.invoice_id = i.id ORDER BY l.id) AS lines
  FROM invoices i
  JOIN customers c ON c.id = i.customer_id
  WHERE i.id = :id;

-- Begins an invoice to a customer, at the address where the customer lives now.
open(:customerId, :at AS DATETIME) :one:
  INSERT INTO invoices (
    customer_id, invoiced_at,
    billing_address, billing_city, billing_state, billing_country, billing_postal_code)
  SELECT c.id, :at, c.address, c.city, c.state, c.country, c.postal_code FROM customers c WHERE c.id = :customerId
  RETURNING *;

-- Puts copies of a track on an invoice at today's price; more copies of a track that is on it already are added.
-- Nothing happens when the track is not for sale.
addCopies(:invoiceId AS INTEGER, :trackId, :copies AS INTEGER) :optional:
  INSERT INTO invoice_lines (invoice_id, track_id, unit_price, quantity)
  SELECT :invoiceId, t.id, t.unit_price, :copies FROM tracks t WHERE t.id = :trackId AND t.for_sale
  ON CONFLICT (invoice_id, track_id) DO UPDATE SET quantity = invoice_lines.quantity + excluded.quantity
  RETURNING *;

-- Writes the sum of the lines on an invoice.
total(:id) :one:
  UPDATE invoices
  SET total = (SELECT coalesce(sum(l.unit_price * l.quantity), 0) FROM invoice_lines l WHERE l.invoice_id = invoices.id)
  WHERE id = :id
  RETURNING total;

-- Deletes an invoice and what is on it.
cancel(:id) :execrows:
  DELETE FROM invoices WHERE id = :id;

-- Invoices whose total is not the sum of their lines: there should be none.
wrongTotals:
  SELECT i.id, i.total, sum(l.unit_price * l.quantity) AS lines
  FROM invoices i
  JOIN invoice_lines l ON l.invoice_id = i.id
  GROUP BY i.id, i.total
  HAVING i.total <> sum(l.unit_price * l.quantity)
  ORDER BY i.id;
