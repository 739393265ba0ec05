-- Every playlist, how many tracks it has, how long it plays and what it costs.
overview:
  SELECT
    p.id,
    p.name,
    count(t.id) AS tracks,
    coalesce(sum(t.milliseconds), 0) / 60000 AS minutes,
    coalesce(sum(t.unit_price), 0) AS price
  FROM playlists p
  LEFT JOIN playlist_tracks pt ON pt.playlist_id = p.id
  LEFT JOIN tracks t ON t.id = pt.track_id
  GROUP BY p.id, p.name
  ORDER BY p.name, p.id;

-- A playlist with its tracks, by name.
withTracks(:id) :optional:
  SELECT
    p.** AS playlist,
    LIST(
      SELECT t.*
      FROM playlist_tracks pt
      JOIN tracks t ON t.id = pt.track_id
      WHERE pt.playlist_id = p.id
      ORDER BY t.name, t.id
    ) AS tracks
  FROM playlists p
  WHERE p.id = :id;

-- Begins an empty playlist; the answer is its key.
start(:name) :one:
  INSERT INTO playlists (name) VALUES (:name) RETURNING id;

-- Puts a track on a playlist. The answer is 0 when it was there already.
addTrack(:playlistId, :trackId):
  INSERT INTO playlist_tracks (playlist_id, track_id) VALUES (:playlistId, :trackId)
  ON CONFLICT (playlist_id, track_id) DO NOTHING;

removeTrack(:playlistId, :trackId):
  DELETE FROM playlist_tracks WHERE playlist_id = :playlistId AND track_id = :trackId;

-- Deletes a playlist; its tracks stay in the catalog.
discard(:id) :execrows:
  DELETE FROM playlists WHERE id = :id;
