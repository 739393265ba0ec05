package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Enums, JSON, arrays, intervals and points on SQLite: texts and numbers in canonical form. */
final class SqliteExtensions {
    private static final Set<String> ARRAY_MAKERS = Set.of("json_array", "json_group_array", "json_insert");

    private final SqliteExpressions expressions;
    private final Context context;
    private final TypedLiterals literals;

    SqliteExtensions(SqliteExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
        this.literals = new TypedLiterals(context);
    }

    /** Tells whether a type is one of this family. */
    static boolean has(SqlType type) {
        return switch (type.kind()) {
            case ENUM, ENUMNAME, JSON, JSONB, ARRAY, INTERVAL, POINT, UUID -> true;
            default -> false;
        };
    }

    /** Lowers an expression that takes a type of this family from its place. */
    SqlExpr coerce(Expr expr, SqlType target) {
        if (expr instanceof Expr.StringLiteral literal) {
            String stored = literals.stored(literal, target);
            return SqlExpr.atom(target.is(Kind.ENUM) ? stored : Literals.quoted(stored), target, expr.span());
        } else if (literals.isOrdinal(expr, target)) {
            return expressions.lower(expr).as(target);
        } else if (target.is(Kind.ARRAY) && isArrayMaker(expr)) {
            return array((Expr.FunctionCall) expr, target);
        }
        SqlType from = context.type(expr);
        boolean text = from.is(Kind.TEXT) && (target.is(Kind.JSON) || target.is(Kind.ENUMNAME));
        if (from.equals(target) || from.is(Kind.NULL) || text) {
            return expressions.lower(expr).as(target);
        }
        throw refusal(context, expr, from, target);
    }

    static RefusedException refusal(Context context, Expr expr, SqlType from, SqlType target) {
        String help = switch (target.kind()) {
            case JSONB -> "use a JSON column, or change it in Java";
            case ENUMNAME -> "write the name of a constant in quotes, or use a parameter";
            case ENUM, POINT, ARRAY -> "write a literal, or use a parameter";
            default -> "write CAST(.. AS " + target + ")";
        };
        return context.typeOperation(
                expr, "a value " + from.ofType() + " where " + target.shown() + " is needed", help);
    }

    /** Tells whether a call makes a JSON array that may be taken for an array. */
    static boolean isArrayMaker(Expr expr) {
        return expr instanceof Expr.FunctionCall call
                && ARRAY_MAKERS.contains(call.name().key());
    }

    private SqlExpr array(Expr.FunctionCall call, SqlType target) {
        SqlType element = Objects.requireNonNull(target.element());
        checkElement(context, call, element);
        int first = 0;
        List<SqlExpr> arguments = new ArrayList<>();
        if (call.name().key().equals("json_insert")) {
            checkAppend(context, call, target);
            arguments.add(expressions.coerce(call.arguments().get(0), target));
            arguments.add(expressions.lower(call.arguments().get(1)));
            first = 2;
        }
        for (Expr argument : call.arguments().subList(first, call.arguments().size())) {
            arguments.add(element(argument, element));
        }
        return expressions.functions().make(call.name().key(), call, arguments, target);
    }

    /** The element as JSON: a truth value is no number there. */
    private SqlExpr element(Expr expr, SqlType type) {
        SqlExpr value = expressions.coerce(expr, type);
        if (!type.is(Kind.BOOLEAN)) {
            return value;
        }
        SqlExpr word = SqlExpr.of(
                new Shape.CaseOf(
                        value,
                        List.of(
                                new Shape.Branch(SqliteNumeric.integer(1, value), text("'true'", value)),
                                new Shape.Branch(SqliteNumeric.integer(0, value), text("'false'", value))),
                        null),
                SqlType.TEXT,
                expr.span());
        return SqlExpr.call("json", type, expr.span(), word);
    }

    private static SqlExpr text(String atom, SqlExpr at) {
        return SqlExpr.atom(atom, SqlType.TEXT, at.span());
    }

    /** Refuses elements that JSON holds otherwise than a T[] column does. */
    static void checkElement(Context context, Expr.FunctionCall call, SqlType element) {
        switch (element.kind()) {
            case JSON, JSONB, BLOB, ARRAY ->
                throw context.typeOperation(
                        call, "an array of " + element + " is not made in SQL", "make it in Java, and use a parameter");
            default -> {}
        }
    }

    /** Refuses to change an array otherwise than by a value at its end. */
    static void checkAppend(Context context, Expr.FunctionCall call, SqlType target) {
        boolean append = call.arguments().size() == 3
                && call.arguments().get(1) instanceof Expr.StringLiteral path
                && path.value().equals("$[#]");
        if (!append) {
            throw context.typeOperation(
                    call,
                    "a value " + target.ofType() + " is changed in SQL by json_insert(x, '$[#]', value) only",
                    "change it in Java");
        }
    }

    /** Returns the number by which intervals are compared. */
    SqlExpr key(SqlExpr interval) {
        return SqlExpr.call("sluice_interval_key", SqlType.INTEGER, interval.span(), interval);
    }

    /** Lowers arithmetic with an interval; null if there is none in it. */
    @Nullable
    SqlExpr arithmetic(Expr.Binary node) {
        SqlType left = context.type(node.left());
        SqlType right = context.type(node.right());
        SqlType result = context.type(node);
        boolean add = node.operator() == BinaryOperator.ADD;
        boolean interval = left.is(Kind.INTERVAL) || right.is(Kind.INTERVAL) || result.is(Kind.INTERVAL);
        if (!interval) {
            return null;
        } else if (!result.isKnown()) {
            throw noArithmetic(context, node, left, right);
        }
        if (node.operator() == BinaryOperator.MULTIPLY) {
            SqlExpr many = expressions.lower(left.is(Kind.INTERVAL) ? node.left() : node.right());
            SqlExpr times = expressions.lower(left.is(Kind.INTERVAL) ? node.right() : node.left());
            return SqlExpr.call("sluice_interval_multiply", result, node.span(), many, times);
        }
        SqlType first = left.is(Kind.NULL) ? result : left;
        SqlExpr a = expressions.coerce(node.left(), first);
        SqlExpr b = expressions.coerce(node.right(), right);
        if (left.isTemporal() && right.isTemporal()) {
            return SqlExpr.call("sluice_time_between", result, node.span(), a, b);
        } else if (right.isTemporal()) {
            return SqlExpr.call("sluice_time_add", result, node.span(), b, a);
        }
        String family = left.is(Kind.INTERVAL) ? "sluice_interval_" : "sluice_time_";
        return SqlExpr.call(family + (add ? "add" : "subtract"), result, node.span(), a, b);
    }

    static RefusedException noArithmetic(Context context, Expr at, SqlType left, SqlType right) {
        String help = left.is(Kind.DATE) || right.is(Kind.DATE)
                ? "write CAST(day AS TIMESTAMP) beside an INTERVAL"
                : "an INTERVAL is added to times and intervals, and multiplied by an INTEGER";
        return context.typeOperation(at, "no arithmetic on " + left.shown() + " and " + right.shown(), help);
    }

    /** Compares points by their coordinates. */
    SqlExpr points(Expr left, Expr right, BinaryOperator operator, Expr at) {
        SqlExpr a = expressions.coerce(left, SqlType.POINT);
        SqlExpr b = expressions.coerce(right, SqlType.POINT);
        return points(new SqlExpr[] {x(a), y(a)}, new SqlExpr[] {x(b), y(b)}, operator.symbol(), at);
    }

    /** Joins comparisons of both coordinates. */
    static SqlExpr points(SqlExpr[] a, SqlExpr[] b, String symbol, Expr at) {
        if (symbol.equals("=") || symbol.equals("<>")) {
            SqlExpr x = a[0].infix(symbol, b[0], SqlType.BOOLEAN);
            SqlExpr y = a[1].infix(symbol, b[1], SqlType.BOOLEAN);
            return x.infix(symbol.equals("=") ? "AND" : "OR", y, SqlType.BOOLEAN);
        }
        SqlExpr first = SqlExpr.of(new Shape.Row(List.of(a)), SqlType.UNKNOWN, at.span());
        SqlExpr second = SqlExpr.of(new Shape.Row(List.of(b)), SqlType.UNKNOWN, at.span());
        return first.infix(symbol, second, SqlType.BOOLEAN);
    }

    private static SqlExpr x(SqlExpr point) {
        SqlExpr comma = SqlExpr.call("instr", SqlType.INTEGER, point.span(), point, text("','", point))
                .infix("-", SqliteNumeric.integer(2, point), SqlType.INTEGER);
        return SqlExpr.call("substr", SqlType.TEXT, point.span(), point, SqliteNumeric.integer(2, point), comma)
                .cast("REAL", SqlType.REAL);
    }

    private static SqlExpr y(SqlExpr point) {
        SqlExpr comma = SqlExpr.call("instr", SqlType.INTEGER, point.span(), point, text("','", point))
                .infix("+", SqliteNumeric.integer(1, point), SqlType.INTEGER);
        return SqlExpr.call("substr", SqlType.TEXT, point.span(), point, comma).cast("REAL", SqlType.REAL);
    }

    /** Returns the name of an enum's constant. */
    SqlExpr name(SqlExpr ordinal, Expr at) {
        List<String> constants = literals.constants(ordinal.type(), at);
        return enumName(ordinal, constants, SqlExpr::as);
    }

    /** How a constant's name is given a type. */
    interface Typed {
        SqlExpr of(SqlExpr name, SqlType type);
    }

    static SqlExpr enumName(SqlExpr ordinal, List<String> constants, Typed typed) {
        List<Shape.Branch> branches = new ArrayList<>();
        for (int i = 0; i < constants.size(); i++) {
            SqlExpr name = SqlExpr.atom(Literals.quoted(constants.get(i)), SqlType.TEXT, ordinal.span());
            branches.add(new Shape.Branch(SqliteNumeric.integer(i, ordinal), typed.of(name, SqlType.TEXT)));
        }
        return SqlExpr.of(new Shape.CaseOf(ordinal, branches, null), SqlType.TEXT, ordinal.span());
    }

    /** Reads a text as a UUID; what is none fails, because it is no JSON either. */
    SqlExpr uuid(SqlExpr text) {
        SqlExpr lower = SqlExpr.call("lower", SqlType.UUID, text.span(), text);
        SqlExpr form = new SqlExpr(
                        new Shape.Matching(text, "LIKE", text("'________-____-____-____-____________'", text), null),
                        SqlType.BOOLEAN,
                        SqlExpr.Traits.NONE,
                        text.span())
                .infix(
                        "AND",
                        SqlExpr.of(
                                new Shape.Matching(text, "NOT GLOB", text("'*[^0-9a-fA-F-]*'", text), null),
                                SqlType.BOOLEAN,
                                text.span()),
                        SqlType.BOOLEAN)
                .infix(
                        "AND",
                        SqlExpr.call(
                                        "length",
                                        SqlType.INTEGER,
                                        text.span(),
                                        SqlExpr.call(
                                                "replace",
                                                SqlType.TEXT,
                                                text.span(),
                                                text,
                                                text("'-'", text),
                                                text("''", text)))
                                .infix("=", SqliteNumeric.integer(32, text), SqlType.BOOLEAN),
                        SqlType.BOOLEAN);
        SqlExpr fails = SqlExpr.call(
                "json", SqlType.UUID, text.span(), text("'not a UUID: '", text).infix("||", text, SqlType.TEXT));
        return SqlExpr.of(
                new Shape.CaseOf(null, List.of(new Shape.Branch(form, lower)), fails), SqlType.UUID, text.span());
    }
}
