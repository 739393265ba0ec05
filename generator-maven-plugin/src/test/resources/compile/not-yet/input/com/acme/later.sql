CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  settings TEXT MAPPED BY com.acme.SettingsConverter,
  name TEXT JSON KEY userName
) WITH com.acme.User;

withDefault(:id AS INTEGER = 3): SELECT id FROM users WHERE id = :id;
existing WITH com.acme.User: SELECT id, name FROM users;
oneEngine ON POSTGRES: $$ SELECT 1 $$;
optional: SELECT id FROM users WHERE id = :id [[ AND name = :name ]];
@create: INSERT INTO users (name) VALUES ('root');
import 'classpath:com/acme/shared.sql';
