package dev.sluice.runtime.translate;

import dev.sluice.sql.types.SqlType;
import java.util.Locale;

/**
 * Texts and doubles read as exact decimals on SQLite, rounded half away from zero. The value is named by a subquery, so that it
 * is computed once. What is no number, or has too many digits, fails: {@code json} of it is malformed.
 */
final class SqliteDecimals {
    private static final String ZEROS = "'000000000000000000'";

    private SqliteDecimals() {}

    /** Reads a text: digits with an optional sign, point and spaces around, as PostgreSQL reads it without an exponent. */
    static SqlExpr ofText(SqlExpr text, SqlType type) {
        int scale = type.scale();
        String sign = "CASE WHEN v LIKE '-%' THEN -1 ELSE 1 END AS sign";
        String trimmed = "SELECT trim(v) AS v FROM (SELECT %s AS v)";
        String body = "SELECT v, " + sign + ", substr(v, 1 + (v LIKE '-%' OR v LIKE '+%')) AS b FROM (" + trimmed + ")";
        String point = "instr(b || '.', '.')";
        String parts = "SELECT v, sign, b, ltrim(substr(b, 1, " + point + " - 1), '0') AS whole, substr(b, " + point
                + " + 1) AS rest FROM (" + body + ")";
        String valid = "b GLOB '*[0-9]*' AND b NOT GLOB '*[^0-9.]*' AND length(replace(b, '.', '')) >= length(b) - 1"
                + " AND length(whole) <= " + (type.precision() - scale);
        String digits = scale == 0 ? "'0' || whole" : "'0' || whole || substr(rest || " + ZEROS + ", 1, " + scale + ")";
        String up = scale == 0 ? "substr(rest, 1, 1) >= '5'" : "substr(rest, " + (scale + 1) + ", 1) >= '5'";
        String units = "SELECT v, sign, CASE WHEN " + valid + " THEN CAST(" + digits + " AS INTEGER) + (" + up
                + ") END AS u FROM (" + parts + ")";
        return checked(units, text, type);
    }

    /** Reads a double by its first 15 digits, as PostgreSQL does. */
    static SqlExpr ofReal(SqlExpr real, SqlType type) {
        int precision = type.precision();
        String form = "SELECT v, printf('%%+.14e', v) AS t FROM (SELECT %s AS v) WHERE v IS NOT NULL";
        String parts = "SELECT v, CASE WHEN v < 0 THEN -1 ELSE 1 END AS sign,"
                + " CAST(substr(t, 2, 1) || substr(t, 4, 14) AS INTEGER) AS d,"
                + " CAST(substr(t, 19) AS INTEGER) - " + (14 - type.scale()) + " AS k FROM (" + form + ")";
        String power = "CAST('1' || substr(" + ZEROS + ", 1, %s) AS INTEGER)";
        String up = String.format(Locale.ROOT, power, "k");
        String down = String.format(Locale.ROOT, power, "-k");
        String units = "SELECT v, sign, CASE WHEN d = 0 AND v = 0 OR k < -15 AND abs(v) < 1 THEN 0"
                + " WHEN k BETWEEN 0 AND " + Math.max(0, precision - 15) + " THEN d * " + up
                + " WHEN k BETWEEN -15 AND -1 THEN (2 * d + " + down + ") / (2 * " + down + ") END AS u FROM (" + parts
                + ")";
        return checked(units, real, type);
    }

    private static SqlExpr checked(String units, SqlExpr value, SqlType type) {
        String limit = "1" + "0".repeat(type.precision());
        String fails = "json('no " + type + ": ' || v)";
        String text = "SELECT CASE WHEN u < " + limit + " THEN sign * u WHEN v IS NOT NULL THEN " + fails
                + " END FROM (" + units + ")";
        int at = text.indexOf("%s");
        String before = text.substring(0, at).replace("%%", "%");
        String after = text.substring(at + 2).replace("%%", "%");
        return SqlExpr.of(new Shape.Around("(" + before, value, after + ")"), type, value.span());
    }
}
