package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From SQLite's scalar functions to PostgreSQL's spelling: a row for each function that has a proven rendering; the others
 * are refused.
 */
final class PostgresFunctions {
    private static final Set<String> REGISTERED_BY_DRIVER = Set.of(
            "reverse", "padl", "padr", "padc", "charindex", "leftstr", "rightstr", "proper", "replicate", "strfilter");

    private final PostgresExpressions expressions;
    private final Context context;
    private final PostgresDates dates;
    private final PostgresJson json;
    private final PostgresAggregates aggregates;
    private final PostgresTextFunctions texts;
    private final Map<String, Rendering> rows = new HashMap<>();

    /** How one function is rendered. */
    @FunctionalInterface
    interface Rendering {
        /** Lowers a call. */
        SqlExpr of(Expr.FunctionCall call);
    }

    PostgresFunctions(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
        this.dates = new PostgresDates(expressions);
        this.json = new PostgresJson(expressions);
        this.aggregates = new PostgresAggregates(expressions);
        this.texts = new PostgresTextFunctions(expressions);
        choices();
        new PostgresMath(expressions).addTo(rows);
        texts.addTo(rows);
        dates.addTo(rows);
        json.addTo(rows);
    }

    PostgresDates dates() {
        return dates;
    }

    PostgresJson json() {
        return json;
    }

    PostgresAggregates aggregates() {
        return aggregates;
    }

    SqlExpr call(Expr.FunctionCall node) {
        SqlExpr declared = DeclaredFunctions.postgres(expressions, node);
        if (declared != null) {
            return declared;
        }
        SqlExpr aggregate = aggregates.call(node);
        if (aggregate != null) {
            return aggregate;
        }
        String name = node.name().key();
        Rendering row = rows.get(name);
        if (row != null) {
            return row.of(node);
        }
        if (REGISTERED_BY_DRIVER.contains(name)) {
            throw context.notPortable(
                    node.name(), "\"" + name + "\" is not SQLite's but its driver's", "do it in Java");
        }
        switch (name) {
            case "last_insert_rowid" -> {
                return new PostgresLastId(context).of(node);
            }
            case "changes", "total_changes" ->
                throw context.notPortable(
                        node, "what " + name + "() tells belongs to a session", "use RETURNING, or the row count");
            default ->
                throw context.notPortable(
                        node.name(), "the function \"" + name + "\" has no rendering on PostgreSQL", "do it in Java");
        }
    }

    private void choices() {
        rows.put("coalesce", this::coalesce);
        rows.put("ifnull", this::coalesce);
        rows.put("nullif", this::nullIf);
        rows.put("iif", this::choose);
        rows.put("if", this::choose);
        rows.put("likely", call -> expressions.lower(call.arguments().get(0)));
        rows.put("unlikely", call -> expressions.lower(call.arguments().get(0)));
        rows.put("likelihood", call -> expressions.lower(call.arguments().get(0)));
        rows.put("max", call -> extreme(call, "greatest"));
        rows.put("min", call -> extreme(call, "least"));
        rows.put("typeof", this::typeOf);
        rows.put("random", call -> context.helper("random", SqlType.INTEGER, call.span()));
        rows.put("gen_random_uuid", call -> SqlExpr.call("gen_random_uuid", SqlType.UUID, call.span()));
    }

    private SqlExpr coalesce(Expr.FunctionCall call) {
        SqlType type = context.type(call);
        List<SqlExpr> arguments = branches(call.arguments(), type);
        SqlExpr value = make("coalesce", type, call, arguments);
        return value.bytewise() ? value.with(Traits.choice(arguments)) : value;
    }

    private List<SqlExpr> branches(List<Expr> values, SqlType type) {
        checkOpen(values, type);
        List<SqlExpr> out = new ArrayList<>();
        for (Expr value : values) {
            out.add(expressions.coerce(value, type));
        }
        return out;
    }

    private void checkOpen(List<Expr> values, SqlType type) {
        if (ExpressionLowering.isOpen(type)) {
            throw context.notPortable(
                    values.get(0), "these values have no type in common", "convert them to one type with CAST");
        }
    }

    private static SqlExpr make(String function, SqlType type, Expr.FunctionCall call, List<SqlExpr> arguments) {
        Shape shape = new Shape.Call(function, false, arguments, List.of(), null, null);
        boolean narrow = Traits.isNarrow(type, arguments);
        boolean bytewise = arguments.stream().anyMatch(SqlExpr::bytewise);
        return SqlExpr.of(shape, type, call.span()).with(narrow ? Traits.NARROW : Traits.bytewise(bytewise));
    }

    private SqlExpr nullIf(Expr.FunctionCall call) {
        Expr first = call.arguments().get(0);
        Comparing.checkDistinct(context, context.type(first), call, "are not compared here");
        if (neverEqual(first, call.arguments().get(1))) {
            return beside(call.arguments().get(1), expressions.lower(first));
        }
        checkCollation(first, call.arguments().get(1));
        SqlType type = context.type(call);
        SqlExpr equal = expressions.comparisons().equal(first, call.arguments().get(1), call);
        SqlExpr value = takesType(type) ? expressions.coerce(first, type) : expressions.lower(first);
        if (equal.shape() instanceof Shape.Infix infix
                && infix.left().shape().equals(value.shape())
                && !(value.is(Kind.INTEGER)
                        && (infix.right().is(Kind.REAL) || infix.right().is(Kind.NUMERIC)))) {
            SqlExpr typed = value.traits().untyped() ? value.cast("text", value.type()) : value;
            return make("nullif", value.type(), call, List.of(typed, infix.right()))
                    .with(value.traits());
        }
        SqlExpr nothing = SqlExpr.atom("NULL", SqlType.NULL, call.span());
        return SqlExpr.of(
                        new Shape.CaseOf(null, List.of(new Shape.Branch(equal, nothing)), value),
                        value.type(),
                        call.span())
                .with(value.traits());
    }

    /** SQLite compares by the collation of the first argument that has one, where an operator takes a COLLATE of the second one. */
    private void checkCollation(Expr first, Expr second) {
        Collation own = context.value(first).collation();
        Collation other = context.value(second).collation();
        if (own.strength() == Collation.Strength.COLUMN
                && other.strength() == Collation.Strength.EXPLICIT
                && own.sequence() != other.sequence()) {
            throw context.notPortable(
                    second,
                    "nullif compares by the collation of the column before, not by this one",
                    "write COLLATE behind the column");
        }
    }

    /** Tells whether a literal is of a type because of what it stands beside. */
    private static boolean takesType(SqlType type) {
        return type.isTemporal() || type.is(Kind.NUMERIC) || SqliteExtensions.has(type);
    }

    /** Returns a value that does not depend on another one, which is kept if it makes one row of many. */
    private SqlExpr beside(Expr other, SqlExpr value) {
        if (!PostgresGroups.hasAggregate(other)) {
            return value;
        }
        SqlExpr missing =
                SqlExpr.of(new Shape.Postfix(expressions.lower(other), "IS NULL"), SqlType.BOOLEAN, other.span());
        return SqlExpr.of(
                        new Shape.CaseOf(null, List.of(new Shape.Branch(missing, value)), value),
                        value.type(),
                        value.span())
                .with(value.traits());
    }

    /** The arguments of a function have no affinity: a text is no number. */
    private boolean neverEqual(Expr first, Expr second) {
        SqlType a = Comparing.ownType(context, first);
        SqlType b = Comparing.ownType(context, second);
        return (a.is(Kind.TEXT) && b.isNumber()) || (a.isNumber() && b.is(Kind.TEXT));
    }

    private SqlExpr choose(Expr.FunctionCall call) {
        SqlType type = context.type(call);
        List<Shape.Branch> branches = new ArrayList<>();
        List<Expr> arguments = call.arguments();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            branches.add(new Shape.Branch(
                    expressions.condition(arguments.get(i)), expressions.coerce(arguments.get(i + 1), type)));
        }
        SqlExpr otherwise =
                arguments.size() % 2 == 1 ? expressions.coerce(arguments.get(arguments.size() - 1), type) : null;
        Shape.CaseOf choice = new Shape.CaseOf(null, branches, otherwise);
        return SqlExpr.of(choice, type, call.span()).with(Traits.chosen(type, choice.results()));
    }

    /** SQLite's max and min are NULL if any argument is; greatest and least pass NULLs over. */
    private SqlExpr extreme(Expr.FunctionCall call, String function) {
        SqlType type = context.type(call);
        switch (type.kind()) {
            case JSON, JSONB, POINT, INTERVAL, ARRAY, UNKNOWN, DYNAMIC, ANY ->
                throw context.typeOperation(
                        call, "these values have no greatest one on both engines", "convert them to one type");
            default -> {}
        }
        List<SqlExpr> arguments = new ArrayList<>(branches(call.arguments(), type));
        Collation.Sequence sequence = collation(call);
        if (type.is(Kind.TEXT) && sequence != Collation.Sequence.BINARY) {
            return extremeOf(call, function, arguments, sequence);
        }
        if (arguments.stream().noneMatch(SqlExpr::bytewise)) {
            arguments.set(0, expressions.bytewise(arguments.get(0)));
        }
        SqlExpr value = make(function, type, call, arguments);
        SqlExpr present = null;
        for (int i = 0; i < arguments.size(); i++) {
            if (context.value(call.arguments().get(i)).nullable()) {
                SqlExpr test =
                        SqlExpr.of(new Shape.Postfix(arguments.get(i), "IS NOT NULL"), SqlType.BOOLEAN, call.span());
                present = present == null ? test : present.infix("AND", test, SqlType.BOOLEAN);
            }
        }
        if (present == null) {
            return value;
        }
        Shape guarded = new Shape.CaseOf(null, List.of(new Shape.Branch(present, value)), null);
        return SqlExpr.of(guarded, type, call.span()).with(value.traits());
    }

    /** The collation of the first argument that has one. */
    private Collation.Sequence collation(Expr.FunctionCall call) {
        return call.arguments().stream()
                .map(argument -> context.value(argument).collation())
                .filter(collation -> collation.strength() != Collation.Strength.NONE)
                .map(Collation::sequence)
                .findFirst()
                .orElse(Collation.Sequence.BINARY);
    }

    /** Of two texts that are equal under their collation, MIN takes the second one and MAX the first. */
    private SqlExpr extremeOf(
            Expr.FunctionCall call, String function, List<SqlExpr> arguments, Collation.Sequence sequence) {
        if (arguments.size() != 2) {
            throw context.notPortable(
                    call, "PostgreSQL compares more than two texts by bytes only", "nest calls with two arguments");
        }
        if (call.arguments().stream().anyMatch(WindowOrders::isIn)) {
            throw context.notPortable(
                    call,
                    "SQLite compares what a window gives under this collation or by bytes, as its plan has it",
                    "compute the window in a subquery, and compare its column");
        }
        SqlExpr left = arguments.get(0);
        SqlExpr right = arguments.get(1);
        SqlExpr other = expressions.collated(right, sequence);
        SqlExpr one = expressions.collated(left, sequence);
        SqlExpr less = (other.bytewise() ? one : expressions.bytewise(one)).infix("<", other, SqlType.BOOLEAN);
        boolean least = function.equals("least");
        List<Shape.Branch> branches = new ArrayList<>();
        SqlExpr missing = SqlExpr.of(new Shape.Postfix(left, "IS NULL"), SqlType.BOOLEAN, call.span())
                .infix(
                        "OR",
                        SqlExpr.of(new Shape.Postfix(right, "IS NULL"), SqlType.BOOLEAN, call.span()),
                        SqlType.BOOLEAN);
        branches.add(new Shape.Branch(missing, SqlExpr.atom("NULL", SqlType.NULL, call.span())));
        branches.add(new Shape.Branch(less, least ? left : right));
        Shape chosen = new Shape.CaseOf(null, branches, least ? right : left);
        return SqlExpr.of(chosen, SqlType.TEXT, call.span()).with(Traits.bytewise(left.bytewise() || right.bytewise()));
    }

    /** The name that a member's or a mixed number's type has in this row; null for what has one in all rows. */
    private @Nullable SqlExpr typeInRow(Expr argument, Expr.FunctionCall call) {
        PostgresMembers.Member member = expressions.members().of(argument);
        if (member != null) {
            return expressions.members().storage(member);
        }
        SqlExpr integer =
                context.type(argument).is(Kind.NUMBER) ? expressions.mixes().isInteger(argument) : null;
        if (integer == null) {
            return null;
        }
        SqlExpr missing =
                SqlExpr.of(new Shape.Postfix(expressions.lower(argument), "IS NULL"), SqlType.BOOLEAN, call.span());
        Shape names = new Shape.CaseOf(
                null,
                List.of(
                        new Shape.Branch(missing, SqlExpr.atom("'null'", SqlType.TEXT, call.span())),
                        new Shape.Branch(integer, SqlExpr.atom("'integer'", SqlType.TEXT, call.span()))),
                SqlExpr.atom("'real'", SqlType.TEXT, call.span()));
        return SqlExpr.of(names, SqlType.TEXT, call.span());
    }

    private SqlExpr typeOf(Expr.FunctionCall call) {
        Expr argument = call.arguments().get(0);
        SqlExpr inRow = typeInRow(argument, call);
        if (inRow != null) {
            return inRow;
        }
        SqlType type = context.type(argument);
        String name = switch (type.kind()) {
            case INTEGER, BOOLEAN -> "integer";
            case REAL -> "real";
            case TEXT -> "text";
            case BLOB -> "blob";
            case NULL -> "null";
            default ->
                throw context.typeOperation(call, "typeof tells how a value is stored, which differs", "do without it");
        };
        SqlExpr constant = SqlExpr.atom("'" + name + "'", SqlType.TEXT, call.span());
        boolean known = !context.value(argument).nullable() || type.is(Kind.NULL);
        // Without its aggregate the query would have as many rows as its tables.
        if (known && !PostgresGroups.hasAggregate(argument)) {
            return constant.with(Traits.UNTYPED);
        }
        SqlExpr test =
                SqlExpr.of(new Shape.Postfix(expressions.lower(argument), "IS NULL"), SqlType.BOOLEAN, call.span());
        SqlExpr nothing = SqlExpr.atom("'null'", SqlType.TEXT, call.span());
        return SqlExpr.of(
                new Shape.CaseOf(null, List.of(new Shape.Branch(test, nothing)), constant), SqlType.TEXT, call.span());
    }

    /** Returns an argument that is a literal text, or null. */
    static @Nullable String literal(Expr.FunctionCall call, int index) {
        return index < call.arguments().size() && call.arguments().get(index) instanceof Expr.StringLiteral text
                ? text.value()
                : null;
    }
}
