String log = new File(basedir, "build.log").text
assert log.contains("There are no .sql files: nothing to generate")
assert log.contains("BUILD SUCCESS")
