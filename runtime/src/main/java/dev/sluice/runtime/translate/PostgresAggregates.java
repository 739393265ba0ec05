package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Aggregates and window functions on PostgreSQL, with SQLite's result types. */
final class PostgresAggregates {
    private static final Set<String> AGGREGATES =
            Set.of("count", "sum", "total", "avg", "group_concat", "string_agg", "json_group_array");
    private static final Set<String> WINDOWS = Set.of(
            "row_number",
            "rank",
            "dense_rank",
            "percent_rank",
            "cume_dist",
            "ntile",
            "lag",
            "lead",
            "first_value",
            "last_value",
            "nth_value");

    private final PostgresExpressions expressions;
    private final PostgresConversions conversions;
    private final Context context;

    PostgresAggregates(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.conversions = expressions.conversions();
        this.context = expressions.context();
    }

    /** Tells whether a call makes one value of many rows. */
    static boolean isAggregate(Expr.FunctionCall node) {
        String name = node.name().key();
        boolean extreme = name.equals("min") || name.equals("max");
        boolean other = name.equals("json_group_object") || name.equals("median") || name.startsWith("percentile");
        return AGGREGATES.contains(name)
                || other
                || (extreme && node.arguments().size() == 1);
    }

    /** Lowers a call if it is an aggregate or window function; null otherwise. */
    @Nullable
    SqlExpr call(Expr.FunctionCall node) {
        String name = node.name().key();
        if (WINDOWS.contains(name)) {
            return window(name, node);
        }
        return isAggregate(node) ? aggregate(name, node) : null;
    }

    private SqlExpr aggregate(String name, Expr.FunctionCall node) {
        return switch (name) {
            case "count" -> count(node);
            case "sum" -> sum(node);
            case "total" -> total(node);
            case "avg" -> average(node);
            case "min", "max" -> extreme(name, node);
            case "group_concat", "string_agg" -> concatenation(node);
            case "json_group_array", "json_group_object" -> expressions.json().group(node);
            case "median", "percentile", "percentile_cont", "percentile_disc" -> percentile(name, node);
            default -> throw new AssertionError(name);
        };
    }

    /** SQLite's percentile counts to 100, its other two, like those of PostgreSQL, to 1. */
    private SqlExpr percentile(String name, Expr.FunctionCall node) {
        if (node.over() != null || node.distinct()) {
            throw context.notPortable(
                    node, "PostgreSQL has " + name + " for groups only", "compute it in a subquery with GROUP BY");
        }
        SqlExpr fraction = name.equals("median")
                ? SqlExpr.atom("0.5", SqlType.REAL, node.span())
                : fraction(name, node.arguments().get(1));
        Expr values = node.arguments().get(0);
        if (context.type(values).is(Kind.TEXT)) {
            throw context.typeOperation(values, "SQLite fails where a text is no number", "write CAST(.. AS REAL)");
        }
        SqlExpr value = conversions.real(values);
        Expr filter = node.filter();
        String function = name.equals("percentile_disc") ? name : "percentile_cont";
        return SqlExpr.of(
                new Shape.OrderedSet(function, fraction, value, filter == null ? null : expressions.condition(filter)),
                SqlType.REAL,
                node.span());
    }

    private SqlExpr fraction(String name, Expr expr) {
        boolean constant =
                PostgresConversions.number(expr, SqlType.numeric(18, 0)) != null || expr instanceof Expr.Parameter;
        if (!constant) {
            throw context.notPortable(expr, "the fraction has to be one for all rows", "write a number or a parameter");
        }
        SqlExpr given = conversions.real(expr);
        SqlExpr hundred = SqlExpr.atom("100", SqlType.INTEGER, expr.span());
        return name.equals("percentile") ? given.infix("/", hundred, SqlType.REAL) : given;
    }

    private SqlExpr make(
            String function, Expr.FunctionCall node, List<SqlExpr> arguments, List<SqlOrder> orders, SqlType type) {
        Expr filter = node.filter();
        Shape.Call call = new Shape.Call(
                function,
                node.distinct(),
                arguments,
                orders,
                filter == null ? null : expressions.condition(filter),
                expressions.over(node));
        return SqlExpr.of(call, type, node.span());
    }

    /** Lowers an aggregate over the arguments as they are. */
    SqlExpr plain(String function, Expr.FunctionCall node, List<Expr> arguments, SqlType type) {
        List<SqlExpr> lowered = arguments.stream().map(conversions::number).toList();
        return make(function, node, lowered, List.of(), type);
    }

    private SqlExpr count(Expr.FunctionCall node) {
        if (node.star() || node.arguments().isEmpty()) {
            SqlExpr star = SqlExpr.atom("*", SqlType.UNKNOWN, node.span());
            return make("count", node, List.of(star), List.of(), SqlType.INTEGER);
        }
        Expr argument = node.arguments().get(0);
        SqlType type = context.type(argument);
        PostgresMembers.Member member = node.distinct() ? expressions.members().of(argument) : null;
        if (member != null) {
            return make("count", node, List.of(expressions.members().present(member)), List.of(), SqlType.INTEGER);
        }
        if (node.distinct()) {
            Comparing.checkDistinct(context, type, argument, "are not compared on both engines");
        }
        if (node.distinct() && type.is(Kind.DYNAMIC)) {
            throw context.typeOperation(
                    argument, "values " + type.ofType() + " are not compared on both engines", "count something else");
        }
        Collation.Sequence sequence = context.value(argument).collation().sequence();
        SqlExpr value = expressions.lower(argument);
        SqlExpr counted = node.distinct() ? expressions.collated(value, sequence) : value;
        return make("count", node, List.of(counted), List.of(), SqlType.INTEGER);
    }

    private SqlExpr sum(Expr.FunctionCall node) {
        Expr argument = node.arguments().get(0);
        SqlExpr value = conversions.number(argument);
        SqlExpr sum = make("sum", node, List.of(value), List.of(), value.type());
        if (value.is(Kind.INTEGER)) {
            return sum.cast("bigint", SqlType.INTEGER);
        }
        return value.is(Kind.NUMERIC) ? sum.as(SqlType.numeric(18, value.type().scale())) : withoutNaN(argument, sum);
    }

    private SqlExpr total(Expr.FunctionCall node) {
        SqlExpr value = conversions.number(node.arguments().get(0));
        SqlExpr sum = make("sum", node, List.of(value), List.of(), value.type());
        SqlExpr zero = SqlExpr.atom("0", SqlType.INTEGER, node.span());
        SqlExpr total =
                SqlExpr.call("coalesce", value.type(), node.span(), sum, zero).cast("float8", SqlType.REAL);
        return withoutNaN(node.arguments().get(0), total);
    }

    private SqlExpr withoutNaN(Expr argument, SqlExpr value) {
        return context.facts().maybeInfinite(argument) ? PostgresArithmetic.withoutNaN(value) : value;
    }

    private SqlExpr average(Expr.FunctionCall node) {
        Expr argument = node.arguments().get(0);
        if (!context.type(argument).is(Kind.NUMERIC)) {
            SqlExpr value = conversions.number(argument);
            SqlExpr average = make("avg", node, List.of(value), List.of(), SqlType.REAL);
            return value.is(Kind.INTEGER) ? average.cast("float8", SqlType.REAL) : withoutNaN(argument, average);
        }
        int scale = context.type(argument).scale();
        SqlExpr power = SqlExpr.atom("1" + "0".repeat(scale), SqlType.INTEGER, node.span());
        SqlExpr sum = plain("sum", node, List.of(argument), context.type(argument));
        SqlExpr count = plain("count", node, List.of(argument), SqlType.INTEGER);
        SqlExpr zero = SqlExpr.atom("0", SqlType.INTEGER, node.span());
        SqlExpr rows =
                SqlExpr.call("nullif", SqlType.INTEGER, node.span(), count.infix("*", power, SqlType.INTEGER), zero);
        return sum.infix("*", power, sum.type())
                .cast("float8", SqlType.REAL)
                .infix("/", rows.cast("float8", SqlType.REAL), SqlType.REAL);
    }

    private SqlExpr extreme(String name, Expr.FunctionCall node) {
        Expr argument = node.arguments().get(0);
        SqlExpr value = expressions.lower(argument);
        if (context.value(argument).collation().sequence() != Collation.Sequence.BINARY) {
            throw context.undefinedOrder(
                    argument, "which spelling of equal texts is taken is not defined", "write " + name + "(lower(..))");
        }
        return switch (value.type().kind()) {
            case INTEGER, REAL, NUMBER, NUMERIC, DATE, TIME, TIMESTAMP, DATETIME, ENUM ->
                make(name, node, List.of(value), List.of(), value.type()).with(value.traits());
            case TEXT, ENUMNAME ->
                make(name, node, List.of(expressions.bytewise(value)), List.of(), value.type())
                        .with(Traits.BYTEWISE);
            case BOOLEAN ->
                make(name.equals("min") ? "bool_and" : "bool_or", node, List.of(value), List.of(), value.type());
            case UUID -> {
                SqlExpr text = expressions.bytewise(value.cast("text", SqlType.TEXT));
                yield make(name, node, List.of(text), List.of(), SqlType.TEXT).cast("uuid", value.type());
            }
            case BLOB -> node.over() == null ? first(name, node, value) : byDigits(name, node, value);
            case NULL -> make(name, node, List.of(value.cast("text", SqlType.TEXT)), List.of(), SqlType.NULL);
            default ->
                throw context.typeOperation(
                        argument,
                        "values " + value.type().ofType() + " have no " + name + " on both engines",
                        "convert it");
        };
    }

    /** For types that PostgreSQL orders, and has no aggregate for in each of its versions. */
    private SqlExpr first(String name, Expr.FunctionCall node, SqlExpr value) {
        boolean descending = name.equals("max");
        SqlOrder order = new SqlOrder(value, descending, descending ? "NULLS LAST" : "");
        SqlExpr all = make("array_agg", node, List.of(value), List.of(order), SqlType.UNKNOWN);
        return SqlExpr.of(
                new Shape.Subscript(all, SqlExpr.atom("1", SqlType.INTEGER, node.span())), value.type(), node.span());
    }

    /** Within a window no aggregate takes an order; digits are in the order of their bytes. */
    private SqlExpr byDigits(String name, Expr.FunctionCall node, SqlExpr value) {
        SqlExpr format = SqlExpr.atom("'hex'", SqlType.TEXT, node.span());
        SqlExpr digits = expressions.bytewise(SqlExpr.call("encode", SqlType.TEXT, node.span(), value, format));
        SqlExpr extreme = make(name, node, List.of(digits), List.of(), SqlType.TEXT);
        return SqlExpr.call("decode", value.type(), node.span(), extreme, format);
    }

    private SqlExpr concatenation(Expr.FunctionCall node) {
        Expr argument = node.arguments().get(0);
        SqlExpr value = conversions.text(argument);
        SqlExpr typed = value.traits().untyped() ? value.cast("text", SqlType.TEXT) : value;
        SqlExpr separator = node.arguments().size() > 1
                ? conversions.text(node.arguments().get(1))
                : SqlExpr.atom("','", SqlType.TEXT, node.span());
        checkSliding(node);
        List<SqlOrder> orders = new ArrayList<>();
        if (node.over() == null) {
            orders.addAll(expressions.keys().orders(node.orderBy()));
            if (orders.isEmpty()) {
                orders.addAll(expressions.queries().implicitOrder(node));
            }
        }
        boolean bySelf = node.distinct() && isOrder(orders, argument, expressions.lower(argument));
        if (bySelf && node.over() == null && context.type(argument).is(Kind.INTEGER)) {
            return distinctNumbers(node, argument, orders, separator);
        }
        if (bySelf && node.over() == null && context.type(argument).is(Kind.REAL)) {
            SqlExpr array = present(node, expressions.lower(argument), true, orders);
            return context.helper("real_texts", SqlType.TEXT, node.span(), array, separator);
        }
        if (node.distinct() && node.orderBy().isEmpty() && node.over() == null && isItsText(argument)) {
            return distinctTexts(node, typed, orders, separator).with(Traits.bytewise(value.bytewise()));
        }
        SqlExpr ordered = node.distinct() ? expressions.bytewise(typed) : typed;
        if (node.distinct() && !isOrder(orders, argument, ordered)) {
            throw context.undefinedOrder(
                    node, "the order of distinct values is not defined", "order by the value itself");
        }
        return make("string_agg", node, List.of(ordered, separator), orders, SqlType.TEXT)
                .with(Traits.bytewise(ordered.bytewise()));
    }

    private static boolean isOrder(List<SqlOrder> orders, Expr argument, SqlExpr value) {
        return orders.size() == 1
                && PostgresGroups.isRepeatable(argument)
                && PostgresGroups.text(orders.get(0).expr()).equals(PostgresGroups.text(value));
    }

    /** Refuses what SQLite cannot be made to put together as it should. */
    private void checkSliding(Expr.FunctionCall node) {
        SlidingTexts sliding = new SlidingTexts(context, expressions.queries().core());
        if (sliding.isLossy(node) && !sliding.hasNoTies(node)) {
            throw context.notPortable(
                    node,
                    "SQLite loses separators where texts leave the frame and the rest is empty",
                    "write EXCLUDE TIES in the frame, which changes nothing where ORDER BY has no ties");
        }
    }

    /** Tells whether two values have one text only where they are equal. */
    private boolean isItsText(Expr argument) {
        SqlType type = context.type(argument);
        return type.is(Kind.INTEGER)
                || type.is(Kind.REAL)
                || type.is(Kind.BOOLEAN)
                || (type.is(Kind.TEXT) && context.value(argument).collation().sequence() == Collation.Sequence.BINARY);
    }

    /** Without an order of its own each value stands where it comes first. */
    private SqlExpr distinctTexts(Expr.FunctionCall node, SqlExpr text, List<SqlOrder> orders, SqlExpr separator) {
        SqlExpr array = present(node, text, false, orders);
        return context.helper("distinct_texts", SqlType.TEXT, node.span(), array, separator);
    }

    /** PostgreSQL orders distinct values by themselves only, before they are made text. */
    private SqlExpr distinctNumbers(Expr.FunctionCall node, Expr argument, List<SqlOrder> orders, SqlExpr separator) {
        SqlExpr array = present(node, expressions.lower(argument), true, orders);
        return SqlExpr.call("array_to_string", SqlType.TEXT, node.span(), array, separator);
    }

    private SqlExpr present(Expr.FunctionCall node, SqlExpr value, boolean distinct, List<SqlOrder> orders) {
        SqlExpr present = SqlExpr.of(new Shape.Postfix(value, "IS NOT NULL"), SqlType.BOOLEAN, node.span());
        Expr filter = node.filter();
        SqlExpr counted =
                filter == null ? present : present.infix("AND", expressions.condition(filter), SqlType.BOOLEAN);
        Shape.Call values = new Shape.Call("array_agg", distinct, List.of(value), orders, counted, null);
        return SqlExpr.of(values, SqlType.UNKNOWN, node.span());
    }

    private SqlExpr window(String name, Expr.FunctionCall node) {
        List<SqlExpr> arguments = new ArrayList<>();
        SqlType type = context.type(node);
        for (int i = 0; i < node.arguments().size(); i++) {
            Expr argument = node.arguments().get(i);
            boolean count = name.equals("ntile") || i == 1;
            if (count) {
                SqlExpr value = expressions.lower(argument);
                arguments.add(value.traits().narrow() ? value : value.cast("int", SqlType.INTEGER));
            } else {
                arguments.add(typed(conversions.wide(expressions.coerce(argument, type)), type));
            }
        }
        boolean narrow = name.equals("ntile");
        boolean bytewise = !arguments.isEmpty() && arguments.get(0).bytewise();
        return make(name, node, arguments, List.of(), type).with(narrow ? Traits.NARROW : Traits.bytewise(bytewise));
    }

    /** A function of any type takes its own from its arguments, and a bare text or NULL has none. */
    private static SqlExpr typed(SqlExpr value, SqlType type) {
        boolean text = value.is(Kind.TEXT) || value.is(Kind.ENUMNAME);
        String name = PostgresTypes.name(text ? SqlType.TEXT : type);
        boolean open = value.traits().untyped() && (text || value.is(Kind.NULL));
        return open && name != null ? value.cast(name, type) : value;
    }
}
