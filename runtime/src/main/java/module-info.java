/** What generated code runs on: databases, queries, transactions, and translation to each engine. */
module dev.sluice.runtime {
    exports dev.sluice.runtime;
    exports dev.sluice.runtime.translate;

    requires transitive dev.sluice.sql;
    requires transitive java.sql;
    requires transitive org.jspecify;
}
