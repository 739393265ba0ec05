package dev.sluice.generator.check;

import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.facts.RowCount;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.Locale;

/** A mark ({@code :one}, {@code :execrows} ...) asks for what the statement gives. */
final class Marks implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        NamedQuery.Mark mark = subject.query().mark();
        if (mark == null) {
            return;
        }
        if (subject.query().body() instanceof NamedQuery.Block) {
            if (mark != NamedQuery.Mark.EXEC) {
                report(subject, mark, "asks for a result, and a block gives none", "leave out the mark", sink);
            }
            return;
        }
        boolean select = subject.statement() instanceof Select;
        boolean rows = !subject.facts().resultColumns().isEmpty();
        switch (mark) {
            case ONE, OPTIONAL, MANY -> {
                if (!rows) {
                    report(
                            subject,
                            mark,
                            "asks for rows, and the statement gives none",
                            "add RETURNING, or use :execrows",
                            sink);
                } else {
                    checkCount(subject, mark, sink);
                }
            }
            case EXEC -> {
                if (select) {
                    report(
                            subject,
                            mark,
                            "asks for nothing, and the statement only reads",
                            "use :many, or no mark",
                            sink);
                }
            }
            case EXECROWS -> {
                if (rows) {
                    report(
                            subject,
                            mark,
                            "asks for the number of rows changed, and the statement gives rows",
                            select ? "use :many, or no mark" : "leave out RETURNING, or use :many",
                            sink);
                }
            }
        }
    }

    private static void report(
            Subject subject, NamedQuery.Mark mark, String problem, String help, DiagnosticSink sink) {
        sink.add(Diagnostic.of(
                        DiagnosticCode.BAD_QUERY_HEADER,
                        subject.query().name().span(),
                        "the mark " + word(mark) + " of query \""
                                + subject.query().name() + "\" " + problem)
                .withHelp(help));
    }

    private static void checkCount(Subject subject, NamedQuery.Mark mark, DiagnosticSink sink) {
        RowCount count = subject.facts().rowCount();
        boolean many = mark == NamedQuery.Mark.MANY;
        if (many == (count == RowCount.MANY)) {
            return;
        }
        String query = "query \"" + subject.query().name() + "\"";
        sink.add(Diagnostic.of(
                        DiagnosticCode.CONTRADICTING_MARK,
                        subject.query().name().span(),
                        many
                                ? query + " gives at most one row, and is marked :many"
                                : query + " may give many rows, and is marked " + word(mark))
                .withHelp(
                        many
                                ? "mark it :optional, or :one if the row is always there"
                                : "mark it :many, compare all columns of a unique key, or add LIMIT 1"));
    }

    private static String word(NamedQuery.Mark mark) {
        return ":" + mark.name().toLowerCase(Locale.ROOT);
    }
}
