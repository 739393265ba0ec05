package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.evolution.SchemaChange;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;

/** Applies statements of a step to a schema. */
final class StepText {
    private StepText() {}

    /** Applies the text of one statement. */
    static SchemaChange change(DeclaredSchema before, String text) {
        DiagnosticSink sink = new DiagnosticSink();
        for (FileItem item :
                SqlFileParser.parse(new SourceFile("step", text), sink).items()) {
            if (item instanceof FileItem.Plain plain && plain.statement() instanceof SchemaStatement statement) {
                return change(before, statement, sink);
            }
        }
        throw new IllegalArgumentException("no statement of a schema: " + text);
    }

    /** Applies one statement, with what its comments say. */
    static SchemaChange change(DeclaredSchema before, SchemaStatement statement, DiagnosticSink sink) {
        Directives directives = Directives.of(statement.span());
        if (directives.rebuild() && statement instanceof CreateTable table) {
            return SchemaChange.redefining(before, table, directives.values(), sink);
        }
        SchemaChange change = SchemaChange.of(before, statement, sink);
        return statement instanceof SchemaStatement.AlterTable
                        && !directives.values().isEmpty()
                ? new SchemaChange(before, change.after(), statement, false, directives.values())
                : change;
    }
}
