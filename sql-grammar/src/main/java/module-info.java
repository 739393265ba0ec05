/** What a {@code .sql} file says: parser, syntax tree, catalog, names and types. */
module dev.sluice.sql {
  requires org.antlr.antlr4.runtime;
  requires transitive org.jspecify;
}
