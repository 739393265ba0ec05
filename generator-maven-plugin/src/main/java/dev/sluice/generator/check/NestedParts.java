package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectBody.CompoundOperator;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a compound select make rows of one class: their nested rows and lists have the same columns. */
final class NestedParts {
    private final TypeFacts facts;
    private final DiagnosticSink sink;

    NestedParts(TypeFacts facts, DiagnosticSink sink) {
        this.facts = facts;
        this.sink = sink;
    }

    void check(SelectBody.Compound compound) {
        List<List<ResultColumn>> parts = new ArrayList<>();
        collect(compound, parts);
        List<ResultColumn> first = parts.get(0);
        for (List<ResultColumn> part : parts.subList(1, parts.size())) {
            for (int i = 0; i < Math.min(first.size(), part.size()); i++) {
                String difference = difference(first.get(i), part.get(i));
                if (difference != null) {
                    report(part.get(i), first.get(i), difference);
                }
            }
        }
        if (!isAll(compound)) {
            parts.forEach(part -> part.forEach(this::compared));
        }
    }

    private void collect(SelectBody body, List<List<ResultColumn>> parts) {
        if (body instanceof SelectBody.Compound compound) {
            collect(compound.left(), parts);
            collect(compound.right(), parts);
        } else if (body instanceof SelectBody.Core core) {
            parts.add(core.items().stream()
                    .flatMap(item -> facts.columns(item).stream())
                    .toList());
        } else if (body instanceof SelectBody.Values values) {
            parts.add(values.rows().get(0).stream().map(this::value).toList());
        }
    }

    private ResultColumn value(Expr expr) {
        SelectItem item = new SelectItem.Of(expr, null, null, expr.span());
        return new ResultColumn.Scalar("", item, facts.typeOf(expr), expr, null, null, null);
    }

    private static boolean isAll(SelectBody body) {
        return !(body instanceof SelectBody.Compound compound)
                || (compound.operator() == CompoundOperator.UNION_ALL
                        && isAll(compound.left())
                        && isAll(compound.right()));
    }

    /** Returns what keeps two columns from being one, or null. Of two values it is another rule's matter. */
    private static @Nullable String difference(ResultColumn first, ResultColumn other) {
        if (first instanceof ResultColumn.Scalar && other instanceof ResultColumn.Scalar) {
            return null;
        } else if (first instanceof ResultColumn.Nested one && other instanceof ResultColumn.Nested two) {
            return members(one.columns(), two.columns());
        } else if (first instanceof ResultColumn.Listed one && other instanceof ResultColumn.Listed two) {
            return members(one.columns(), two.columns());
        }
        return "this is " + kind(other) + ", and the first part has " + kind(first) + " here";
    }

    private static @Nullable String members(List<? extends ResultColumn> first, List<? extends ResultColumn> other) {
        if (first.size() != other.size()) {
            return "this has " + other.size() + " columns, and that of the first part has " + first.size();
        }
        for (int i = 0; i < first.size(); i++) {
            String difference = member(first.get(i), other.get(i));
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private static @Nullable String member(ResultColumn first, ResultColumn other) {
        if (first instanceof ResultColumn.Scalar one && other instanceof ResultColumn.Scalar two) {
            boolean same = one.value().type().equals(two.value().type())
                    && Objects.equals(one.value().converter(), two.value().converter());
            return same
                    ? null
                    : "column \"" + two.name() + "\" is " + two.value().type() + ", and \"" + one.name()
                            + "\" of the first part is " + one.value().type();
        }
        return difference(first, other);
    }

    private static String kind(ResultColumn column) {
        if (column instanceof ResultColumn.Nested) {
            return "a nested row";
        }
        return column instanceof ResultColumn.Listed ? "a nested list" : "a value";
    }

    private void report(ResultColumn other, ResultColumn first, String message) {
        SourceSpan span = other.item().span();
        sink.add(Diagnostic.of(DiagnosticCode.MISPLACED_NESTING, span, message)
                .withRelated(first.item().span(), "the first part")
                .withHelp("select the same columns with the same types in each part"));
    }

    private void compared(ResultColumn column) {
        if (column instanceof ResultColumn.Listed) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.MISPLACED_NESTING,
                            column.item().span(),
                            "this compound select compares rows, and lists are not compared")
                    .withHelp("write UNION ALL, or select the list from the compound in FROM"));
        }
    }
}
