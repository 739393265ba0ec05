-- The schema of version 1, written by sluice:snapshot; not to be edited.

-- enum com.acme.shop.Status { OPEN }

CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer TEXT NOT NULL,
  status ENUMNAME(com.acme.shop.Status) NOT NULL
);
