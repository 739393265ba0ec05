import dev.sluice.it.support.TestPostgres

System.setProperty("ot.epg.working-dir", new File(basedir, "../../embedded-pg").canonicalPath)
// Drivers are looked for once, by who asks first, which was Maven.
Class.forName("org.postgresql.Driver", true, TestPostgres.classLoader)
def database = TestPostgres.freshDatabase()
context.put("database", database)
def config = new File(basedir, ".mvn/maven.config")
config.parentFile.mkdirs()
config.text = ["-Dserver=" + database.url(), "-Dsluice.user=" + database.user(), "-Dsluice.password=" + database.password()].join("\n")
return true
