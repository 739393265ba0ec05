String log = new File(basedir, "build.log").text
assert new File(basedir, "src/main/sql/migrations/snapshots/0001.sql").text.contains("-- enum com.acme.shop.Status { OPEN, DONE }")
assert log.contains("Wrote src/main/sql/migrations/snapshots/0001.sql")
String step = new File(basedir, "src/next/sql/migrations/0002_priority.sql").text
assert step.contains("-- enum com.acme.shop.Status { OPEN, DONE }")
assert step.contains("ALTER TABLE orders ADD COLUMN priority INTEGER NOT NULL DEFAULT 3;")
assert new File(basedir, "target/sluice-export/flyway/V0002__priority.sql").text.contains("\"priority\"")
assert new File(basedir, "target/sluice-export/psql/schema.sql").exists()
assert log =~ /All queries of \S*src.main.sql run on the schema as it is now/
assert log.contains("Copied 2 rows of orders")
assert new File(basedir, "target/copy.db").length() > 0
