package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions on SQLite: as they are, but for those that meet an extension type. */
final class SqliteFunctions {
    private static final Set<String> BRANCHES = Set.of("coalesce", "ifnull");
    private static final Set<String> TYPELESS = Set.of(
            "count",
            "min",
            "max",
            "abs",
            "sign",
            "sum",
            "lag",
            "lead",
            "first_value",
            "last_value",
            "nth_value",
            "likely",
            "unlikely",
            "likelihood",
            "iif",
            "if",
            "date",
            "time",
            "datetime",
            "strftime",
            "julianday",
            "unixepoch");
    private static final Set<String> TEXTUAL = Set.of("concat", "concat_ws", "group_concat", "string_agg");

    private final SqliteExpressions expressions;
    private final Context context;

    SqliteFunctions(SqliteExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    SqlExpr call(Expr.FunctionCall node) {
        DeclaredFunctions.checkSqlite(context, node);
        SqlExpr special = special(node);
        return special != null ? special : plain(node);
    }

    private @Nullable SqlExpr special(Expr.FunctionCall node) {
        String name = node.name().key();
        boolean decimal = !node.arguments().isEmpty()
                && context.type(node.arguments().get(0)).is(Kind.NUMERIC);
        SqlExpr date = expressions.dates().call(node);
        if (date != null) {
            return date;
        }
        switch (name) {
            case "round":
                return round(node);
            case "avg":
                return decimal ? average(node) : null;
            case "total":
                return decimal ? total(node) : null;
            case "gen_random_uuid":
                return SqlExpr.atom(UUID, SqlType.UUID, node.span());
            default:
                return null;
        }
    }

    /** A random UUID of version 4 in SQL that every SQLite has. */
    private static final String UUID = "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4'"
            + " || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (random() & 3), 1)"
            + " || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))";

    private SqlExpr plain(Expr.FunctionCall node) {
        String name = node.name().key();
        if (name.equals("nullif")) {
            return nullIf(node);
        }
        SqlType type = context.type(node);
        List<SqlExpr> arguments = new ArrayList<>();
        boolean extreme =
                (name.equals("min") || name.equals("max")) && node.arguments().size() > 1;
        for (int i = 0; i < node.arguments().size(); i++) {
            Expr argument = node.arguments().get(i);
            boolean branch = BRANCHES.contains(name)
                    || extreme
                    || isChoice(name, i, node.arguments().size());
            arguments.add(branch ? expressions.coerce(argument, type) : argument(name, node, i));
        }
        if (node.star()) {
            arguments.add(SqlExpr.atom("*", SqlType.UNKNOWN, node.span()));
        }
        SqlType result = type;
        if (!arguments.isEmpty() && arguments.get(0).is(Kind.NUMERIC) && !type.is(Kind.NUMERIC)) {
            boolean kept = Set.of("sum", "abs", "min", "max", "lag", "lead", "first_value", "last_value")
                    .contains(name);
            result = kept ? arguments.get(0).type() : type;
        }
        return make(name, node, arguments, result);
    }

    /** Two exact decimals may meet in another scale than that of the one which is given back. */
    private SqlExpr nullIf(Expr.FunctionCall node) {
        Expr first = node.arguments().get(0);
        Expr second = node.arguments().get(1);
        SqlType type = context.type(node);
        Comparing.checkDistinct(context, context.type(first), node, "are not compared here");
        SqlExpr equal = expressions.comparisons().equal(first, second, node);
        SqlExpr value = expressions.coerce(first, type);
        if (equal.shape() instanceof Shape.Infix infix && infix.left().shape().equals(value.shape())) {
            return make("nullif", node, List.of(value, infix.right()), type);
        }
        SqlExpr nothing = SqlExpr.atom("NULL", SqlType.NULL, node.span());
        Shape shape = new Shape.CaseOf(null, List.of(new Shape.Branch(equal, nothing)), value);
        return SqlExpr.of(shape, type, node.span());
    }

    private static boolean isChoice(String name, int index, int count) {
        boolean choice = name.equals("iif") || name.equals("if");
        return choice && (index % 2 == 1 || (count % 2 == 1 && index == count - 1));
    }

    private SqlExpr argument(String name, Expr.FunctionCall node, int index) {
        Expr argument = node.arguments().get(index);
        SqlType type = context.type(argument);
        if ((name.equals("iif") || name.equals("if")) && index % 2 == 0) {
            return expressions.condition(argument);
        } else if ((name.equals("lag") || name.equals("lead"))
                && index != 1
                && node.arguments().size() == 3) {
            return expressions.coerce(argument, context.type(node));
        } else if (type.is(Kind.NUMERIC) && name.startsWith("json_")) {
            SqlExpr text = expressions.text(argument);
            return type.scale() == 0
                    ? expressions.lower(argument)
                    : SqlExpr.call("json", SqlType.TEXT, argument.span(), text);
        } else if (TEXTUAL.contains(name) || (type.is(Kind.ENUM) && (name.equals("printf") || name.equals("format")))) {
            return expressions.text(argument);
        } else if (type.is(Kind.NUMERIC) && !TYPELESS.contains(name)) {
            throw context.typeOperation(
                    argument,
                    name + " of an exact decimal is not defined",
                    "write CAST(.. AS TEXT) or CAST(.. AS REAL)");
        } else if (type.is(Kind.TEXT) && keepsSubtype(name, index, argument)) {
            SqlExpr nothing = SqlExpr.atom("''", SqlType.TEXT, argument.span());
            return expressions.lower(argument).infix("||", nothing, SqlType.TEXT);
        } else if (type.isTemporal() && (name.equals("sum") || name.equals("avg") || name.equals("total"))) {
            throw context.typeOperation(argument, name + " of " + type + " is not defined", "use unixepoch(..)");
        }
        return expressions.lower(argument);
    }

    /**
     * Tells whether a text that a JSON function takes for a value is of the row that is being written, where it is still known
     * to have been JSON; once stored it is a text.
     */
    private boolean keepsSubtype(String name, int index, Expr argument) {
        boolean value = switch (name) {
            case "json_array", "json_quote", "json_group_array" -> true;
            case "json_object", "json_group_object" -> index % 2 == 1;
            case "json_set", "json_insert", "json_replace" -> index > 0 && index % 2 == 0;
            default -> false;
        };
        return value
                && JsonSubtype.of(argument, expressions.queries().isWindowed()) == JsonSubtype.NEVER
                && readsWritten(argument);
    }

    private boolean readsWritten(Expr expr) {
        return (expr instanceof Expr.ColumnRef column
                        && context.facts().binding(column) instanceof Binding.OfColumn of
                        && context.isWritten(of.relation()))
                || Children.of(expr).stream().anyMatch(this::readsWritten);
    }

    SqlExpr make(String name, Expr.FunctionCall node, List<SqlExpr> arguments, SqlType type) {
        List<SqlOrder> orders = new ArrayList<>();
        for (OrderingTerm term : node.orderBy()) {
            orders.add(expressions.order(expressions.by(term)));
        }
        boolean joined = Set.of("group_concat", "string_agg", "json_group_array", "json_group_object")
                .contains(name);
        if (joined && orders.isEmpty() && node.over() == null && !node.distinct()) {
            orders.addAll(expressions.queries().implicitOrder(node));
        }
        Expr filter = node.filter();
        String spelled = name.equals("if") ? "iif" : name;
        Shape.Call call = new Shape.Call(
                spelled,
                node.distinct(),
                arguments,
                orders,
                filter == null ? null : expressions.condition(filter),
                window(node));
        return SqlExpr.of(call, type, node.span());
    }

    /** Lowers what follows OVER; see {@link SlidingTexts}. */
    private @Nullable SqlWindow window(Expr.FunctionCall node) {
        SqlWindow window = expressions.over(node);
        boolean texts =
                Set.of("group_concat", "string_agg").contains(node.name().key());
        SlidingTexts sliding = new SlidingTexts(context, expressions.queries().core());
        if (texts
                && window instanceof SqlWindow.Defined defined
                && defined.frame() != null
                && sliding.isLossy(node)
                && sliding.hasNoTies(node)) {
            SqlWindow.Frame frame = defined.frame();
            return new SqlWindow.Defined(
                    defined.base(),
                    defined.partitionBy(),
                    defined.orderBy(),
                    new SqlWindow.Frame(frame.unit(), frame.start(), frame.end(), "EXCLUDE TIES"));
        }
        return window;
    }

    private @Nullable SqlExpr round(Expr.FunctionCall node) {
        Expr operand = node.arguments().get(0);
        boolean average = PostgresNumeric.isAverage(context, operand);
        boolean decimal = context.type(operand).is(Kind.NUMERIC);
        boolean quotient = operand instanceof Expr.Binary binary
                && (context.type(binary.left()).is(Kind.NUMERIC)
                        || context.type(binary.right()).is(Kind.NUMERIC));
        if (!average && !decimal && !quotient) {
            return null;
        }
        int digits = 0;
        if (node.arguments().size() > 1) {
            if (!(node.arguments().get(1) instanceof Expr.IntegerLiteral literal)
                    || literal.value() < 0
                    || literal.value() > 18) {
                throw context.typeOperation(
                        node.arguments().get(1),
                        "how many digits remain has to be known",
                        "write a literal from 0 to 18");
            }
            digits = (int) literal.value();
        }
        SqlExpr divided = expressions.numeric().quotient(operand, digits);
        if (divided != null) {
            return divided;
        } else if (average) {
            Expr.FunctionCall call = (Expr.FunctionCall) operand;
            List<SqlExpr> arguments = List.of(expressions.lower(call.arguments().get(0)));
            SqlExpr sum = make("sum", call, arguments, arguments.get(0).type());
            SqlExpr count = make("count", call, arguments, SqlType.INTEGER);
            return expressions.numeric().divided(sum, count, digits);
        } else if (!decimal) {
            return null;
        }
        return expressions.numeric().rounded(expressions.lower(operand), digits);
    }

    private SqlExpr average(Expr.FunctionCall node) {
        List<SqlExpr> arguments = List.of(expressions.lower(node.arguments().get(0)));
        int scale = SqliteNumeric.scale(arguments.get(0));
        SqlExpr sum = make("sum", node, arguments, arguments.get(0).type()).cast("REAL", SqlType.REAL);
        SqlExpr count = make("count", node, arguments, SqlType.INTEGER);
        SqlExpr power = SqlExpr.atom(SqliteNumeric.power(scale), SqlType.INTEGER, node.span());
        return sum.infix("/", scale == 0 ? count : count.infix("*", power, SqlType.INTEGER), SqlType.REAL);
    }

    private SqlExpr total(Expr.FunctionCall node) {
        List<SqlExpr> arguments = List.of(expressions.lower(node.arguments().get(0)));
        SqlExpr sum = make("sum", node, arguments, arguments.get(0).type());
        SqlExpr all = SqlExpr.call(
                "coalesce", SqlType.INTEGER, node.span(), sum, SqlExpr.atom("0", SqlType.INTEGER, node.span()));
        SqlExpr power = SqlExpr.atom(
                SqliteNumeric.power(SqliteNumeric.scale(arguments.get(0))) + ".0", SqlType.REAL, node.span());
        return all.cast("REAL", SqlType.REAL).infix("/", power, SqlType.REAL);
    }
}
