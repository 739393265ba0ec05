import java.time.DayOfWeek;

CREATE TABLE visits (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL MAPPED BY DayOfWeek,
  next INTEGER MAPPED BY java.time.DayOfWeek,
  length TEXT NOT NULL DEFAULT 'PT1H' MAPPED BY java.time.Duration,
  pause INTEGER MAPPED BY dev.sluice.runtime.Converters.DURATION_IN_SECONDS,
  page TEXT MAPPED BY java.net.URI
);

onDays(:days): SELECT v.id, v.pause, LIST(SELECT w.page FROM visits w WHERE w.day = v.next) AS pages
  FROM visits v WHERE v.day IN :days;

longest(:from) :optional: SELECT max(pause) FROM visits WHERE page = :from;

move(:pause, :page): UPDATE visits SET page = :page WHERE pause = :pause;
