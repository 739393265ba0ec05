-- The table's own row.
everything: SELECT * FROM albums ORDER BY id;

-- The table's own row too, though no row of the answer lacks a cover.
covered: SELECT * FROM albums WHERE cover IS NOT NULL ORDER BY id;

-- Not the table's row: columns may be missing.
perhaps: SELECT al.* FROM artists ar LEFT JOIN albums al ON al.artist_id = ar.id ORDER BY al.id;

-- A row of the query.
listing: SELECT al.id, al.title, ar.name AS artist_name FROM albums al JOIN artists ar ON ar.id = al.artist_id ORDER BY al.id;

-- A plain value.
titles: SELECT title FROM albums ORDER BY title;

-- A plain value that may be missing.
covers: SELECT cover FROM albums ORDER BY id;

-- A row within a row, perhaps none.
withArtist:
  SELECT ar.**, al.** AS album FROM artists ar LEFT JOIN albums al ON al.artist_id = ar.id ORDER BY ar.id, al.id;

-- A list within a row.
pages: SELECT ar.id, ar.name,
    LIST(SELECT al.* FROM albums al WHERE al.artist_id = ar.id ORDER BY al.id) AS albums,
    LIST(SELECT al.title FROM albums al WHERE al.artist_id = ar.id ORDER BY al.title) AS titles
  FROM artists ar ORDER BY ar.id;

-- The row of a view.
fromView: SELECT * FROM album_titles ORDER BY title, artist;

-- Says the table's row by its name.
named AS Record: SELECT id, title, artist_id, cover FROM albums WHERE id = :id;

-- Shares a row ...
first AS TitleAndArtist: SELECT title, artist FROM album_titles ORDER BY title, artist LIMIT 1;

-- ... with another query.
second AS TitleAndArtist:
  SELECT al.title, ar.name AS artist FROM albums al JOIN artists ar ON ar.id = al.artist_id ORDER BY al.title, ar.name;

-- A compound whose parts have the same row and list; in one of them the row may be missing.
either:
  SELECT ar.**, LIST(SELECT al.** AS album, al.title FROM albums al WHERE al.artist_id = ar.id ORDER BY al.id) AS albums
  FROM artists ar
  UNION ALL
  SELECT ar.**, LIST(SELECT al.** AS album, al.title FROM albums al WHERE al.id = x.id)
  FROM albums x LEFT JOIN artists ar ON ar.id = x.artist_id;
