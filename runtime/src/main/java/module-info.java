/** What generated code runs on: databases, queries, transactions, and translation to each engine. */
module dev.sluice.runtime {
    exports dev.sluice.runtime;
    exports dev.sluice.runtime.jfr;
    exports dev.sluice.runtime.micrometer;
    exports dev.sluice.runtime.observe;
    exports dev.sluice.runtime.opentelemetry;
    exports dev.sluice.runtime.translate;

    requires transitive dev.sluice.sql;
    requires transitive java.sql;
    requires transitive org.jspecify;

    // Each for one package, which nothing else imports.
    requires static io.opentelemetry.api;
    requires static io.opentelemetry.context;
    requires static jdk.jfr;
    requires static micrometer.core;
}
