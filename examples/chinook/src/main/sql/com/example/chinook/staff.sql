-- This file names its queries in comments, so that every SQL tool reads it as it stands.

-- The chain of command from the head of the store downwards; every superior stands before his people.
-- name: hierarchy
WITH RECURSIVE chain (id, depth, path) AS (
  SELECT id, 0, last_name FROM employees WHERE reports_to IS NULL
  UNION ALL
  SELECT e.id, c.depth + 1, c.path || ' / ' || e.last_name
  FROM employees e
  JOIN chain c ON c.id = e.reports_to
)
SELECT c.depth, e.id, e.first_name, e.last_name, e.title, c.path
FROM chain c
JOIN employees e ON e.id = c.id
ORDER BY c.path, e.id;

-- Everybody with his superior, if there is one.
-- name: withSuperior
SELECT e.** AS employee, s.** AS superior
FROM employees e
LEFT JOIN employees s ON s.id = e.reports_to
ORDER BY e.id;

-- What the customers of everybody on the staff spent; those who look after nobody included.
-- name: sales
SELECT
  e.id,
  e.first_name,
  e.last_name,
  count(DISTINCT c.id) AS customers,
  count(i.id) AS invoices,
  coalesce(sum(i.total), 0) AS revenue
FROM employees e
LEFT JOIN customers c ON c.support_rep_id = e.id
LEFT JOIN invoices i ON i.customer_id = c.id
GROUP BY e.id, e.first_name, e.last_name
ORDER BY revenue DESC, e.id;

-- Everybody who was hired before a day, longest service first.
-- name: hiredBefore
SELECT * FROM employees WHERE hire_date < :day ORDER BY hire_date, id;

-- Gives an employee another superior.
-- name: move :execrows
-- :superiorId AS INTEGER OR NULL
-- :id AS INTEGER
UPDATE employees SET reports_to = :superiorId WHERE id = :id;
