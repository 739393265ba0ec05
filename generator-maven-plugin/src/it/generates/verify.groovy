String log = new File(basedir, "build.log").text
assert log.contains("Compiled 1 SQL file: 10 Java files written, 0 deleted")
assert new File(basedir, "target/classes/com/acme/shop/Shop.class").exists()
assert new File(basedir, "target/generated-sources/sluice/com/acme/shop/OrdersQueries.java").exists()
assert new File(basedir, "target/test-classes/com/acme/probe/AppDatabase.class").exists()
assert !log.contains("WARNING] src/main/sql")
