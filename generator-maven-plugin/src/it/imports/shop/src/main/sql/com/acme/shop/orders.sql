import 'classpath:com/acme/shared/users.sql';

CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  owner INTEGER NOT NULL REFERENCES users (id),
  title TEXT NOT NULL
);

withOwner: SELECT o.title, u.** AS owner FROM orders o JOIN users u ON u.id = o.owner ORDER BY o.id;

owners: SELECT * FROM users u WHERE EXISTS (SELECT 1 FROM orders o WHERE o.owner = u.id) ORDER BY u.id;

newcomers: SELECT g.* FROM guests g ORDER BY g.id;
