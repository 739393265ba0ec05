def rows = { connection, sql ->
    def found = []
    def result = connection.createStatement().executeQuery(sql)
    while (result.next()) {
        found << (1..result.metaData.columnCount).collect { result.getString(it) }.join("|")
    }
    connection.close()
    return found
}
String log = new File(basedir, "build.log").text
assert log.count("Copied 2 rows of orders") == 2
assert log.count("Copied 3 rows of lines") == 2
def database = context.get("database")
try {
    assert rows(database.connect(), "SELECT id, customer, day, encode(signature, 'hex') FROM orders ORDER BY id") ==
            ["7|Zo\u00eb|2024-02-29|00ff", "8|Bob|1999-12-31|null"]
    assert rows(database.connect(), "SELECT id, order_id, amount FROM lines ORDER BY id") ==
            ["1|7|1.50", "2|7|-2.25", "3|8|1000000.00"]
} finally {
    database.close()
}
// DriverManager gives a driver to classes that see it, which a script does not.
def sqlite = database.class.classLoader.loadClass("org.sqlite.JDBC").getDeclaredConstructor().newInstance()
for (sql in ["SELECT id, customer, day, hex(signature) FROM orders", "SELECT * FROM lines"]) {
    def files = ["shop", "back"].collect {
        rows(sqlite.connect("jdbc:sqlite:" + new File(basedir, "target/${it}.db"), new Properties()), sql)
    }
    assert files[0].size() > 1 && files[0] == files[1]
}
return true
