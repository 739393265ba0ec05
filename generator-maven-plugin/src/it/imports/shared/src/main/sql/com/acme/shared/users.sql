import com.acme.shared.Role;

-- Who may log in.
CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  role ENUMNAME(Role) NOT NULL DEFAULT 'GUEST'
);

CREATE VIEW guests AS SELECT id, name FROM users WHERE role = 'GUEST';

byName(:name) :optional: SELECT * FROM users WHERE name = :name;
