package dev.sluice.it.random;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.facts.ResolvedFunction;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.functions.FunctionSignature;
import dev.sluice.sql.functions.FunctionTable;
import dev.sluice.sql.types.SqlType.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How often each kind of node, each constant of a tree's enums, each row of the function table, and each operator with each
 * pair of operand types stood in a statement that ran.
 */
final class Occurrences {
    private static final List<Kind> OPERANDS =
            List.of(Kind.INTEGER, Kind.REAL, Kind.NUMBER, Kind.TEXT, Kind.BLOB, Kind.BOOLEAN);

    private static final Set<Kind> COMPARED = Set.of(
            Kind.NUMERIC,
            Kind.DATE,
            Kind.TIME,
            Kind.TIMESTAMP,
            Kind.DATETIME,
            Kind.UUID,
            Kind.ENUM,
            Kind.ENUMNAME,
            Kind.INTERVAL,
            Kind.POINT,
            Kind.ARRAY);

    /** The types of a column. */
    private static final List<Kind> TYPES = List.of(
            Kind.INTEGER,
            Kind.REAL,
            Kind.TEXT,
            Kind.BLOB,
            Kind.BOOLEAN,
            Kind.NUMERIC,
            Kind.DATE,
            Kind.TIME,
            Kind.TIMESTAMP,
            Kind.DATETIME,
            Kind.UUID,
            Kind.JSON,
            Kind.JSONB,
            Kind.INTERVAL,
            Kind.POINT,
            Kind.ARRAY,
            Kind.ENUM,
            Kind.ENUMNAME);

    /** Where a value may stand: a kind of node, and which part of it. */
    private static final List<String> PLACES = List.of(
            "Of.expr",
            "Core.groupBy",
            "By.expr",
            "Window.partitionBy",
            "Case.operand",
            "Case.otherwise",
            "When.condition",
            "When.result",
            "IsNull.operand",
            "Between.operand",
            "InList.operand",
            "InList.items",
            "InCollection.operand",
            "InSelect.operand",
            "RowValue.items",
            "Values.rows",
            "FunctionCall.arguments",
            "Cast.operand",
            "Assignment.value");

    private final Map<String, Integer> counts = new TreeMap<>();

    Occurrences() {
        TYPES.forEach(kind -> PLACES.forEach(place -> counts.put(position(kind, place), 0)));
        Set<Class<?>> seen = new HashSet<>();
        kinds(Statement.class, seen);
        for (String name : FunctionTable.names()) {
            FunctionTable.named(name).forEach(row -> counts.put(function(row), 0));
        }
        for (BinaryOperator operator : BinaryOperator.values()) {
            own(operator).forEach(kind -> counts.put(pair(operator, kind, kind), 0));
            for (Kind left : OPERANDS) {
                for (Kind right : OPERANDS) {
                    counts.put(pair(operator, left, right), 0);
                }
            }
        }
    }

    /** Finds the kinds of nodes that can be within one. */
    private void kinds(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            for (Class<?> sub : type.getPermittedSubclasses()) {
                kinds(sub, seen);
            }
        } else if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                counts.put(constant(constant), 0);
            }
        } else if (type.isRecord() && Node.class.isAssignableFrom(type)) {
            counts.put(name(type), 0);
            for (RecordComponent component : type.getRecordComponents()) {
                kinds(element(component), seen);
            }
        }
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return "node " + (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName();
    }

    private static String constant(Object constant) {
        return "constant " + ((Enum<?>) constant).getDeclaringClass().getSimpleName() + "." + constant;
    }

    private static String function(FunctionSignature row) {
        return "function " + row.name() + "/" + row.minArguments()
                + (row.maxArguments() == row.minArguments() ? "" : "+");
    }

    private static String pair(BinaryOperator operator, Kind left, Kind right) {
        return "operands " + left + " " + operator.symbol() + " " + right;
    }

    /** The types of the source language's own whose values an operator takes two of. */
    private static Set<Kind> own(BinaryOperator operator) {
        return switch (operator) {
            case EQ, NE -> COMPARED;
            case IS, IS_NOT -> without(Kind.POINT);
            case LT, LE, GT, GE -> without(Kind.POINT, Kind.ARRAY);
            case ADD, SUBTRACT -> Set.of(Kind.NUMERIC, Kind.INTERVAL);
            default -> Set.of();
        };
    }

    private static Set<Kind> without(Kind... kinds) {
        Set<Kind> rest = EnumSet.copyOf(COMPARED);
        List.of(kinds).forEach(rest::remove);
        return rest;
    }

    private static String position(Kind kind, String place) {
        return "position " + kind + " " + place;
    }

    private static String place(Node node) {
        return node.getClass().getSimpleName();
    }

    void count(Prepared prepared) {
        visit(prepared.facts().statement(), prepared.facts());
    }

    private void visit(Node node, StatementFacts facts) {
        add(name(node.getClass()));
        if (node instanceof Expr.FunctionCall call
                && facts.function(call).orElse(null) instanceof ResolvedFunction.BuiltIn builtIn) {
            add(function(builtIn.signature()));
        }
        if (node instanceof Expr.Binary binary) {
            Kind left = facts.typeOf(binary.left()).type().kind();
            Kind right = facts.typeOf(binary.right()).type().kind();
            if ((OPERANDS.contains(left) && OPERANDS.contains(right))
                    || own(binary.operator()).contains(left)) {
                add(pair(binary.operator(), left, right));
            }
        }
        for (RecordComponent component : Nodes.components(node)) {
            Object value = Nodes.value(node, component);
            if (value instanceof Enum<?> constant) {
                add(constant(constant));
            }
            Nodes.all(value).forEach(child -> {
                if (child instanceof Expr expr) {
                    add(position(facts.typeOf(expr).type().kind(), place(node) + "." + component.getName()));
                }
                visit(child, facts);
            });
        }
    }

    private void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** What never occurred, without what exempt.txt gives a reason for. */
    Set<String> missing() {
        List<Pattern> exempt = exempt();
        Set<String> missing = new TreeSet<>();
        counts.forEach((what, count) -> {
            if (count == 0 && exempt.stream().noneMatch(one -> one.matcher(what).matches())) {
                missing.add(what);
            }
        });
        return missing;
    }

    private static List<Pattern> exempt() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Occurrences.class.getResourceAsStream("/random/exempt.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(line.substring(0, line.indexOf(" : "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All figures, a line for each kind. */
    List<String> lines() {
        Map<String, StringBuilder> lines = new TreeMap<>();
        counts.forEach((what, count) -> {
            String kind = what.substring(0, what.indexOf(' '));
            lines.computeIfAbsent(kind, k -> new StringBuilder(k + ": "))
                    .append(what.substring(kind.length() + 1))
                    .append(' ')
                    .append(count)
                    .append(", ");
        });
        return lines.values().stream().map(StringBuilder::toString).toList();
    }
}
