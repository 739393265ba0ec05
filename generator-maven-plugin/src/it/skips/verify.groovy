String log = new File(basedir, "build.log").text
assert log.contains("Skipped: sluice.skip is true")
assert !new File(basedir, "target/generated-sources/sluice").exists()
