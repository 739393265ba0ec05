package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parameters that SQLite tells apart and Java does not, or the reverse: their names differ in the sign, or one is a number. */
final class ParameterNames {
    private ParameterNames() {}

    /**
     * Reports parameters of a statement that share a name or a number.
     *
     * @param parameters each use, in any order
     * @param sink takes the reports
     */
    static void check(List<Expr.Parameter> parameters, DiagnosticSink sink) {
        Map<String, Expr.Parameter> byName = new HashMap<>();
        Map<Integer, Expr.Parameter> byNumber = new HashMap<>();
        for (Expr.Parameter use : parameters) {
            Expr.Parameter named = use.name() == null ? use : byName.putIfAbsent(use.name(), use);
            Expr.Parameter numbered = byNumber.putIfAbsent(use.number(), use);
            if (named != null && named.number() != use.number()) {
                String first = text(named);
                report(named, use, "write " + first + " at both places, or give the two different names", sink);
            } else if (numbered != null && (numbered.name() == null) != (use.name() == null)) {
                String name = text(use.name() == null ? numbered : use);
                report(numbered, use, "to SQLite they are one parameter: write " + name + " at both places", sink);
            }
        }
    }

    private static void report(Expr.Parameter first, Expr.Parameter use, String help, DiagnosticSink sink) {
        sink.add(Diagnostic.of(
                        DiagnosticCode.BAD_QUERY_HEADER,
                        use.span(),
                        "\"" + text(first) + "\" and \"" + text(use) + "\" cannot both be parameters of one statement")
                .withRelated(first.span(), "the other one")
                .withHelp(help));
    }

    private static String text(Expr.Parameter parameter) {
        return parameter.span().text();
    }
}
