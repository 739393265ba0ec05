package dev.sluice.generator.check;

import dev.sluice.runtime.translate.NoOperation;
import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Severity;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whatever becomes Java has a type: every result column and every parameter. */
public final class KnownTypes implements Rule {
    private static final int LONGEST_SHOWN = 30;

    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (ParameterFact parameter : subject.facts().parameters()) {
            if (!parameter.value().type().isKnown() && !parameter.uses().isEmpty()) {
                parameter(parameter, isOrder(parameter, subject), sink);
            }
        }
        columns(subject.facts(), subject.facts().resultColumns(), explained(sink), sink);
    }

    /**
     * Returns what tells of a place whether the errors that were reported say already why it has no type. Asked once for all
     * columns: there may be as many errors.
     *
     * @param sink what was reported
     */
    public static Predicate<SourceSpan> explained(DiagnosticSink sink) {
        NavigableMap<Integer, List<SourceSpan>> places = new TreeMap<>();
        for (Diagnostic found : sink.sorted()) {
            if (found.severity() == Severity.ERROR) {
                if (found.code() == DiagnosticCode.MISPLACED_NESTING) {
                    return span -> true;
                }
                places.computeIfAbsent(found.span().start(), start -> new ArrayList<>())
                        .add(found.span());
            }
        }
        return span -> places.subMap(span.start(), true, span.end(), true).values().stream()
                .flatMap(List::stream)
                .anyMatch(span::contains);
    }

    private static void columns(
            TypeFacts facts, List<ResultColumn> columns, Predicate<SourceSpan> explained, DiagnosticSink sink) {
        for (ResultColumn column : columns) {
            if (column instanceof ResultColumn.Scalar scalar) {
                if (!scalar.value().type().isKnown()
                        && scalar.value().converter() == null
                        && !(scalar.expr() instanceof Expr.Raise)
                        && !explained.test(scalar.item().span())) {
                    Expr expr = scalar.expr();
                    Diagnostic reason = expr == null ? null : NoOperation.of(facts, expr);
                    sink.add(reason == null ? unknown(scalar, facts) : reason);
                }
            } else if (column instanceof ResultColumn.Nested nested) {
                columns(facts, List.copyOf(nested.columns()), explained, sink);
            } else if (column instanceof ResultColumn.Listed listed) {
                columns(facts, listed.columns(), explained, sink);
            }
        }
    }

    /**
     * Returns the report of a column without a type.
     *
     * @param column the column
     * @param facts what is known of its statement
     */
    public static Diagnostic unknown(ResultColumn.Scalar column, TypeFacts facts) {
        Expr quotient = quotient(column.expr(), facts);
        String message = "the type of column \"" + column.name() + "\" is not known";
        if (quotient != null) {
            return Diagnostic.of(DiagnosticCode.TYPE_NOT_KNOWN, quotient.span(), message)
                    .withLabel("a quotient of exact decimals, of any number of digits")
                    .withHelp("say how it is rounded: ROUND(" + shortText(quotient) + ", 2)");
        }
        return Diagnostic.of(DiagnosticCode.TYPE_NOT_KNOWN, column.item().span(), message)
                .withLabel(new Untyped(facts).why(column))
                .withHelp("say which it is: CAST(" + shortText(column.expr()) + " AS " + wanted(column.expr(), facts)
                        + ")");
    }

    /** What is made of numbers alone is a number. */
    private static String wanted(@Nullable Expr expr, TypeFacts facts) {
        List<SqlType> parts = expr == null
                ? List.of()
                : Children.of(expr).stream()
                        .map(part -> facts.typeOf(part).type())
                        .filter(type -> type.isKnown() && !type.is(SqlType.Kind.BOOLEAN))
                        .toList();
        return !parts.isEmpty() && parts.stream().allMatch(SqlType::isNumber) ? "REAL" : "TEXT";
    }

    private static String shortText(@Nullable Expr expr) {
        String text = expr == null ? ".." : expr.span().text();
        return text.length() > LONGEST_SHOWN || text.contains("\n") ? ".." : text;
    }

    /** Finds the quotient that takes the type away: exact decimals have one only once it is said how it is rounded. */
    private static @Nullable Expr quotient(@Nullable Expr expr, TypeFacts facts) {
        if (expr == null || facts.typeOf(expr).type().isKnown()) {
            return null;
        }
        for (Expr part : Children.of(expr)) {
            Expr within = quotient(part, facts);
            if (within != null) {
                return within;
            }
        }
        boolean decimal = expr instanceof Expr.Binary binary
                && binary.operator() == BinaryOperator.DIVIDE
                && Children.of(expr).stream()
                        .anyMatch(part -> facts.typeOf(part).type().is(SqlType.Kind.NUMERIC));
        return decimal ? expr : null;
    }

    /** A parameter as the whole of an order sorts by one value, the same for all rows. */
    private static boolean isOrder(ParameterFact parameter, Subject subject) {
        return subject.tree().selects().stream()
                .flatMap(select -> Children.of(select.orderBy()).stream())
                .anyMatch(term -> term.span().equals(parameter.uses().get(0).span()));
    }

    private static void parameter(ParameterFact parameter, boolean order, DiagnosticSink sink) {
        String name = parameter.name();
        String sign = name == null ? "?" + parameter.number() : ":" + name;
        Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.PARAMETER_TYPE_NOT_KNOWN,
                        parameter.uses().get(0).span(),
                        "the type of parameter \"" + sign + "\" is not known")
                .withLabel("no use of it tells its type");
        if (order && name != null) {
            sink.add(diagnostic.withHelp("a parameter is one value for all rows; a call chooses among orders by " + sign
                    + "{name: column, ..}, or gives any order by $" + name));
            return;
        }
        sink.add(diagnostic.withHelp(
                name == null
                        ? "say which it is: CAST(" + sign + " AS TEXT)"
                        : "declare it behind the query's name: (" + sign + " AS TEXT)"));
    }
}
