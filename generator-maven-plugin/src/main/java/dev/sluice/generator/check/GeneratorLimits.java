package dev.sluice.generator.check;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;

/** What a source file may say, and steps between versions and scripts of a schema are not made of. */
public final class GeneratorLimits {
    private GeneratorLimits() {}

    /**
     * Reports an item that has a text for one engine, or is for one.
     *
     * @param item the item, which may stand where it stands
     * @param sink takes the reports
     * @return whether the item is none
     */
    public static boolean check(FileItem item, DiagnosticSink sink) {
        if (item instanceof FileItem.EngineText) {
            return unsupported(item.span(), "text for one engine", sink);
        }
        if (item instanceof NamedQuery query) {
            return query(query, sink);
        }
        return true;
    }

    private static boolean query(NamedQuery query, DiagnosticSink sink) {
        return (query.engine() == null && !query.engineOnly())
                || unsupported(query.name().span(), "a query for one engine", sink);
    }

    private static boolean unsupported(SourceSpan span, String what, DiagnosticSink sink) {
        sink.add(Diagnostic.of(
                        DiagnosticCode.NOT_SUPPORTED,
                        span,
                        what + " is no part of steps between versions and of scripts")
                .withHelp("write it in a step, behind -- only: postgres or -- only: sqlite"));
        return false;
    }
}
