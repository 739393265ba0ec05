/** What a {@code .sql} file says: parser, syntax tree, catalog, names and types. */
module dev.sluice.sql {
    requires org.antlr.antlr4.runtime;
    requires transitive org.jspecify;

    exports dev.sluice.sql.ast;
    exports dev.sluice.sql.catalog;
    exports dev.sluice.sql.evolution;
    exports dev.sluice.sql.facts;
    exports dev.sluice.sql.functions;
    exports dev.sluice.sql.parser;
    exports dev.sluice.sql.source;
    exports dev.sluice.sql.types;
}
