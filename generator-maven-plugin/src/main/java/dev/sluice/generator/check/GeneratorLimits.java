package dev.sluice.generator.check;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;

/** What a source file may say, and this version generates no Java for. */
public final class GeneratorLimits {
    private GeneratorLimits() {}

    /**
     * Reports an item, or a part of one, for which no Java can be generated yet.
     *
     * @param item the item, which may stand where it stands
     * @param sink takes the reports
     * @return whether the item is to be compiled
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
                DiagnosticCode.NOT_SUPPORTED, span, what + " is not supported by this version of the compiler"));
        return false;
    }
}
