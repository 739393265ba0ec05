package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A row value, and a query with several columns, stand where they meet another of the same size ("Row Values"): in a
 * comparison, BETWEEN, IN, CASE with an operand, and SET of several columns.
 */
final class RowValues implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        Set<Expr> met = Collections.newSetFromMap(new IdentityHashMap<>());
        // How many values SET takes was asked when names were resolved.
        subject.tree().clauses().stream()
                .filter(clause -> clause.name().equals("SET"))
                .forEach(clause -> met.add(clause.expr()));
        for (Expr expr : subject.tree().expressions()) {
            meetings(expr, subject, met, sink);
        }
        for (Expr expr : subject.tree().expressions()) {
            if (!met.contains(expr)) {
                alone(expr, subject, sink);
            }
        }
    }

    /** Notes what an expression compares, and reports what cannot be compared. */
    private static void meetings(Expr expr, Subject subject, Set<Expr> met, DiagnosticSink sink) {
        if (expr instanceof Expr.Binary binary && binary.operator().isComparison()) {
            meet(binary.left(), List.of(binary.right()), subject, met, sink);
        } else if (expr instanceof Expr.Between between) {
            meet(between.operand(), List.of(between.low(), between.high()), subject, met, sink);
        } else if (expr instanceof Expr.InList in) {
            meet(in.operand(), in.items(), subject, met, sink);
        } else if (expr instanceof Expr.InSelect in) {
            met.add(in.operand());
        } else if (expr instanceof Expr.Case choice && choice.operand() != null) {
            List<Expr> conditions = new ArrayList<>();
            choice.whens().forEach(when -> conditions.add(when.condition()));
            meet(choice.operand(), conditions, subject, met, sink);
        }
    }

    private static void meet(Expr left, List<Expr> others, Subject subject, Set<Expr> met, DiagnosticSink sink) {
        int wanted = width(left, subject);
        met.add(left);
        for (Expr other : others) {
            int width = width(other, subject);
            met.add(other);
            if (wanted > 0 && width > 0 && wanted != width) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.WRONG_COLUMN_COUNT,
                                other.span(),
                                "this has " + values(width) + ", and what it is compared with has " + wanted)
                        .withRelated(left.span(), values(wanted))
                        .withHelp("compare as many values on each side"));
            }
        }
    }

    private static String values(int count) {
        return count == 1 ? "1 value" : count + " values";
    }

    private static void alone(Expr expr, Subject subject, DiagnosticSink sink) {
        int width = width(expr, subject);
        if (width < 2) {
            return;
        }
        if (expr instanceof Expr.RowValue) {
            sink.add(Diagnostic.of(DiagnosticCode.REFUSED_BY_SQLITE, expr.span(), "a row value is no value by itself")
                    .withLabel(width + " values")
                    .withHelp("compare it with another of the same size, or take its values one by one"));
        } else {
            sink.add(Diagnostic.of(
                            DiagnosticCode.WRONG_COLUMN_COUNT,
                            expr.span(),
                            "this subquery has " + width + " columns, and a value has one")
                    .withHelp("select one column, or write one subquery for each"));
        }
    }

    /** How many values an expression stands for; 0 where that is not known. */
    private static int width(Expr expr, Subject subject) {
        if (expr instanceof Expr.RowValue row) {
            return row.items().size();
        }
        if (expr instanceof Expr.ScalarSubquery query) {
            return subject.facts().columns(query.select()).size();
        }
        return 1;
    }
}
