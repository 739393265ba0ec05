package dev.sluice.generator.check;

import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;

/** A block ({@code name { ...; ... }}) changes data; rows that it read would reach nobody. */
final class BlockStatements implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        if (!(subject.query().body() instanceof NamedQuery.Block)
                || subject.facts().resultColumns().isEmpty()) {
            return;
        }
        boolean select = subject.statement() instanceof Select;
        sink.add(Diagnostic.of(
                        DiagnosticCode.MISPLACED_STATEMENT,
                        subject.statement().span(),
                        "this statement gives rows, and the block \""
                                + subject.query().name() + "\" gives them to nobody")
                .withHelp(
                        select
                                ? "make it a query of its own, and begin the transaction in Java"
                                : "leave out RETURNING"));
    }
}
