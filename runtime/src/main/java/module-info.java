/** What generated code runs on: databases, queries, transactions, and translation to each engine. */
module dev.sluice.runtime {
    exports dev.sluice.runtime;
    exports dev.sluice.runtime.expr;
    exports dev.sluice.runtime.jfr;
    exports dev.sluice.runtime.micrometer;
    exports dev.sluice.runtime.observe;
    exports dev.sluice.runtime.opentelemetry;
    exports dev.sluice.runtime.sqlite;
    exports dev.sluice.runtime.jackson;
    exports dev.sluice.runtime.translate;

    requires static transitive com.fasterxml.jackson.databind;
    requires transitive dev.sluice.sql;
    requires transitive java.sql;
    requires transitive org.jspecify;

    // Each for one package, which nothing else imports.
    requires static transitive io.opentelemetry.api;
    requires static io.opentelemetry.context;
    requires static transitive jdk.jfr;
    requires static transitive micrometer.core;
    requires static org.postgresql.jdbc;
    requires static org.xerial.sqlitejdbc;

    uses dev.sluice.runtime.jdbc.PostgresExtras;
    uses dev.sluice.runtime.jdbc.SqliteAccess;
    uses dev.sluice.runtime.jdbc.SqliteSetup;

    provides dev.sluice.runtime.jdbc.PostgresExtras with
            dev.sluice.runtime.pgjdbc.PgjdbcExtras;
    provides dev.sluice.runtime.jdbc.SqliteAccess with
            dev.sluice.runtime.sqlite.DirectAccess;
    provides dev.sluice.runtime.jdbc.SqliteSetup with
            dev.sluice.runtime.sqlite.IntervalFunctions;
}
