package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Arrays on PostgreSQL, where SQLite takes the JSON text of a T[] apart. */
final class PostgresArrays {
    private static final Pattern INDEX = Pattern.compile("\\$\\[(\\d{1,9})\\]");
    private static final Pattern FROM_END = Pattern.compile("\\$\\[#-(\\d{1,9})\\]");

    private final PostgresExpressions expressions;
    private final Context context;

    PostgresArrays(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /** Returns the array that a source takes apart, or null for a source that is something else. */
    @Nullable
    Expr array(@Nullable Object source) {
        return source instanceof TableSource.Function function
                        && function.name().name().key().equals("json_each")
                        && function.arguments().size() == 1
                        && context.type(function.arguments().get(0)).is(Kind.ARRAY)
                ? function.arguments().get(0)
                : null;
    }

    /** Lowers {@code json_each} of an array. */
    SqlQuery.Source rows(Expr array, Relation relation) {
        SqlExpr call = SqlExpr.call("unnest", SqlType.UNKNOWN, array.span(), expressions.lower(array));
        return new SqlQuery.TableFunction(
                "", call, " WITH ORDINALITY", context.alias(relation), List.of("value", "key"));
    }

    /** Returns a column of {@code json_each} of an array. */
    SqlExpr column(Relation relation, Column column, SourceSpan span) {
        String alias = context.alias(relation);
        SqlType type = column.value().type();
        return switch (column.name()) {
            case "key" ->
                SqlExpr.of(new Shape.Name(List.of(alias, "key")), SqlType.INTEGER, span)
                        .infix("-", SqlExpr.atom("1", SqlType.INTEGER, span), SqlType.INTEGER);
            case "value", "atom" -> SqlExpr.of(new Shape.Name(List.of(alias, "value")), type, span);
            default ->
                throw context.notPortable(
                        () -> span,
                        "\"" + column.name() + "\" of an array's elements has no rendering on PostgreSQL",
                        "use key or value");
        };
    }

    /** Lowers {@code x ->> place} and {@code json_extract(x, place)}. */
    SqlExpr element(Expr array, Expr place, Expr at) {
        SqlExpr list = expressions.lower(array);
        SqlType element = Objects.requireNonNull(list.type().element());
        SqlExpr index = index(list, place);
        return SqlExpr.of(new Shape.Subscript(list, index), element, at.span());
    }

    private SqlExpr index(SqlExpr list, Expr place) {
        if (place instanceof Expr.IntegerLiteral literal && literal.value() < Integer.MAX_VALUE) {
            return number(literal.value() + 1, place);
        } else if (place instanceof Expr.Unary unary
                && unary.operator() == UnaryOperator.NEGATE
                && unary.operand() instanceof Expr.IntegerLiteral back) {
            return fromEnd(list, back.value(), place);
        } else if (place instanceof Expr.StringLiteral path) {
            Matcher index = INDEX.matcher(path.value());
            Matcher end = FROM_END.matcher(path.value());
            if (index.matches()) {
                return number(Long.parseLong(index.group(1)) + 1, place);
            } else if (end.matches()) {
                return fromEnd(list, Long.parseLong(end.group(1)), place);
            }
        } else if (context.type(place).is(Kind.INTEGER)) {
            return computed(list, place);
        }
        throw context.typeOperation(
                place, "this is no place in an array", "write a number from 0 on, or '$[#-1]' for the last element");
    }

    private static SqlExpr number(long value, Expr at) {
        return SqlExpr.atom(Long.toString(value), SqlType.INTEGER, at.span());
    }

    private static SqlExpr fromEnd(SqlExpr list, long back, Expr at) {
        SqlExpr length = SqlExpr.call("cardinality", SqlType.INTEGER, at.span(), list);
        SqlExpr index = back == 1 ? length : length.infix("-", number(back - 1, at), SqlType.INTEGER);
        return back == 0 ? number(0, at) : index;
    }

    /** A negative number counts from the end. */
    private SqlExpr computed(SqlExpr list, Expr place) {
        SqlExpr given = expressions.conversions().wide(expressions.lower(place));
        SqlExpr negative = given.infix("<", number(0, place), SqlType.BOOLEAN);
        SqlExpr length = SqlExpr.call("cardinality", SqlType.INTEGER, place.span(), list);
        Shape shape = new Shape.CaseOf(
                null, List.of(new Shape.Branch(negative, length.infix("+", given, SqlType.INTEGER))), given);
        return SqlExpr.of(shape, SqlType.INTEGER, place.span()).infix("+", number(1, place), SqlType.INTEGER);
    }

    /** Lowers {@code json_array_length(x)}. */
    SqlExpr length(Expr.FunctionCall call) {
        SqlExpr list = expressions.lower(call.arguments().get(0));
        return SqlExpr.call("cardinality", SqlType.INTEGER, call.span(), list).cast("bigint", SqlType.INTEGER);
    }

    /** Tells whether the JSON text of an array is the one that SQLite stores. */
    static boolean hasJson(SqlType array) {
        return switch (Objects.requireNonNull(array.element()).kind()) {
            case TEXT, INTEGER, BOOLEAN, UUID, ENUM, ENUMNAME -> true;
            default -> false;
        };
    }

    /** Tells whether the machine's zone or a setting decides how the driver reads the elements of an array. */
    static boolean hasZone(SqlType array) {
        SqlType element = Objects.requireNonNull(array.element());
        return element.isTemporal() || element.is(Kind.INTERVAL);
    }

    /** Returns an array as JSON: a result whose elements the driver could not read independently of the machine's zone. */
    static SqlExpr json(SqlExpr array) {
        return SqlExpr.call("to_json", SqlType.JSON, array.span(), array).cast("text", SqlType.TEXT);
    }
}
