package dev.sluice.sql.evolution;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.Drop;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;

/**
 * A declaration of a schema that is being changed.
 *
 * @param item the declaration as it now is
 * @param origin where it was first written
 */
record Declaration(FileItem.Plain item, SourceSpan origin) {
    /** A range of the text, and what takes its place. */
    record Edit(SourceSpan span, String text) {}

    SchemaStatement statement() {
        return (SchemaStatement) item.statement();
    }

    Identifier name() {
        return nameOf(statement());
    }

    static Identifier nameOf(SchemaStatement statement) {
        if (statement instanceof CreateTable table) {
            return table.name().name();
        }
        if (statement instanceof SchemaStatement.CreateTableAs table) {
            return table.name().name();
        }
        if (statement instanceof SchemaStatement.CreateVirtualTable table) {
            return table.name().name();
        }
        if (statement instanceof SchemaStatement.CreateView view) {
            return view.name().name();
        }
        if (statement instanceof SchemaStatement.CreateIndex index) {
            return index.name().name();
        }
        if (statement instanceof SchemaStatement.CreateTrigger trigger) {
            return trigger.name().name();
        }
        throw new AssertionError(statement);
    }

    Drop.Kind kind() {
        SchemaStatement statement = statement();
        if (statement instanceof SchemaStatement.CreateView) {
            return Drop.Kind.VIEW;
        }
        if (statement instanceof SchemaStatement.CreateIndex) {
            return Drop.Kind.INDEX;
        }
        return statement instanceof SchemaStatement.CreateTrigger ? Drop.Kind.TRIGGER : Drop.Kind.TABLE;
    }

    /** Tells whether this is an index or trigger of a table. */
    boolean belongsTo(Identifier table) {
        if (statement() instanceof SchemaStatement.CreateIndex index) {
            return index.table().matches(table);
        }
        return statement() instanceof SchemaStatement.CreateTrigger trigger
                && trigger.table().matches(table);
    }

    /** Returns this declaration with parts of its text replaced; the edits are in order and do not overlap. */
    Declaration edited(List<Edit> edits) {
        SourceSpan whole = item.span();
        StringBuilder text = new StringBuilder();
        int from = whole.start();
        for (Edit edit : edits) {
            text.append(whole.file().text(), from, edit.span().start()).append(edit.text());
            from = edit.span().end();
        }
        text.append(whole.file().text(), from, whole.end());
        SourceFile file = new SourceFile(whole.file().path(), text.toString());
        DiagnosticSink sink = new DiagnosticSink();
        List<FileItem> items = SqlFileParser.parse(file, sink).items();
        if (items.size() != 1 || !(items.get(0) instanceof FileItem.Plain plain)) {
            throw new IllegalStateException("changed text is no declaration: " + text);
        }
        return new Declaration(plain, origin);
    }
}
