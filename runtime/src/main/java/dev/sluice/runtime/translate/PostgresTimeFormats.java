package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import org.jspecify.annotations.Nullable;

/** Formats of {@code strftime} as patterns of {@code to_char}, and what has no pattern as an expression of its own. */
final class PostgresTimeFormats {
    private final Context context;

    PostgresTimeFormats(Context context) {
        this.context = context;
    }

    /** Returns the field of {@code extract} that a format alone stands for, or null. */
    static @Nullable String field(String format) {
        return switch (format) {
            case "%Y" -> "year";
            case "%m" -> "month";
            case "%d" -> "day";
            case "%H" -> "hour";
            case "%M" -> "minute";
            case "%j" -> "doy";
            case "%w" -> "dow";
            case "%u" -> "isodow";
            case "%s" -> "epoch";
            default -> null;
        };
    }

    private static @Nullable String pattern(char code) {
        return switch (code) {
            case 'd' -> "DD";
            case 'm' -> "MM";
            case 'Y' -> "YYYY";
            case 'H' -> "HH24";
            case 'M' -> "MI";
            case 'S' -> "SS";
            case 'j' -> "DDD";
            case 'F' -> "YYYY-MM-DD";
            case 'T' -> "HH24:MI:SS";
            case 'R' -> "HH24:MI";
            case 'I' -> "HH12";
            case 'p' -> "AM";
            case 'P' -> "am";
            case 'G' -> "IYYY";
            case 'g' -> "IY";
            case 'V' -> "IW";
            default -> null;
        };
    }

    /** Lowers to the text that a pattern makes; a function of the helpers says in an index that no setting changes it. */
    SqlExpr toChar(SqlExpr value, String pattern) {
        SqlExpr form = SqlExpr.atom("'" + pattern + "'", SqlType.TEXT, value.span());
        return context.isStored()
                ? context.helper("time_text", SqlType.TEXT, value.span(), value, form)
                : SqlExpr.call("to_char", SqlType.TEXT, value.span(), value, form);
    }

    /** Lowers a format of a timestamp. */
    SqlExpr of(String format, SqlExpr at, Expr.FunctionCall call) {
        StringBuilder run = new StringBuilder();
        SqlExpr out = null;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%') {
                literal(c, run, call);
                continue;
            }
            if (++i == format.length()) {
                throw unknown(call, "%");
            }
            char code = format.charAt(i);
            String pattern = pattern(code);
            if (pattern != null) {
                run.append(pattern);
            } else if (code == '%') {
                literal('%', run, call);
            } else {
                out = joined(flush(out, run, at), special(code, at, call));
            }
        }
        SqlExpr all = flush(out, run, at);
        return all == null ? SqlExpr.atom("''", SqlType.TEXT, call.span()) : all;
    }

    /** Lowers a format of a time of day. */
    SqlExpr ofTime(String format, SqlExpr time, Expr.FunctionCall call) {
        if (!format.matches("(?:[^%]|%[HMSRT%])*")) {
            throw unknown(call, format);
        }
        return of(format, time, call);
    }

    private RefusedException unknown(Expr.FunctionCall call, String what) {
        return context.notPortable(
                call.arguments().get(0), "\"" + what + "\" has no rendering on PostgreSQL", "use other specifiers");
    }

    private void literal(char c, StringBuilder run, Expr.FunctionCall call) {
        if (c == '"' || c == '\\' || c == '\0') {
            throw unknown(call, String.valueOf(c));
        }
        if (Character.isLetterOrDigit(c) || c == '\'') {
            run.append('"').append(c == '\'' ? "''" : String.valueOf(c)).append('"');
        } else {
            run.append(c);
        }
    }

    private @Nullable SqlExpr flush(@Nullable SqlExpr before, StringBuilder run, SqlExpr at) {
        if (run.length() == 0) {
            return before;
        }
        SqlExpr text = toChar(at, run.toString().replace("\"\"", ""));
        run.setLength(0);
        return joined(before, text);
    }

    private static SqlExpr joined(@Nullable SqlExpr before, SqlExpr text) {
        return before == null ? text : before.infix("||", text, SqlType.TEXT);
    }

    private SqlExpr special(char code, SqlExpr at, Expr.FunctionCall call) {
        return switch (code) {
            case 'f' -> toChar(PostgresMoments.truncated("milliseconds", at), "SS.MS");
            case 's' -> seconds(at, PostgresDates.isSubsecond(call));
            case 'e' -> padded(extracted("day", at));
            case 'k' -> padded(extracted("hour", at));
            case 'l' -> padded(toChar(at, "FMHH12"));
            case 'u' -> extracted("isodow", at);
            case 'w' -> extracted("dow", at);
            case 'U' -> week(at, "0");
            case 'W' -> week(at, "6");
            default -> throw unknown(call, "%" + code);
        };
    }

    /** The seconds since 1970, with three digits behind the point where a call asks for parts of them. */
    private static SqlExpr seconds(SqlExpr at, boolean parts) {
        if (!parts) {
            return SqlExpr.call("floor", SqlType.NUMBER, at.span(), PostgresDates.epoch(at))
                    .cast("bigint", SqlType.INTEGER)
                    .cast("text", SqlType.TEXT);
        }
        SqlExpr epoch = PostgresDates.epoch(PostgresMoments.truncated("milliseconds", at));
        return SqlExpr.call("round", SqlType.NUMBER, at.span(), epoch, number("3", at))
                .cast("text", SqlType.TEXT);
    }

    private static SqlExpr extracted(String field, SqlExpr at) {
        return SqlExpr.of(new Shape.Extract(field, at), SqlType.NUMBER, at.span())
                .cast("text", SqlType.TEXT);
    }

    /** The number of the week that begins on Sundays, or with 6 on Mondays. */
    private static SqlExpr week(SqlExpr at, String shift) {
        SqlExpr dow = SqlExpr.of(new Shape.Extract("dow", at), SqlType.NUMBER, at.span())
                .cast("int", SqlType.INTEGER)
                .infix("+", number(shift, at), SqlType.INTEGER)
                .infix("%", number("7", at), SqlType.INTEGER);
        SqlExpr doy = SqlExpr.of(new Shape.Extract("doy", at), SqlType.NUMBER, at.span())
                .cast("int", SqlType.INTEGER);
        SqlExpr week = doy.infix("+", number("6", at), SqlType.INTEGER)
                .infix("-", dow, SqlType.INTEGER)
                .infix("/", number("7", at), SqlType.INTEGER)
                .cast("text", SqlType.TEXT);
        return SqlExpr.call(
                "lpad", SqlType.TEXT, at.span(), week, number("2", at), SqlExpr.atom("'0'", SqlType.TEXT, at.span()));
    }

    private static SqlExpr number(String digits, SqlExpr at) {
        return SqlExpr.atom(digits, SqlType.INTEGER, at.span());
    }

    private static SqlExpr padded(SqlExpr text) {
        return SqlExpr.call("lpad", SqlType.TEXT, text.span(), text, SqlExpr.atom("2", SqlType.INTEGER, text.span()));
    }
}
