-- The rows that the store starts with keep the keys that they have elsewhere.

addArtist(:id, :name) :exec:
  INSERT INTO artists (id, name) VALUES (:id, :name);

addAlbum(:id, :title, :artistId) :exec:
  INSERT INTO albums (id, title, artist_id) VALUES (:id, :title, :artistId);

addGenre(:id, :name) :exec:
  INSERT INTO genres (id, name) VALUES (:id, :name);

addMediaType(:id, :name, :copyProtected, :video) :exec:
  INSERT INTO media_types (id, name, copy_protected, video) VALUES (:id, :name, :copyProtected, :video);

addTrack(:id, :name, :albumId, :mediaTypeId, :genreId, :composer, :milliseconds, :bytes, :unitPrice) :exec:
  INSERT INTO tracks (id, name, album_id, media_type_id, genre_id, composer, milliseconds, bytes, unit_price)
  VALUES (:id, :name, :albumId, :mediaTypeId, :genreId, :composer, :milliseconds, :bytes, :unitPrice);

addPlaylist(:id, :name) :exec:
  INSERT INTO playlists (id, name) VALUES (:id, :name);

addPlaylistTrack(:playlistId, :trackId) :exec:
  INSERT INTO playlist_tracks (playlist_id, track_id) VALUES (:playlistId, :trackId);

addEmployee(
  :id, :lastName, :firstName, :title, :reportsTo, :birthDate, :hireDate,
  :address, :city, :state, :country, :postalCode, :phone, :fax, :email
) :exec:
  INSERT INTO employees (
    id, last_name, first_name, title, reports_to, birth_date, hire_date,
    address, city, state, country, postal_code, phone, fax, email)
  VALUES (
    :id, :lastName, :firstName, :title, :reportsTo, :birthDate, :hireDate,
    :address, :city, :state, :country, :postalCode, :phone, :fax, :email);

addCustomer(
  :id, :firstName, :lastName, :company,
  :address, :city, :state, :country, :postalCode, :phone, :fax, :email, :supportRepId
) :exec:
  INSERT INTO customers (
    id, first_name, last_name, company,
    address, city, state, country, postal_code, phone, fax, email, support_rep_id)
  VALUES (
    :id, :firstName, :lastName, :company,
    :address, :city, :state, :country, :postalCode, :phone, :fax, :email, :supportRepId);

addInvoice(:id, :customerId, :invoicedAt, :address, :city, :state, :country, :postalCode, :total) :exec:
  INSERT INTO invoices (
    id, customer_id, invoiced_at,
    billing_address, billing_city, billing_state, billing_country, billing_postal_code, total)
  VALUES (:id, :customerId, :invoicedAt, :address, :city, :state, :country, :postalCode, :total);

addInvoiceLine(:id, :invoiceId, :trackId, :unitPrice, :quantity) :exec:
  INSERT INTO invoice_lines (id, invoice_id, track_id, unit_price, quantity)
  VALUES (:id, :invoiceId, :trackId, :unitPrice, :quantity);
