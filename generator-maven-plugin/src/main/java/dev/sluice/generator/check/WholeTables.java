package dev.sluice.generator.check;

import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;

/** A lint: UPDATE and DELETE say which rows they mean. */
final class WholeTables implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        if (subject.statement() instanceof Update update) {
            if (update.where() == null && update.limit() == null && update.from() == null) {
                report("updates", update.target(), sink);
            }
        } else if (subject.statement() instanceof Delete delete && delete.where() == null && delete.limit() == null) {
            report("deletes", delete.target(), sink);
        }
    }

    private static void report(String verb, TableSource.Named target, DiagnosticSink sink) {
        sink.add(Diagnostic.of(
                        DiagnosticCode.WHOLE_TABLE,
                        target.span(),
                        "this " + verb + " every row of table \""
                                + target.name().name() + "\"")
                .withHelp(
                        "add WHERE, or write the comment \"-- sluice: allow SLU601\" before the query if it is meant"));
    }
}
