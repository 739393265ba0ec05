import java.time.DayOfWeek;
import com.acme.other.DayOfWeek;

CREATE TABLE visits (
  id INTEGER PRIMARY KEY,
  a TEXT MAPPED BY com.acme.Missing,
  b TEXT MAPPED BY dev.sluice.runtime.Converters.NOTHING,
  c TEXT MAPPED BY java.util.ArrayList,
  d INTEGER MAPPED BY java.time.Duration,
  e BLOB MAPPED BY java.time.Month,
  f TEXT MAPPED BY java.lang.Integer.MAX_VALUE,
  g TEXT MAPPED BY com.acme.Missing
);

lengths: SELECT length(a) MAPPED BY java.net.URI AS x FROM visits;
