package dev.sluice.it.migrate;

import dev.sluice.generator.migrate.CompiledMigrations;
import dev.sluice.generator.migrate.MigrationCompiler;
import dev.sluice.generator.migrate.MigrationFiles;
import dev.sluice.runtime.MigrationStep;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A release of an application as its build makes it: the schema, and the steps from older versions. */
final class Release {
    private Release() {}

    /**
     * Compiles a release.
     *
     * @param schema its declarations
     * @param migrations the files of the folder migrations: name below the folder, text, and so on
     * @throws AssertionError if the build would fail
     */
    static SchemaText of(String schema, String... migrations) {
        return of(EnumSet.allOf(Dialect.class), schema, migrations);
    }

    /** Compiles a release for some engines. */
    static SchemaText of(Set<Dialect> dialects, String schema, String... migrations) {
        DiagnosticSink sink = new DiagnosticSink();
        DeclaredSchema declared = DeclaredSchema.of(
                SqlFileParser.parse(new SourceFile("schema.sql", schema), sink).items());
        declared.catalog(sink);
        Map<String, SourceFile> files = new TreeMap<>();
        for (int i = 0; i < migrations.length; i += 2) {
            String path = "migrations/" + migrations[i];
            files.put(path, new SourceFile(path, migrations[i + 1]));
        }
        CompiledMigrations compiled =
                new MigrationCompiler(MigrationFiles.of(files, sink), dialects, sink).compile(declared);
        if (sink.hasErrors()) {
            throw new AssertionError(problems(sink.sorted()));
        }
        return SchemaText.of(
                        dialects.contains(Dialect.SQLITE) ? statements(declared, Dialect.SQLITE) : List.of(),
                        dialects.contains(Dialect.POSTGRES) ? statements(declared, Dialect.POSTGRES) : List.of(),
                        declared.catalog().tables().stream()
                                .filter(table -> table.kind() == Table.Kind.TABLE)
                                .map(Table::name)
                                .toArray(String[]::new))
                .declaredAs(schema)
                .withPostgresHelpers()
                .atVersion(
                        compiled.version() == 0 ? 1 : compiled.version(),
                        compiled.steps().stream()
                                .map(step -> {
                                    MigrationStep made = MigrationStep.of(
                                            step.version(),
                                            step.name(),
                                            step.checksum(),
                                            step.sqlite(),
                                            step.postgres());
                                    return step.transactional() ? made : made.outsideTransaction();
                                })
                                .toArray(MigrationStep[]::new));
    }

    private static List<String> statements(DeclaredSchema schema, Dialect dialect) {
        Translation translation = new SchemaTranslator().translate(schema.catalog(), dialect);
        if (translation instanceof Translation.Refused refused) {
            throw new AssertionError(problems(refused.diagnostics()));
        }
        return ((Translation.Rendered) translation)
                .statements().stream().map(RenderedSql::text).toList();
    }

    private static String problems(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(CodeFrame::render).collect(Collectors.joining("\n"));
    }
}
