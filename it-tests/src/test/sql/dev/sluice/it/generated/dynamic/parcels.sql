-- Columns of all types, composed by the caller. Another file imports one of the enums.
CREATE TABLE parcels (
  id INTEGER PRIMARY KEY,
  state ENUM(Status) NOT NULL,
  urgency ENUMNAME(dev.sluice.it.generated.Priority),
  doc JSON,
  docb JSONB,
  span INTERVAL,
  place POINT,
  tags TEXT[],
  sizes INTEGER[],
  prices NUMERIC(8, 2)[],
  states ENUM(dev.sluice.it.generated.Status)[],
  sent DATETIME NOT NULL,
  price NUMERIC(8, 2) NOT NULL,
  hour TIME,
  local TIMESTAMP,
  fragile BOOLEAN NOT NULL
) AS Parcel;

inState(:state AS ENUM(Status), $where): SELECT CAST(state AS ENUM(Status)) AS state FROM parcels WHERE state = :state AND $where;
parcels($where = TRUE, $order): SELECT id FROM parcels WHERE $where ORDER BY $order, id;
