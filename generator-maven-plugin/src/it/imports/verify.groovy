def generated = new File(basedir, "shop/target/generated-sources/sluice/com/acme")
assert new File(generated, "shop/OrdersQueries.java").exists()
assert !new File(generated, "shared").exists()
assert new File(basedir, "shop/target/classes/com/acme/shop/Shop.class").exists()
def database = new File(generated, "shop/AppDatabase.java").text
assert database.contains("CREATE TABLE users")
assert new File(generated, "shop/AppTables.java").text.contains("UsersTable users()")
assert new File(basedir, "shared/target/classes/com/acme/shared/users.sql").exists()
