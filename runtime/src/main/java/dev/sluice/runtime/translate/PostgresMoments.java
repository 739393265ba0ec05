package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The time value of a date function on PostgreSQL: what is meant, and the modifiers applied to it from left to right. */
final class PostgresMoments {
    /** The end of the year 9999. */
    static final long LAST_SECOND = 253_402_300_799L;

    /** The beginning of the year 1. */
    static final long FIRST_SECOND = -62_135_596_800L;

    /** The first time that SQLite knows, in the year -4713 ("Date And Time Functions"). */
    static final long EARLIEST_SECOND = -210_866_760_000L;

    private final PostgresExpressions expressions;
    private final Context context;

    PostgresMoments(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /**
     * A time value.
     *
     * @param value of type timestamp, in UTC
     * @param subsecond whether the modifier {@code subsec} was given
     * @param mayGrow whether a year past 9999 can come of it
     * @param day whether it is a whole day
     * @param seconds the number since 1970 that it comes from, or null
     * @param passed what it was on the way where SQLite asks for the year, which ends behind 9999
     */
    record Moment(
            SqlExpr value,
            boolean subsecond,
            boolean mayGrow,
            boolean day,
            @Nullable SqlExpr seconds,
            List<SqlExpr> passed) {
        Moment {
            passed = List.copyOf(passed);
        }

        static Moment now(SourceSpan span) {
            return new Moment(atUtc(PostgresMoments.now(span)), false, false, false, null, List.of());
        }

        Moment with(SqlExpr changed, boolean grows, boolean whole) {
            return new Moment(changed, subsecond, grows, whole, seconds, passed);
        }

        /** Its year is asked for, so that it may not be behind 9999. */
        Moment reached() {
            if (!mayGrow) {
                return this;
            }
            List<SqlExpr> all = new ArrayList<>(passed);
            all.add(value);
            return new Moment(value, subsecond, false, day, seconds, all);
        }
    }

    static SqlExpr atUtc(SqlExpr instant) {
        SqlExpr zone = SqlExpr.atom("'UTC'", SqlType.TEXT, instant.span());
        return instant.infix("AT TIME ZONE", zone, SqlType.TIMESTAMP);
    }

    static SqlExpr now(SourceSpan span) {
        return SqlExpr.call("statement_timestamp", SqlType.DATETIME, span);
    }

    /** Returns a temporal value as a timestamp in UTC. */
    SqlExpr timestamp(SqlExpr value) {
        return switch (value.type().kind()) {
            case DATETIME -> atUtc(value);
            case DATE -> value.cast("timestamp", SqlType.TIMESTAMP);
            default -> value;
        };
    }

    /**
     * Reads the arguments of a date function from an index on.
     *
     * @return null if they are texts, which a helper function has to read
     */
    @Nullable
    Moment of(Expr.FunctionCall call, int from) {
        List<Expr> arguments = call.arguments();
        int next = from + 1;
        SqlExpr base;
        boolean column = false;
        boolean day = false;
        SqlExpr bounded = null;
        if (from >= arguments.size() || isNow(arguments.get(from))) {
            base = atUtc(now(call.span()));
        } else {
            Expr first = arguments.get(from);
            SqlType type = context.type(first);
            boolean seconds = type.is(Kind.INTEGER)
                    && next < arguments.size()
                    && TimeModifier.of(arguments.get(next)) instanceof TimeModifier.UnixEpoch;
            if (seconds) {
                next++;
                column = !(first instanceof Expr.IntegerLiteral literal)
                        || literal.value() < FIRST_SECOND
                        || literal.value() > LAST_SECOND;
                SqlExpr number = expressions.lower(first);
                bounded = column ? number : null;
                base = atUtc(SqlExpr.call("to_timestamp", SqlType.DATETIME, call.span(), number));
            } else if (type.is(Kind.DATE) || type.is(Kind.TIMESTAMP) || type.is(Kind.DATETIME)) {
                column = true;
                day = type.is(Kind.DATE);
                base = timestamp(expressions.lower(first));
            } else {
                return null;
            }
        }
        boolean temporal =
                from < arguments.size() && context.type(arguments.get(from)).isTemporal();
        List<Expr> modifiers = arguments.subList(Math.min(next, arguments.size()), arguments.size());
        return temporal || modifiers.stream().allMatch(this::isReadable)
                ? modified(new Moment(base, false, false, day, bounded, List.of()), arguments, next, column)
                : null;
    }

    /** Tells whether a modifier is known, and of the forms that PostgreSQL's own types have. */
    private boolean isReadable(Expr argument) {
        TimeModifier modifier = TimeModifier.of(argument);
        if (!(modifier instanceof TimeModifier.Shift shift)) {
            return modifier != null && !(modifier instanceof TimeModifier.Other);
        }
        Expr count = shift.count();
        return count == null
                ? !shift.hasFraction() || !shift.calendar()
                : context.type(count).is(Kind.INTEGER);
    }

    static boolean isNow(Expr expr) {
        return expr instanceof Expr.StringLiteral text
                && text.value().toLowerCase(Locale.ROOT).equals("now");
    }

    private Moment modified(Moment start, List<Expr> arguments, int from, boolean column) {
        Moment moment = start;
        List<TimeModifier> modifiers = new ArrayList<>();
        for (Expr argument : arguments.subList(Math.min(from, arguments.size()), arguments.size())) {
            TimeModifier modifier = TimeModifier.of(argument);
            if (modifier == null || modifier instanceof TimeModifier.Other) {
                throw context.notPortable(
                        argument, "this modifier has no rendering", "write a literal such as '+1 day'");
            }
            modifiers.add(modifier);
        }
        for (int i = 0; i < modifiers.size(); i++) {
            boolean clips = i + 1 < modifiers.size()
                    && modifiers.get(i + 1) instanceof TimeModifier.Rounding rounding
                    && rounding.floor();
            Expr at = arguments.get(from + i);
            boolean asks = isDated(modifiers.get(i)) || (i > 0 && isCalendar(modifiers.get(i - 1)));
            moment = apply(asks ? moment.reached() : moment, modifiers.get(i), clips, column, at);
        }
        return moment;
    }

    private static boolean isCalendar(TimeModifier modifier) {
        return modifier instanceof TimeModifier.Shift shift && shift.calendar();
    }

    /** Tells whether a modifier changes the day, month or year; others add a distance. */
    private static boolean isDated(TimeModifier modifier) {
        return isCalendar(modifier)
                || modifier instanceof TimeModifier.StartOf
                || modifier instanceof TimeModifier.Weekday;
    }

    private Moment apply(Moment moment, TimeModifier modifier, boolean clips, boolean column, Expr at) {
        SqlExpr value = moment.value();
        if (modifier instanceof TimeModifier.Subsecond) {
            return new Moment(value, true, moment.mayGrow(), moment.day(), moment.seconds(), moment.passed());
        } else if (modifier instanceof TimeModifier.Rounding) {
            return moment;
        } else if (modifier instanceof TimeModifier.StartOf start) {
            return moment.with(truncated(start.unit(), value), moment.mayGrow(), true);
        } else if (modifier instanceof TimeModifier.Weekday weekday) {
            return moment.with(weekday(value, weekday.day()), column, moment.day());
        } else if (modifier instanceof TimeModifier.Clock clock) {
            String sign = clock.text().substring(0, 1);
            SqlExpr moved = value.infix(sign, interval(clock.text().substring(1), at.span()), SqlType.TIMESTAMP);
            return moment.with(moved, column, false);
        } else if (modifier instanceof TimeModifier.Shift shift) {
            SqlExpr moved = shifted(value, shift, clips, at);
            boolean whole = moment.day() && (shift.calendar() || shift.unit().equals("day"));
            String amount = shift.amount();
            boolean back = !moment.mayGrow() && !moment.passed().isEmpty() && amount != null && amount.startsWith("-");
            return moment.with(moved, moment.mayGrow() || (column && !back), whole);
        }
        throw context.notPortable(at, "this modifier may stand behind a number only", "leave it out");
    }

    private SqlExpr shifted(SqlExpr value, TimeModifier.Shift shift, boolean clips, Expr at) {
        String amount = shift.amount();
        String sign;
        SqlExpr distance;
        if (amount != null) {
            if (shift.calendar() && shift.hasFraction()) {
                throw context.notPortable(at, "a fraction of a " + shift.unit() + " is not portable", "write days");
            }
            sign = amount.startsWith("-") ? "-" : "+";
            distance = interval(amount.replace("-", "") + " " + shift.unit() + "s", at.span());
        } else {
            Expr count = java.util.Objects.requireNonNull(shift.count());
            if (!context.type(count).is(Kind.INTEGER)) {
                throw context.notPortable(count, "this number is no INTEGER", "write CAST(.. AS INTEGER)");
            }
            sign = shift.negative() ? "-" : "+";
            distance = expressions.lower(count).infix("*", interval("1 " + shift.unit(), at.span()), SqlType.INTERVAL);
        }
        if (!shift.calendar() || clips) {
            return value.infix(sign, distance, SqlType.TIMESTAMP);
        }
        SqlExpr month = truncated("month", value);
        SqlExpr rest = value.infix("-", month, SqlType.INTERVAL);
        return month.infix(sign, distance, SqlType.TIMESTAMP).infix("+", rest, SqlType.TIMESTAMP);
    }

    private static SqlExpr weekday(SqlExpr value, int day) {
        SourceSpan span = value.span();
        SqlExpr dow = SqlExpr.of(new Shape.Extract("dow", value), SqlType.NUMBER, span)
                .cast("int", SqlType.INTEGER);
        SqlExpr ahead = SqlExpr.atom(Integer.toString(day + 7), SqlType.INTEGER, span)
                .infix("-", dow, SqlType.INTEGER)
                .infix("%", SqlExpr.atom("7", SqlType.INTEGER, span), SqlType.INTEGER);
        return value.infix("+", ahead.infix("*", interval("1 day", span), SqlType.INTERVAL), SqlType.TIMESTAMP);
    }

    static SqlExpr interval(String text, SourceSpan span) {
        return SqlExpr.atom("interval '" + text + "'", SqlType.INTERVAL, span);
    }

    static SqlExpr truncated(String unit, SqlExpr value) {
        SqlExpr name = SqlExpr.atom("'" + unit + "'", SqlType.TEXT, value.span());
        return SqlExpr.call("date_trunc", value.type(), value.span(), name, value);
    }
}
