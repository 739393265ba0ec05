String log = new File(basedir, "build.log").text
assert log.contains("say which one is to be copied: -Dsluice.database=com.acme.shop.AppDatabase or com.acme.archive.ArchiveDatabase")
assert log.count("Copied 2 rows of orders") == 2
assert log.count("Copied 3 rows of lines") == 2
assert log.contains("Copied 1 rows of archived")
assert log.contains("table orders of the target is not empty: it has 2 rows")
def database = context.get("database")
try {
    def connection = database.connect()
    def rows = connection.createStatement().executeQuery(
            "SELECT string_agg(o.customer || l.amount, ' ' ORDER BY l.id) FROM lines l JOIN orders o ON o.id = l.order_id")
    assert rows.next() && rows.getString(1) == "Zo\u00eb1.50 Zo\u00eb-2.25 Bob1000000.00"
    connection.close()
} finally {
    database.close()
}
assert new File(basedir, "target/back.db").length() > 0
