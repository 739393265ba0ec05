String log = new File(basedir, "build.log").text
int second = log.lastIndexOf("Building touches-nothing")
assert log.substring(0, second).contains("Compiled 1 SQL file")
assert log.substring(second).contains("The generated Java is up to date with 1 SQL file")
assert !log.substring(second).contains("Compiled 1 SQL file")
// The source root is added all the same: the compiler sees the classes of the first run as its own.
assert new File(basedir, "target/classes/com/acme/shop/Order.class").exists()
