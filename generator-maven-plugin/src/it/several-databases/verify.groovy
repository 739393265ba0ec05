def target = new File(basedir, "target")
assert new File(target, "classes/com/acme/Archiver.class").exists()
assert new File(target, "test-classes/com/acme/Probes.class").exists()
assert new File(target, "generated-sources/sluice/com/acme/archive/ArchiveDatabase.java").exists()
assert !new File(target, "generated-sources/sluice/com/acme/probe").exists()
assert !new File(target, "generated-test-sources/sluice/com/acme/shop").exists()
def archive = new File(target, "generated-sources/sluice/com/acme/archive/OrdersQueriesImpl.java").text
assert archive.contains(".sqlite(") && !archive.contains(".postgres(")
