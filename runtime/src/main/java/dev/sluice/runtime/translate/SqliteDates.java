package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates and times on SQLite: canonical texts, and SQLite's functions brought to them where a type asks for it. */
final class SqliteDates {
    private static final int TO_MILLISECONDS = 23;

    private final SqliteExpressions expressions;
    private final Context context;

    SqliteDates(SqliteExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /** Lowers an expression that takes a temporal type from its place. */
    SqlExpr typed(Expr expr, SqlType target) {
        if (expr instanceof Expr.StringLiteral literal) {
            String canonical = Literals.temporal(target, literal.value());
            if (canonical == null) {
                throw context.typeOperation(expr, "this text is no " + target, "write a real date as 2024-02-29");
            }
            return SqlExpr.atom("'" + canonical + "'", target, expr.span());
        } else if (expr instanceof Expr.CurrentTime current) {
            String function = switch (current.kind()) {
                case DATE -> "date";
                case TIME -> "time";
                case TIMESTAMP -> "datetime";
            };
            SqlExpr now = SqlExpr.atom("'now'", SqlType.TEXT, expr.span());
            return canonical(function, target, List.of(now), false, expr);
        } else if (expr instanceof Expr.FunctionCall call && isTextFunction(call)) {
            List<SqlExpr> arguments = call.arguments().isEmpty()
                    ? List.of(SqlExpr.atom("'now'", SqlType.TEXT, expr.span()))
                    : arguments(call, 0);
            return canonical(call.name().key(), target, arguments, PostgresDates.isSubsecond(call), expr);
        }
        SqlType from = context.type(expr);
        if (from.equals(target) || from.is(Kind.NULL)) {
            return expressions.lower(expr);
        }
        throw needed(context, expr, from, target);
    }

    /** The refusal of a value where a date or a time is needed; strftime, which gives any text, is written anew. */
    static RefusedException needed(Context context, Expr expr, SqlType from, SqlType target) {
        String help = "write CAST(.. AS " + target + ")";
        if (expr instanceof Expr.FunctionCall call
                && call.name().key().equals("strftime")
                && !call.arguments().isEmpty()) {
            String function = target.is(Kind.DATE) ? "date" : target.is(Kind.TIME) ? "time" : "datetime";
            help = "write "
                    + call.arguments().stream()
                            .skip(1)
                            .map(argument -> argument.span().text())
                            .collect(Collectors.joining(", ", function + "(", ")"))
                    + ", which is read as a " + target;
        }
        return context.typeOperation(
                expr, "a value " + from.ofType() + " where " + target.shown() + " is needed", help);
    }

    /** Refuses a function, or a current time, where the value of another one is needed. */
    static RefusedException otherFunction(Context context, Expr at, String function, SqlType target) {
        String wanted = target.is(Kind.DATE) ? "date" : target.is(Kind.TIME) ? "time" : "datetime";
        if (at instanceof Expr.CurrentTime current) {
            String word = target.is(Kind.DATE) ? "DATE" : target.is(Kind.TIME) ? "TIME" : "TIMESTAMP";
            return context.typeOperation(at, "CURRENT_" + current.kind() + " is no " + target, "write CURRENT_" + word);
        }
        String arguments = at instanceof Expr.FunctionCall call
                ? call.span()
                        .file()
                        .text()
                        .substring(call.name().span().end(), call.span().end())
                : "(..)";
        return context.typeOperation(at, function + "(..) is no " + target, "write " + wanted + arguments);
    }

    /** Tells whether a function gives a text that a temporal type may take. */
    static boolean isTextFunction(Expr.FunctionCall call) {
        return switch (call.name().key()) {
            case "date", "time", "datetime" -> true;
            default -> false;
        };
    }

    private SqlExpr canonical(String function, SqlType target, List<SqlExpr> arguments, boolean finer, Expr at) {
        String zone = target.is(Kind.DATETIME) ? "Z" : "";
        String clock = finer ? "%H:%M:%f000" : "%H:%M:%S.000000";
        String format = switch (target.kind()) {
            case DATE -> function.equals("date") ? "%Y-%m-%d" : null;
            case TIME -> function.equals("time") ? clock : null;
            default ->
                switch (function) {
                    case "date" -> "%Y-%m-%dT00:00:00.000000" + zone;
                    case "datetime" -> "%Y-%m-%dT" + clock + zone;
                    default -> null;
                };
        };
        if (format == null) {
            throw otherFunction(context, at, function, target);
        }
        List<SqlExpr> all = new ArrayList<>(arguments);
        all.add(0, SqlExpr.atom("'" + format + "'", SqlType.TEXT, at.span()));
        return SqlExpr.call("strftime", target, at.span(), all.toArray(SqlExpr[]::new));
    }

    /** Returns the text of a day's first moment, which a time is compared with. */
    SqlExpr bound(DateRange range, boolean after) {
        SqlType type = context.type(range.time());
        String rest = switch (type.kind()) {
            case DATE -> "";
            case TIMESTAMP -> "T00:00:00.000000";
            default -> "T00:00:00.000000Z";
        };
        LocalDate day = after ? range.to() : range.from();
        if (day != null) {
            String text = day.getYear() > 9999 ? "a" : day + rest;
            return SqlExpr.atom("'" + text + "'", type, range.time().span());
        }
        SqlExpr given = expressions.lower(Objects.requireNonNull(range.day()));
        SqlExpr moment = SqlExpr.atom("'" + rest + "'", SqlType.TEXT, given.span());
        if (!after) {
            return rest.isEmpty() ? given : given.infix("||", moment, type);
        }
        SqlExpr one = SqlExpr.atom("'+1 day'", SqlType.TEXT, given.span());
        SqlExpr next = SqlExpr.call("date", SqlType.TEXT, given.span(), given, one);
        SqlExpr end = SqlExpr.atom("'a'", SqlType.TEXT, given.span());
        return SqlExpr.call(
                "coalesce", type, given.span(), rest.isEmpty() ? next : next.infix("||", moment, type), end);
    }

    /** {@code date - date} in days. */
    SqlExpr difference(Expr.Binary node) {
        SqlType left = context.type(node.left());
        SqlType right = context.type(node.right());
        boolean days = left.is(Kind.DATE) && right.is(Kind.DATE);
        if (!days || node.operator() != BinaryOperator.SUBTRACT) {
            throw context.typeOperation(
                    node,
                    "no arithmetic on " + left.shown() + " and " + right.shown(),
                    "write date(day, '+1 day'), or unixepoch(at) for a number of seconds");
        }
        SqlExpr a = SqlExpr.call("julianday", SqlType.REAL, node.span(), expressions.coerce(node.left(), left));
        SqlExpr b = SqlExpr.call("julianday", SqlType.REAL, node.span(), expressions.coerce(node.right(), right));
        return a.infix("-", b, SqlType.REAL).cast("INTEGER", SqlType.INTEGER);
    }

    /** Lowers a date function over a typed column; null if it is none. */
    @Nullable
    SqlExpr call(Expr.FunctionCall call) {
        String name = call.name().key();
        int at = name.equals("strftime") ? 1 : 0;
        switch (name) {
            case "date", "time", "datetime", "strftime", "julianday", "unixepoch" -> {}
            case "now" -> {
                return SqlExpr.call(
                        "strftime",
                        SqlType.DATETIME,
                        call.span(),
                        SqlExpr.atom("'%Y-%m-%dT%H:%M:%f000Z'", SqlType.TEXT, call.span()),
                        SqlExpr.atom("'now'", SqlType.TEXT, call.span()));
            }
            default -> {
                return null;
            }
        }
        boolean typed = at < call.arguments().size()
                && context.type(call.arguments().get(at)).isTemporal();
        if (!typed) {
            return null;
        }
        SqlExpr value = expressions.lower(call.arguments().get(at));
        boolean instant = value.is(Kind.DATETIME) || value.is(Kind.TIMESTAMP);
        if (call.arguments().size() == 1 && instant && name.equals("date")) {
            return part(value, 1, 10, SqlType.TEXT);
        } else if (call.arguments().size() == 1 && instant && name.equals("time")) {
            return part(value, 12, 8, SqlType.TEXT);
        }
        return SqlExpr.call(
                name, context.type(call), call.span(), arguments(call, at).toArray(SqlExpr[]::new));
    }

    /**
     * Lowers the arguments of a date function.
     *
     * @param at where the time stands among them
     */
    private List<SqlExpr> arguments(Expr.FunctionCall call, int at) {
        List<SqlExpr> arguments = new ArrayList<>();
        for (Expr argument : call.arguments()) {
            arguments.add(expressions.lower(argument));
        }
        SqlExpr time = arguments.get(at);
        if (isFine(call) && (time.is(Kind.DATETIME) || time.is(Kind.TIMESTAMP))) {
            arguments.set(at, part(time, 1, TO_MILLISECONDS, SqlType.TEXT));
        }
        return arguments;
    }

    /** SQLite rounds microseconds to milliseconds, which both engines have to cut. */
    static boolean isFine(Expr.FunctionCall call) {
        if (call.name().key().equals("julianday")) {
            return true;
        }
        return call.arguments().stream()
                .anyMatch(argument -> argument instanceof Expr.StringLiteral text
                        && (text.value().contains("%f")
                                || text.value().contains("%J")
                                || text.value()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .startsWith("subsec")
                                || text.value().contains(".")));
    }

    private static SqlExpr part(SqlExpr value, int from, int length, SqlType type) {
        return SqlExpr.call(
                "substr",
                type,
                value.span(),
                value,
                SqliteNumeric.integer(from, value),
                SqliteNumeric.integer(length, value));
    }

    /** Lowers CAST to a temporal type. */
    SqlExpr cast(Expr operand, SqlType from, SqlType target) {
        if (from.equals(target)) {
            return expressions.lower(operand);
        }
        boolean placed = operand instanceof Expr.StringLiteral
                || operand instanceof Expr.CurrentTime
                || (operand instanceof Expr.FunctionCall call && isTextFunction(call));
        if (placed) {
            return typed(operand, target);
        }
        SqlExpr value = expressions.lower(operand);
        if (from.is(Kind.TEXT)) {
            return ofText(value, target);
        }
        if (from.is(Kind.INTEGER) && target.is(Kind.DATETIME)) {
            SqlExpr epoch = SqlExpr.atom("'unixepoch'", SqlType.TEXT, operand.span());
            return canonical("datetime", target, List.of(value, epoch), false, operand);
        }
        if (from.is(Kind.TIME) || !from.isTemporal()) {
            throw context.notSupported(operand, "CAST of " + from + " to " + target + " is not translated yet");
        }
        String zone = target.is(Kind.DATETIME) ? "Z" : "";
        return switch (target.kind()) {
            case DATE -> part(value, 1, 10, target);
            case TIME -> part(midnight(value, from, ""), 12, 15, target);
            default ->
                from.is(Kind.DATE)
                        ? midnight(value, from, zone)
                        : from.is(Kind.DATETIME)
                                ? part(value, 1, 26, target)
                                : value.infix("||", SqlExpr.atom("'Z'", SqlType.TEXT, operand.span()), target);
        };
    }

    /** A text that is no time fails, because it is no JSON either. */
    static SqlExpr ofText(SqlExpr text, SqlType target) {
        String format = switch (target.kind()) {
            case DATE -> "'%Y-%m-%d'";
            case TIME -> "'%H:%M:%f000'";
            case TIMESTAMP -> "'%Y-%m-%dT%H:%M:%f000'";
            default -> "'%Y-%m-%dT%H:%M:%f000Z'";
        };
        SqlExpr read =
                SqlExpr.call("strftime", target, text.span(), SqlExpr.atom(format, SqlType.TEXT, text.span()), text);
        SqlExpr wrong = SqlExpr.atom("'no " + target + ": '", SqlType.TEXT, text.span());
        SqlExpr fails = SqlExpr.call("json", target, text.span(), wrong.infix("||", text, SqlType.TEXT));
        return SqlExpr.call("coalesce", target, text.span(), read, fails);
    }

    private static SqlExpr midnight(SqlExpr value, SqlType from, String zone) {
        if (!from.is(Kind.DATE)) {
            return value;
        }
        SqlExpr rest = SqlExpr.atom("'T00:00:00.000000" + zone + "'", SqlType.TEXT, value.span());
        return value.infix("||", rest, zone.isEmpty() ? SqlType.TIMESTAMP : SqlType.DATETIME);
    }
}
