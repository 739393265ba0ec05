package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Functions that make JSON texts on PostgreSQL: put together by {@code ||}, because its own functions put spaces. */
final class PostgresJsonTexts {
    private final PostgresExpressions expressions;
    private final Context context;
    private final PostgresJson json;

    PostgresJsonTexts(PostgresExpressions expressions, PostgresJson json) {
        this.expressions = expressions;
        this.context = expressions.context();
        this.json = json;
    }

    /** Adds the rows of this family. */
    void addTo(Map<String, PostgresFunctions.Rendering> rows) {
        rows.put("json", call -> context.helper("json_min", SqlType.TEXT, call.span(), parsed(call, 0)));
        rows.put("json_valid", this::valid);
        rows.put("json_quote", call -> value(call.arguments().get(0)));
        rows.put("json_array", this::array);
        rows.put("json_object", this::object);
        rows.put("json_set", call -> edited("json_set", call));
        rows.put("json_insert", call -> edited("json_insert", call));
        rows.put("json_replace", call -> edited("json_replace", call));
        rows.put("json_remove", this::removed);
        rows.put(
                "json_patch",
                call -> context.helper("json_patch", SqlType.TEXT, call.span(), parsed(call, 0), parsed(call, 1)));
    }

    private SqlExpr parsed(Expr.FunctionCall call, int index) {
        return json.document(call.arguments().get(index)).cast("json", SqlType.JSON);
    }

    private SqlExpr valid(Expr.FunctionCall call) {
        if (call.arguments().size() > 1) {
            throw context.notPortable(call, "flags of json_valid have no rendering", "leave them out");
        }
        SqlExpr valid = context.helper(
                "json_valid",
                SqlType.BOOLEAN,
                call.span(),
                json.text(call.arguments().get(0)));
        return valid.cast("int", SqlType.INTEGER).with(Traits.NARROW);
    }

    private static SqlExpr text(String value, Expr at) {
        return SqlExpr.atom(Literals.quotedForPostgres(value), SqlType.TEXT, at.span())
                .with(Traits.UNTYPED);
    }

    private static SqlExpr joined(SqlExpr left, SqlExpr right) {
        return left.infix("||", right, SqlType.TEXT);
    }

    private SqlExpr array(Expr.FunctionCall call) {
        SqlExpr out = text("[", call);
        for (int i = 0; i < call.arguments().size(); i++) {
            if (i > 0) {
                out = joined(out, text(",", call));
            }
            out = joined(out, value(call.arguments().get(i)));
        }
        return joined(out, text("]", call));
    }

    private SqlExpr object(Expr.FunctionCall call) {
        if (call.arguments().size() % 2 == 1) {
            throw context.notPortable(call, "a key without a value", "give as many values as keys");
        }
        SqlExpr out = text("{", call);
        for (int i = 0; i < call.arguments().size(); i += 2) {
            if (i > 0) {
                out = joined(out, text(",", call));
            }
            out = joined(out, label(call.arguments().get(i)));
            out = joined(joined(out, text(":", call)), value(call.arguments().get(i + 1)));
        }
        return joined(out, text("}", call));
    }

    /** The aggregate takes any value for a key, as text. */
    private SqlExpr groupKey(Expr expr) {
        return context.type(expr).isNumber() ? quoted(expressions.conversions().text(expr)) : key(expr);
    }

    private SqlExpr key(Expr expr) {
        checkKey(expr);
        return quoted(expressions.lower(expr));
    }

    private void checkKey(Expr expr) {
        if (!context.type(expr).is(Kind.TEXT)) {
            throw context.notPortable(expr, "a key of a JSON object is a text", "write CAST(.. AS TEXT)");
        }
    }

    /** The label of a member; NULL is an error, where the aggregate leaves the member out. */
    private SqlExpr label(Expr expr) {
        checkKey(expr);
        SqlExpr text = expressions.lower(expr);
        String helper = context.isStored() || readsColumn(expr) ? "json_label_of" : "json_label";
        return quoted(context.value(expr).nullable() ? context.helper(helper, SqlType.TEXT, expr.span(), text) : text);
    }

    /** What reads no column PostgreSQL might compute before it knows whether there is a row. */
    private static boolean readsColumn(Expr expr) {
        boolean[] found = {false};
        AstWalk.each(expr, part -> found[0] |= part instanceof Expr.ColumnRef);
        return found[0];
    }

    /** What stands for NULL; an aggregate stays, without which the query would have another number of rows. */
    private static SqlExpr nothing(Expr expr, SqlExpr value) {
        SqlExpr text = text("null", expr);
        return PostgresGroups.hasAggregate(expr)
                ? SqlExpr.call("coalesce", SqlType.TEXT, expr.span(), value.cast("text", SqlType.TEXT), text)
                : text;
    }

    /** Quotes a text; to_json depends on the session in PostgreSQL's eyes, and is not stored. */
    private SqlExpr quoted(SqlExpr text) {
        SqlExpr typed = text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text;
        if (context.isStored()) {
            return context.helper("json_quote", SqlType.TEXT, text.span(), typed);
        }
        return SqlExpr.call("to_json", SqlType.JSON, text.span(), typed).cast("text", SqlType.TEXT);
    }

    /** Returns the JSON text of a value; {@code null} for NULL. */
    private SqlExpr value(Expr expr) {
        PostgresMembers.Member member = expressions.members().of(expr);
        if (member != null) {
            checkSubtype(expr);
            return expressions.members().json(member, !(expr instanceof Expr.Binary));
        }
        JsonSubtype subtype = JsonSubtype.of(expr, expressions.queries().isWindowed());
        if (subtype == JsonSubtype.IN_SOME_ROWS) {
            throw context.notPortable(
                    expr,
                    "SQLite takes this for JSON in some rows, for a text in others",
                    "write json(..), or .. || '' for a text");
        }
        SqlExpr value = expressions.lower(expr);
        SqlExpr text;
        if (subtype == JsonSubtype.ALWAYS && (value.is(Kind.TEXT) || value.is(Kind.JSON))) {
            text = value;
        } else {
            text = switch (value.type().kind()) {
                case TEXT -> quoted(value);
                case UUID, INTERVAL, ENUMNAME, DATE, TIME, TIMESTAMP, DATETIME ->
                    quoted(expressions.conversions().text(value, expr));
                case JSON -> quoted(value.cast("text", SqlType.TEXT));
                case ENUM -> value.cast("text", SqlType.TEXT);
                case INTEGER, NUMERIC, BOOLEAN -> expressions.conversions().text(value, expr);
                case REAL -> context.helper("json_quote", SqlType.TEXT, expr.span(), value);
                case NUMBER -> expressions.conversions().text(expr);
                case NULL -> nothing(expr, value);
                default ->
                    throw context.typeOperation(
                            expr, "a value " + value.type().ofType() + " in JSON differs", "write CAST(.. AS TEXT)");
            };
        }
        if (!context.value(expr).nullable() || value.is(Kind.NULL)) {
            return text;
        }
        return SqlExpr.call("coalesce", SqlType.TEXT, expr.span(), text, text("null", expr));
    }

    /** A value that SQLite sorts on the way, for groups or windows, is no JSON any more: an array becomes a text. */
    private void checkSubtype(Expr expr) {
        SelectBody.Core core = expressions.queries().core();
        boolean sorted = core != null
                && (!core.groupBy().isEmpty() || expressions.queries().isWindowed());
        if (sorted && expr instanceof Expr.ColumnRef) {
            throw context.notPortable(
                    expr,
                    "SQLite takes this for JSON or for a text as its plan has it",
                    "write json_extract(..), or .. || '' for a text");
        }
    }

    private SqlExpr edited(String helper, Expr.FunctionCall call) {
        List<Expr> arguments = call.arguments();
        if (arguments.size() < 3 || arguments.size() % 2 == 0) {
            throw context.notPortable(call, "a path without a value", "give as many values as paths");
        }
        SqlExpr out = json.document(arguments.get(0));
        for (int i = 1; i < arguments.size(); i += 2) {
            SqlExpr path = json.path(arguments.get(i));
            out = context.helper(helper, SqlType.TEXT, call.span(), out, path, value(arguments.get(i + 1)));
        }
        return out;
    }

    private SqlExpr removed(Expr.FunctionCall call) {
        SqlExpr out = json.document(call.arguments().get(0));
        for (Expr path : call.arguments().subList(1, call.arguments().size())) {
            out = context.helper("json_remove", SqlType.TEXT, call.span(), out, json.path(path));
        }
        return out;
    }

    /** Of equal values SQLite takes the first that it meets, which counts only in an order of other values. */
    private void checkOrder(Expr.FunctionCall call, List<SqlOrder> orders) {
        Expr value = call.arguments().get(0);
        boolean bySelf = orders.size() == 1
                && call.arguments().size() == 1
                && context.value(value).collation().sequence() == Collation.Sequence.BINARY
                && orders.get(0)
                        .expr()
                        .shape()
                        .equals(expressions.keys().ordered(value).shape());
        if (!bySelf) {
            throw context.undefinedOrder(
                    call, "the order of distinct values is not defined", "order by the value itself");
        }
    }

    /** Lowers {@code json_group_array} and {@code json_group_object}. */
    SqlExpr group(Expr.FunctionCall call) {
        boolean object = call.name().key().equals("json_group_object");
        SqlExpr item = value(call.arguments().get(object ? 1 : 0));
        if (object) {
            item = joined(joined(groupKey(call.arguments().get(0)), text(":", call)), item);
        }
        List<SqlOrder> orders = new ArrayList<>();
        orders.addAll(expressions.keys().orders(call.orderBy()));
        if (call.distinct()) {
            checkOrder(call, orders);
        } else if (orders.isEmpty() && call.over() == null) {
            orders.addAll(expressions.queries().implicitOrder(call));
        }
        Expr filter = call.filter();
        Shape.Call all = new Shape.Call(
                call.distinct() ? "array_agg" : "string_agg",
                false,
                call.distinct() ? List.of(item) : List.of(item, text(",", call)),
                orders,
                filter == null ? null : expressions.condition(filter),
                expressions.over(call));
        SqlExpr found = SqlExpr.of(all, SqlType.TEXT, call.span());
        if (call.distinct()) {
            found = context.helper("distinct_texts", SqlType.TEXT, call.span(), found, text(",", call));
        }
        SqlExpr items = SqlExpr.call("coalesce", SqlType.TEXT, call.span(), found, text("", call));
        return joined(joined(text(object ? "{" : "[", call), items), text(object ? "}" : "]", call));
    }
}
