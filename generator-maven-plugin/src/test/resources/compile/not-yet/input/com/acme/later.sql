CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  settings TEXT MAPPED BY com.acme.SettingsConverter,
  name TEXT JSON KEY userName
) WITH com.acme.User;

existing WITH com.acme.User: SELECT id, name FROM users;
oneEngine ON POSTGRES: $$ SELECT 1 $$;
@create: INSERT INTO users (name) VALUES ('root');
import 'classpath:com/acme/shared.sql';
DECLARE FUNCTION nowhere(TEXT) RETURNS INTEGER SQLITE com.acme.Nowhere;
DECLARE FUNCTION noMethod(TEXT) RETURNS INTEGER SQLITE java.util.List;
DECLARE FUNCTION noType(DATE) RETURNS INTEGER SQLITE java.util.List;
