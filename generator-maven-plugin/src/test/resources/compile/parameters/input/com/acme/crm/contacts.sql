CREATE TABLE contacts (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  phone TEXT,
  born DATE,
  photo BLOB,
  rating REAL NOT NULL DEFAULT 0
);

-- Many parameters: also as a record.
add(:name, :email, :phone, :born, :photo, :rating):
  INSERT INTO contacts (name, email, phone, born, photo, rating)
  VALUES (:name, :email, :phone, :born, :photo, :rating);

-- The same parameter twice, and another order than that of use.
find(:limit, :text AS TEXT):
  SELECT id, name FROM contacts WHERE name = :text OR email = :text ORDER BY name, id LIMIT :limit;

-- A nullable one.
byPhone(:phone AS TEXT OR NULL): SELECT * FROM contacts WHERE phone IS :phone ORDER BY id;

-- Numbers instead of names.
between: SELECT id FROM contacts WHERE rating BETWEEN ?1 AND ?2 ORDER BY id;

byEmails: SELECT id FROM contacts WHERE email IN (:emails) ORDER BY id;
