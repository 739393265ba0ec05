package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The time value of a date function on PostgreSQL: what is meant, and the modifiers applied to it from left to right. */
final class PostgresMoments {
    /** The end of the year 9999. */
    static final long LAST_SECOND = 253_402_300_799L;

    /** The beginning of the year 1. */
    static final long FIRST_SECOND = -62_135_596_800L;

    /** The first time that SQLite knows, in the year -4713 ("Date And Time Functions"). */
    static final long EARLIEST_SECOND = -210_866_760_000L;

    /** Years that moves may add up to, so that no time on the way leaves those that PostgreSQL has, from -4712 on. */
    private static final int MOST_YEARS = 4_000;

    /** Years by which the present may be moved without leaving the years 1 to 9999. */
    private static final int NEAR_YEARS = 500;

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
     * @param maySink whether a year before the first can come of it
     * @param day whether it is a whole day
     * @param seconds the number since 1970 that it comes from, or null
     * @param passed what it was on the way where SQLite asks for the year, which ends behind 9999
     * @param counts what holds where the numbers of its moves are as SQLite reads them and lead to a time that PostgreSQL has
     */
    record Moment(
            SqlExpr value,
            boolean subsecond,
            boolean mayGrow,
            boolean maySink,
            boolean day,
            @Nullable SqlExpr seconds,
            List<SqlExpr> passed,
            List<SqlExpr> counts) {
        Moment {
            passed = List.copyOf(passed);
            counts = List.copyOf(counts);
        }

        /** Begins with a value that is within the years 1 to 9999. */
        static Moment of(SqlExpr value, boolean day, @Nullable SqlExpr seconds) {
            return new Moment(value, false, false, false, day, seconds, List.of(), List.of());
        }

        static Moment now(SourceSpan span) {
            return of(atUtc(PostgresMoments.now(span)), false, null);
        }

        Moment with(SqlExpr changed, boolean grows, boolean sinks, boolean whole) {
            return new Moment(changed, subsecond, grows, maySink || sinks, whole, seconds, passed, counts);
        }

        Moment toMilliseconds() {
            return new Moment(value, true, mayGrow, maySink, day, seconds, passed, counts);
        }

        Moment where(SqlExpr condition) {
            List<SqlExpr> all = new ArrayList<>(counts);
            all.add(condition);
            return new Moment(value, subsecond, mayGrow, maySink, day, seconds, passed, all);
        }

        /** Its year is asked for, so that it may not be behind 9999. */
        Moment reached() {
            if (!mayGrow) {
                return this;
            }
            List<SqlExpr> all = new ArrayList<>(passed);
            all.add(value);
            return new Moment(value, subsecond, false, maySink, day, seconds, all, counts);
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
     * @return null if they are texts, or modifiers that no type of PostgreSQL's knows: a helper function has to read them
     */
    @Nullable
    Moment of(Expr.FunctionCall call, int from) {
        List<Expr> arguments = call.arguments();
        int next = from + 1;
        Moment start;
        boolean any = true;
        if (from >= arguments.size() || isNow(arguments.get(from))) {
            start = Moment.now(call.span());
            any = false;
        } else {
            Expr first = arguments.get(from);
            SqlType type = context.type(first);
            boolean seconds = type.is(Kind.INTEGER)
                    && next < arguments.size()
                    && TimeModifier.of(arguments.get(next)) instanceof TimeModifier.UnixEpoch;
            if (seconds) {
                next++;
                boolean open = !(first instanceof Expr.IntegerLiteral literal)
                        || literal.value() < FIRST_SECOND
                        || literal.value() > LAST_SECOND;
                SqlExpr number = expressions.lower(first);
                SqlExpr base = atUtc(SqlExpr.call("to_timestamp", SqlType.DATETIME, call.span(), number));
                start = Moment.of(base, false, open ? number : null);
            } else if (type.is(Kind.DATE) || type.is(Kind.TIMESTAMP) || type.is(Kind.DATETIME)) {
                start = Moment.of(timestamp(expressions.lower(first)), type.is(Kind.DATE), null);
            } else {
                return null;
            }
        }
        List<Expr> modifiers = arguments.subList(Math.min(next, arguments.size()), arguments.size());
        return modifiers.stream().allMatch(this::isReadable) ? modified(start, modifiers, any) : null;
    }

    /** Tells whether a modifier is known, and of the forms that PostgreSQL's own types have. */
    private boolean isReadable(Expr argument) {
        TimeModifier modifier = TimeModifier.of(argument);
        if (modifier instanceof TimeModifier.Clock clock) {
            return clock.isExact();
        } else if (modifier instanceof TimeModifier.Shift shift) {
            Expr count = shift.count();
            return count == null ? shift.isExact() : context.type(count).is(Kind.INTEGER);
        }
        return modifier != null && !(modifier instanceof TimeModifier.Other);
    }

    static boolean isNow(Expr expr) {
        return expr instanceof Expr.StringLiteral text
                && text.value().toLowerCase(Locale.ROOT).equals("now");
    }

    /**
     * Applies modifiers.
     *
     * @param any whether it begins with any time of the years 1 to 9999, and not with the present one
     * @return null where they lead too far for PostgreSQL's own type
     */
    private @Nullable Moment modified(Moment start, List<Expr> arguments, boolean any) {
        List<TimeModifier> modifiers = arguments.stream()
                .map(argument -> Objects.requireNonNull(TimeModifier.of(argument)))
                .toList();
        int most = years(modifiers);
        if (most == 0) {
            return null;
        }
        Moment moment = start;
        for (int i = 0; i < modifiers.size(); i++) {
            TimeModifier modifier = modifiers.get(i);
            boolean clips = i + 1 < modifiers.size()
                    && modifiers.get(i + 1) instanceof TimeModifier.Rounding rounding
                    && rounding.floor();
            Expr at = arguments.get(i);
            boolean asks = isDated(modifier) || (i > 0 && isCalendar(modifiers.get(i - 1)));
            Moment before = asks ? moment.reached() : moment;
            moment = apply(before, modifier, clips, any, at);
            if (modifier instanceof TimeModifier.Shift shift && shift.count() != null) {
                moment = moment.where(counted(shift, most, at.span()));
            }
        }
        return moment;
    }

    /** How many years each count may be worth at the most; 0 where the moves may lead too far anyway. */
    private static int years(List<TimeModifier> modifiers) {
        double literal = 0;
        int counts = 0;
        for (TimeModifier modifier : modifiers) {
            if (modifier instanceof TimeModifier.Shift shift) {
                literal += shift.years();
                counts += shift.count() == null ? 0 : 1;
            }
        }
        return literal >= MOST_YEARS ? 0 : (int) (MOST_YEARS - literal) / Math.max(counts, 1);
    }

    /** Behind a sign SQLite reads a number without one. */
    private SqlExpr counted(TimeModifier.Shift shift, int years, SourceSpan span) {
        SqlExpr count = expressions.lower(Objects.requireNonNull(shift.count()));
        long most = years * shift.perYear();
        SqlExpr from = SqlExpr.atom(shift.sign().isEmpty() ? "-" + most : "0", SqlType.INTEGER, span);
        SqlExpr to = SqlExpr.atom(Long.toString(most), SqlType.INTEGER, span);
        return count.infix("BETWEEN", from, SqlType.BOOLEAN).infix("AND", to, SqlType.BOOLEAN);
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

    private Moment apply(Moment moment, TimeModifier modifier, boolean clips, boolean any, Expr at) {
        SqlExpr value = moment.value();
        if (modifier instanceof TimeModifier.Subsecond) {
            return moment.toMilliseconds();
        } else if (modifier instanceof TimeModifier.Rounding) {
            return moment;
        } else if (modifier instanceof TimeModifier.StartOf start) {
            return moment.with(truncated(start.unit(), value), moment.mayGrow(), false, true);
        } else if (modifier instanceof TimeModifier.Weekday weekday) {
            return moment.with(weekday(value, weekday.day()), any, false, moment.day());
        } else if (modifier instanceof TimeModifier.Clock clock) {
            String sign = clock.text().substring(0, 1);
            SqlExpr moved = value.infix(sign, interval(clock.text().substring(1), at.span()), SqlType.TIMESTAMP);
            return moment.with(moved, any, any && sign.equals("-"), false);
        } else if (modifier instanceof TimeModifier.Shift shift) {
            SqlExpr moved = shifted(value, shift, clips, at);
            boolean whole = moment.day() && (shift.calendar() || shift.unit().equals("day"));
            boolean away = any || shift.count() != null || shift.years() > NEAR_YEARS;
            boolean back = !moment.mayGrow() && !moment.passed().isEmpty() && shift.isBackwards();
            boolean grows = moment.mayGrow() || (away && !back);
            return moment.with(moved, grows, away && !shift.isForwards(), whole);
        }
        throw context.notPortable(at, "this modifier may stand behind a number only", "leave it out");
    }

    private SqlExpr shifted(SqlExpr value, TimeModifier.Shift shift, boolean clips, Expr at) {
        String amount = shift.amount();
        String sign;
        SqlExpr distance;
        if (amount != null) {
            sign = amount.startsWith("-") ? "-" : "+";
            distance = interval(amount.replace("-", "") + " " + shift.unit() + "s", at.span());
        } else {
            Expr count = Objects.requireNonNull(shift.count());
            sign = shift.sign().equals("-") ? "-" : "+";
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
