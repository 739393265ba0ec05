package dev.sluice.generator.check;

import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;

/** A query with PAGE BY gives pages, and nothing else. What PAGE BY itself needs is known where it is translated. */
final class Paging implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        if (!(subject.statement() instanceof Select select) || select.pageBy().isEmpty()) {
            return;
        }
        boolean block = subject.query().body() instanceof NamedQuery.Block;
        if (block || subject.query().mark() != null) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.BAD_PAGE,
                            select.pageBy().get(0).span(),
                            block ? "a block gives no pages" : "a query with PAGE BY gives pages, whatever its mark")
                    .withHelp(block ? "make a query of its own" : "leave out the mark"));
        }
    }
}
