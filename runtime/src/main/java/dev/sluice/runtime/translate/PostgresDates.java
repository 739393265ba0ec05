package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.PostgresMoments.Moment;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Dates and times on PostgreSQL: the functions, and values that take a temporal type from their place. */
final class PostgresDates {
    private static final String DAY = "YYYY-MM-DD";
    private static final String CLOCK = "HH24:MI:SS";

    private final PostgresExpressions expressions;
    private final Context context;
    private final PostgresMoments moments;
    private final PostgresTimeFormats formats;

    PostgresDates(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
        this.moments = new PostgresMoments(expressions);
        this.formats = new PostgresTimeFormats(context);
    }

    /** Adds the rows of this family. */
    void addTo(Map<String, PostgresFunctions.Rendering> rows) {
        rows.put("date", call -> text(call, DAY, DAY));
        rows.put("time", this::time);
        rows.put("datetime", call -> text(call, DAY + " " + CLOCK, DAY + " " + CLOCK + ".MS"));
        rows.put("strftime", this::formatted);
        rows.put("unixepoch", this::unixEpoch);
        rows.put("julianday", this::julianDay);
        rows.put(
                "now",
                call -> PostgresMoments.truncated("milliseconds", PostgresMoments.now(call.span()))
                        .as(SqlType.DATETIME));
        rows.put("timediff", call -> helper(call, "timediff", SqlType.TEXT, 0));
    }

    /** Tells whether an expression makes the text of a day, a time of day or both. */
    static boolean isMoment(Expr expr) {
        return expr instanceof Expr.CurrentTime
                || (expr instanceof Expr.FunctionCall call
                        && List.of("date", "time", "datetime")
                                .contains(call.name().key()));
    }

    /** {@code CURRENT_TIMESTAMP} and its kin where nothing asks for a temporal type: SQLite's text. */
    SqlExpr currentText(Expr.CurrentTime node) {
        SqlExpr now = PostgresMoments.atUtc(PostgresMoments.now(node.span()));
        return switch (node.kind()) {
            case DATE -> formats.toChar(now, DAY);
            case TIME -> formats.toChar(now, CLOCK);
            case TIMESTAMP -> formats.toChar(now, DAY + " " + CLOCK);
        };
    }

    /** Returns the canonical text of a temporal value, as SQLite stores it. */
    SqlExpr canonicalText(SqlExpr value) {
        return switch (value.type().kind()) {
            case DATE -> formats.toChar(value, DAY);
            case TIME -> formats.toChar(value, CLOCK + ".US");
            case TIMESTAMP -> formats.toChar(value, DAY + "\"T\"" + CLOCK + ".US");
            case DATETIME -> formats.toChar(PostgresMoments.atUtc(value), DAY + "\"T\"" + CLOCK + ".US\"Z\"");
            default -> throw new AssertionError(value.type());
        };
    }

    private SqlExpr text(Expr.FunctionCall call, String pattern, String finer) {
        Moment moment = moment(call, 0);
        if (moment == null) {
            return helper(call, call.name().key(), SqlType.TEXT, 0);
        }
        return guarded(
                moment,
                at -> formats.toChar(at, moment.subsecond() ? finer : pattern),
                () -> helper(call, call.name().key(), SqlType.TEXT, 0));
    }

    private SqlExpr time(Expr.FunctionCall call) {
        if (call.arguments().size() == 1
                && context.type(call.arguments().get(0)).is(Kind.TIME)) {
            return formats.toChar(expressions.lower(call.arguments().get(0)), CLOCK);
        }
        return text(call, CLOCK, CLOCK + ".MS");
    }

    /**
     * Returns a text: a year past 9999 is NULL in SQLite; those before the first have a sign.
     *
     * @param result what is made of the moment
     * @param otherwise what is made of the arguments where they are none of the years 1 to 9999
     */
    private static SqlExpr guarded(Moment moment, UnaryOperator<SqlExpr> result, Supplier<SqlExpr> otherwise) {
        List<SqlExpr> known = new ArrayList<>(moment.counts());
        if (moment.seconds() != null) {
            known.add(within(PostgresMoments.FIRST_SECOND, moment.seconds()));
        }
        List<SqlExpr> inTime = new ArrayList<>();
        if (moment.maySink()) {
            SqlExpr value = moment.value();
            SqlExpr begin = SqlExpr.atom("timestamp '0001-01-01'", SqlType.TIMESTAMP, value.span());
            inTime.add(value.infix(">=", begin, SqlType.BOOLEAN));
        }
        inTime.addAll(ended(moment));
        SqlExpr text = result.apply(moment.value());
        if (!moment.maySink()) {
            SqlExpr bounded = inTime.isEmpty() ? text : when(all(inTime), text, null);
            return known.isEmpty() ? bounded : when(all(known), bounded, otherwise.get());
        }
        SqlExpr condition = known.isEmpty() ? all(inTime) : when(all(known), all(inTime), null);
        return when(condition, text, otherwise.get());
    }

    /**
     * Returns a number or a time, which may be before the year 1; NULL where SQLite takes the seconds for no time, or the
     * moment is moved past the year 9999.
     *
     * @param otherwise what is made of the arguments where the moment may be none that PostgreSQL has
     */
    private static SqlExpr known(Moment moment, SqlExpr result, Supplier<SqlExpr> otherwise) {
        List<SqlExpr> inTime = ended(moment);
        SqlExpr bounded = inTime.isEmpty() ? result : when(all(inTime), result, null);
        List<SqlExpr> known = new ArrayList<>(moment.counts());
        SqlExpr seconds = moment.seconds();
        if (seconds != null && !moment.maySink() && known.isEmpty()) {
            return when(within(PostgresMoments.EARLIEST_SECOND, seconds), bounded, null);
        } else if (seconds != null) {
            known.add(within(PostgresMoments.FIRST_SECOND, seconds));
        }
        return known.isEmpty() ? bounded : when(all(known), bounded, otherwise.get());
    }

    /** Tells whether seconds lie between others and the end of the year 9999. */
    private static SqlExpr within(long first, SqlExpr seconds) {
        SqlExpr from = SqlExpr.atom(Long.toString(first), SqlType.INTEGER, seconds.span());
        SqlExpr last = SqlExpr.atom(Long.toString(PostgresMoments.LAST_SECOND), SqlType.INTEGER, seconds.span());
        return seconds.infix("BETWEEN", from, SqlType.BOOLEAN).infix("AND", last, SqlType.BOOLEAN);
    }

    /** Returns conditions that hold where a moment is not moved past the year 9999. */
    private static List<SqlExpr> ended(Moment moment) {
        List<SqlExpr> bounded = new ArrayList<>(moment.passed());
        if (moment.mayGrow()) {
            bounded.add(moment.value());
        }
        bounded.replaceAll(value -> value.infix(
                "<", SqlExpr.atom("timestamp '10000-01-01'", SqlType.TIMESTAMP, value.span()), SqlType.BOOLEAN));
        return bounded;
    }

    private static SqlExpr all(List<SqlExpr> conditions) {
        SqlExpr all = conditions.get(0);
        for (SqlExpr condition : conditions.subList(1, conditions.size())) {
            all = all.infix("AND", condition, SqlType.BOOLEAN);
        }
        return all;
    }

    private static SqlExpr when(SqlExpr condition, SqlExpr result, @Nullable SqlExpr otherwise) {
        Shape shape = new Shape.CaseOf(null, List.of(new Shape.Branch(condition, result)), otherwise);
        return SqlExpr.of(shape, result.type(), result.span());
    }

    /** Returns a moment of a type of PostgreSQL's; null for a text. */
    private @Nullable Moment moment(Expr.FunctionCall call, int from) {
        if (context.isStored() && readsClock(call, from)) {
            throw context.notPortable(call, "what is stored does not depend on the clock", "store the value");
        }
        return moments.of(call, from);
    }

    /**
     * Tells whether a call may depend on the clock: its helper is not taken for a constant by a plan, nor into an index.
     * SQLite, too, refuses the word now in these places when it meets it.
     */
    private static boolean readsClock(Expr.FunctionCall call, int from) {
        boolean[] found = {call.arguments().size() <= from};
        for (Expr argument : call.arguments()) {
            AstWalk.each(
                    argument,
                    expr -> found[0] |= expr instanceof Expr.Parameter
                            || expr instanceof Expr.CurrentTime
                            || (expr instanceof Expr.StringLiteral text
                                    && text.value().equalsIgnoreCase("now")));
        }
        return found[0];
    }

    /** Calls the helper that reads texts as SQLite does. */
    private SqlExpr helper(Expr.FunctionCall call, String function, SqlType type, int from) {
        List<SqlExpr> arguments = new ArrayList<>();
        if (from == 1) {
            arguments.add(textArgument(call, call.arguments().get(0)));
        }
        for (int i = from; i < call.arguments().size(); i++) {
            Expr argument = call.arguments().get(i);
            String literal = PostgresFunctions.literal(call, i);
            boolean zone =
                    literal != null && (literal.equalsIgnoreCase("localtime") || literal.equalsIgnoreCase("utc"));
            if (zone) {
                throw context.notPortable(argument, "the zone of the machine differs", "convert in Java");
            }
            arguments.add(textArgument(call, argument));
        }
        boolean steady = !function.equals("jd") && !readsClock(call, from);
        String name = steady ? function + "_of" : function;
        return context.helper(name, type, call.span(), arguments.toArray(SqlExpr[]::new));
    }

    private SqlExpr textArgument(Expr.FunctionCall call, Expr argument) {
        SqlExpr member = expressions.members().text(argument);
        if (member != null) {
            return member;
        }
        SqlType type = context.type(argument);
        if (type.isTemporal()) {
            SqlExpr value = expressions.lower(argument);
            boolean cut = SqliteDates.isFine(call) && (type.is(Kind.DATETIME) || type.is(Kind.TIMESTAMP));
            return canonicalText(cut ? PostgresMoments.truncated("milliseconds", value) : value);
        } else if (!type.is(Kind.TEXT) && !type.is(Kind.INTEGER) && !type.is(Kind.REAL) && !type.is(Kind.NULL)) {
            throw context.typeOperation(argument, "a value " + type.ofType() + " is no time", "write CAST(.. AS TEXT)");
        }
        if (type.is(Kind.REAL)) {
            return expressions.lower(argument).cast("text", SqlType.TEXT);
        }
        SqlExpr text = expressions.conversions().text(argument);
        return text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text;
    }

    private SqlExpr formatted(Expr.FunctionCall call) {
        if (call.arguments().isEmpty()) {
            throw context.notPortable(call, "strftime without a format is NULL", "give a format");
        }
        String format = PostgresFunctions.literal(call, 0);
        boolean clock = call.arguments().size() == 2
                && context.type(call.arguments().get(1)).is(Kind.TIME);
        if (clock && format != null) {
            return formats.ofTime(format, expressions.lower(call.arguments().get(1)), call);
        }
        Moment moment = moment(call, 1);
        if (moment == null) {
            return helper(call, "strftime", SqlType.TEXT, 1);
        }
        if (format == null
                && call.arguments().size() > 1
                && context.type(call.arguments().get(1)).isTemporal()) {
            throw context.notPortable(call.arguments().get(0), "the format has to be known", "write it as a literal");
        } else if (format == null) {
            return helper(call, "strftime", SqlType.TEXT, 1);
        }
        return guarded(moment, at -> formats.of(format, at, call), () -> helper(call, "strftime", SqlType.TEXT, 1));
    }

    private SqlExpr unixEpoch(Expr.FunctionCall call) {
        Moment moment = moment(call, 0);
        if (moment == null) {
            return epochOfTexts(call);
        }
        SqlExpr epoch = epoch(moment.value());
        if (!moment.subsecond()) {
            SqlExpr seconds =
                    SqlExpr.call("floor", SqlType.NUMBER, call.span(), epoch).cast("bigint", SqlType.INTEGER);
            return known(moment, seconds, () -> epochOfTexts(call));
        }
        SqlExpr thousand = SqlExpr.atom("1000", SqlType.INTEGER, call.span());
        SqlExpr millis = SqlExpr.call("floor", SqlType.NUMBER, call.span(), epoch.infix("*", thousand, SqlType.NUMBER));
        return known(moment, millis.infix("/", real("1000.0", call), SqlType.REAL), () -> epochOfTexts(call));
    }

    private SqlExpr epochOfTexts(Expr.FunctionCall call) {
        if (!isSubsecond(call)) {
            return helper(call, "unixepoch", SqlType.INTEGER, 0);
        }
        SqlExpr epoch = SqlExpr.atom("210866760000000", SqlType.INTEGER, call.span());
        return helper(call, "jd", SqlType.INTEGER, 0)
                .infix("-", epoch, SqlType.INTEGER)
                .infix("/", real("1000.0", call), SqlType.REAL);
    }

    private static SqlExpr real(String number, Expr.FunctionCall call) {
        return SqlExpr.atom(number, SqlType.REAL, call.span()).cast("float8", SqlType.REAL);
    }

    static boolean isSubsecond(Expr.FunctionCall call) {
        return call.arguments().stream()
                .anyMatch(argument -> argument instanceof Expr.StringLiteral modifier
                        && TimeModifier.of(modifier) instanceof TimeModifier.Subsecond);
    }

    static SqlExpr epoch(SqlExpr value) {
        return SqlExpr.of(new Shape.Extract("epoch", value), SqlType.NUMBER, value.span());
    }

    private SqlExpr julianDay(Expr.FunctionCall call) {
        Moment moment = moment(call, 0);
        if (moment == null) {
            return helper(call, "julianday", SqlType.REAL, 0);
        }
        SourceSpan span = call.span();
        SqlExpr millis = SqlExpr.call(
                        "floor",
                        SqlType.NUMBER,
                        span,
                        epoch(moment.value()).infix("*", SqlExpr.atom("1000", SqlType.INTEGER, span), SqlType.NUMBER))
                .cast("bigint", SqlType.INTEGER);
        SqlExpr days = millis.infix("+", SqlExpr.atom("210866760000000", SqlType.INTEGER, span), SqlType.INTEGER)
                .infix("/", SqlExpr.atom("86400000.0", SqlType.REAL, span).cast("float8", SqlType.REAL), SqlType.REAL);
        return known(moment, days, () -> helper(call, "julianday", SqlType.REAL, 0));
    }

    /** Lowers {@code CAST(strftime('%Y', at) AS INTEGER)}; null if the operand is nothing of that kind. */
    @Nullable
    SqlExpr integerPart(Expr operand) {
        if (!(operand instanceof Expr.FunctionCall call) || !call.name().key().equals("strftime")) {
            return null;
        }
        String format = PostgresFunctions.literal(call, 0);
        String field = format == null ? null : PostgresTimeFormats.field(format);
        if (field == null) {
            return null;
        }
        Moment moment = moment(call, 1);
        if (moment == null) {
            return null;
        }
        return guarded(
                moment,
                at -> (field.equals("epoch")
                                ? SqlExpr.call("floor", SqlType.NUMBER, call.span(), epoch(at))
                                : SqlExpr.of(new Shape.Extract(field, at), SqlType.NUMBER, call.span()))
                        .cast("bigint", SqlType.INTEGER),
                () -> helper(call, "strftime", SqlType.TEXT, 1).cast("bigint", SqlType.INTEGER));
    }

    /** Lowers an expression that takes a temporal type from its place. */
    SqlExpr typed(Expr expr, SqlType target) {
        if (expr instanceof Expr.StringLiteral literal) {
            String canonical = Literals.temporal(target, literal.value());
            if (canonical == null) {
                throw context.typeOperation(expr, "this text is no " + target, "write a real date as 2024-02-29");
            }
            return SqlExpr.atom(PostgresTypes.name(target) + " '" + canonical + "'", target, expr.span());
        } else if (expr instanceof Expr.CurrentTime current) {
            Moment now = Moment.now(expr.span());
            String function = switch (current.kind()) {
                case DATE -> "date";
                case TIME -> "time";
                case TIMESTAMP -> "datetime";
            };
            return converted(now, function, target, expr);
        } else if (expr instanceof Expr.FunctionCall call && SqliteDates.isTextFunction(call)) {
            String function = call.name().key();
            Moment moment = moment(call, 0);
            Supplier<SqlExpr> read = () -> converted(ofTexts(call), function, target, expr);
            return moment == null ? read.get() : known(moment, converted(moment, function, target, expr), read);
        }
        SqlType from = context.type(expr);
        if (from.equals(target) || from.is(Kind.NULL)) {
            return expressions.lower(expr);
        }
        throw SqliteDates.needed(context, expr, from, target);
    }

    /** Returns the moment that a helper reads of texts. */
    private Moment ofTexts(Expr.FunctionCall call) {
        Moment moment = Moment.of(helper(call, "moment", SqlType.TIMESTAMP, 0), false, null);
        return isSubsecond(call) ? moment.toMilliseconds() : moment;
    }

    private SqlExpr converted(Moment moment, String function, SqlType target, Expr at) {
        SqlExpr value = moment.value();
        SqlExpr cut = PostgresMoments.truncated(moment.subsecond() ? "milliseconds" : "second", value);
        boolean day = function.equals("date");
        return switch (target.kind()) {
            case DATE -> day ? value.cast("date", target) : mismatch(at, function, target);
            case TIME -> function.equals("time") ? cut.cast("time", target) : mismatch(at, function, target);
            case TIMESTAMP ->
                day
                        ? PostgresMoments.truncated("day", value)
                        : function.equals("datetime") ? cut : mismatch(at, function, target);
            case DATETIME ->
                day
                        ? PostgresMoments.atUtc(PostgresMoments.truncated("day", value))
                                .as(target)
                        : function.equals("datetime") ? instant(moment, cut) : mismatch(at, function, target);
            default -> throw new AssertionError(target);
        };
    }

    private static SqlExpr instant(Moment moment, SqlExpr cut) {
        boolean plain = moment.value().shape() instanceof Shape.Infix infix
                && infix.operator().equals("AT TIME ZONE")
                && infix.left().shape() instanceof Shape.Call call
                && call.function().equals("statement_timestamp");
        if (plain) {
            SqlExpr now = ((Shape.Infix) moment.value().shape()).left();
            return PostgresMoments.truncated(moment.subsecond() ? "milliseconds" : "second", now)
                    .as(SqlType.DATETIME);
        }
        return PostgresMoments.atUtc(cut).as(SqlType.DATETIME);
    }

    /** Returns a day's first moment, which a time is compared with. */
    SqlExpr bound(DateRange range, boolean after) {
        SqlType type = context.type(range.time());
        SourceSpan span = range.time().span();
        LocalDate day = after ? range.to() : range.from();
        if (day != null) {
            String text = day.getYear() > 9999 ? "10000-01-01" : day.toString();
            String rest = type.is(Kind.DATETIME) ? "T00:00:00Z" : "";
            return SqlExpr.atom(PostgresTypes.name(type) + " '" + text + rest + "'", type, span);
        }
        SqlExpr given = expressions.lower(Objects.requireNonNull(range.day()));
        SqlExpr start = after ? given.infix("+", SqlExpr.atom("1", SqlType.INTEGER, span), SqlType.DATE) : given;
        if (type.is(Kind.DATE)) {
            return start;
        }
        SqlExpr local = start.cast("timestamp", SqlType.TIMESTAMP);
        return type.is(Kind.TIMESTAMP) ? local : PostgresMoments.atUtc(local).as(type);
    }

    private SqlExpr mismatch(Expr at, String function, SqlType target) {
        throw SqliteDates.otherFunction(context, at, function, target);
    }

    /** Reads a text as a time, as SQLite's functions read it; one that is none fails. */
    SqlExpr ofText(SqlExpr text, SqlType target) {
        String helper = context.isStored() ? "text_timestamp_of" : "text_timestamp";
        SqlExpr time = context.helper(helper, SqlType.TIMESTAMP, text.span(), text);
        return switch (target.kind()) {
            case DATE -> time.cast("date", target);
            case TIME -> time.cast("time", target);
            case TIMESTAMP -> time;
            default -> PostgresMoments.atUtc(time).as(target);
        };
    }

    /** Lowers CAST to a temporal type. */
    SqlExpr cast(Expr operand, SqlType from, SqlType target) {
        if (from.equals(target)) {
            return expressions.lower(operand);
        }
        boolean placed = operand instanceof Expr.StringLiteral
                || operand instanceof Expr.CurrentTime
                || (operand instanceof Expr.FunctionCall call && SqliteDates.isTextFunction(call));
        if (placed) {
            return typed(operand, target);
        }
        if (from.is(Kind.TEXT)) {
            SqlExpr text = expressions.lower(operand);
            return ofText(text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text, target);
        }
        if (from.is(Kind.INTEGER) && target.is(Kind.DATETIME)) {
            SqlExpr seconds = expressions.lower(operand);
            SqlExpr time = SqlExpr.call("to_timestamp", target, operand.span(), seconds);
            boolean known = operand instanceof Expr.IntegerLiteral literal
                    && literal.value() >= PostgresMoments.FIRST_SECOND
                    && literal.value() <= PostgresMoments.LAST_SECOND;
            return known ? time : when(within(PostgresMoments.EARLIEST_SECOND, seconds), time, null);
        }
        if (from.is(Kind.TIME) || !from.isTemporal()) {
            throw context.notSupported(operand, "CAST of " + from + " to " + target + " is not translated yet");
        }
        SqlExpr timestamp = moments.timestamp(expressions.lower(operand));
        return switch (target.kind()) {
            case DATE -> timestamp.cast("date", target);
            case TIME -> timestamp.cast("time", target);
            case TIMESTAMP -> timestamp;
            default -> PostgresMoments.atUtc(timestamp).as(target);
        };
    }
}
