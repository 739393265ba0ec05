package dev.sluice.sql.functions;

import dev.sluice.sql.types.CommonType;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the type of a function's result follows from its arguments; each constant names the rule. */
public enum ResultRule {
    /** INTEGER. */
    INTEGER,
    /** REAL. */
    REAL,
    /** TEXT. */
    TEXT,
    /** BLOB. */
    BLOB,
    /** BOOLEAN: a predicate. */
    BOOLEAN,
    /** DATETIME. */
    DATETIME,
    /** UUID. */
    UUID,
    /** A type that is known row by row. */
    DYNAMIC,
    /** The first argument's type. */
    FIRST,
    /** The common type of the arguments. */
    COMMON,
    /** The common type of the values of iif: every second argument, and the last one of an odd number. */
    CHOICE,
    /** The common type of the first argument and the third, if there is one (lag, lead). */
    FIRST_OR_DEFAULT,
    /** The number's own type; REAL for text (abs). */
    ABSOLUTE,
    /** INTEGER of an integer, else REAL (ceil, floor, trunc). */
    WHOLE,
    /** REAL; an exact decimal stays exact with the digits that are asked for (round). */
    ROUND,
    /** The sum's type: exact for decimals and integers. */
    SUM,
    /** TEXT, or BLOB for a BLOB (substr). */
    TEXT_OR_BLOB,
    /** A number of seconds: REAL with the modifier 'subsec', else INTEGER (unixepoch). */
    SECONDS,
    /** DYNAMIC for one path, TEXT for several; the element of an array (json_extract). */
    JSON_VALUE;

    /**
     * Returns the result's type.
     *
     * @param types types of the arguments, {@link SqlType#UNKNOWN} where not known
     * @param constants values of the arguments that are literals (Long, Double, String), null for the others
     */
    public SqlType type(List<SqlType> types, List<@Nullable Object> constants) {
        switch (this) {
            case INTEGER:
                return SqlType.INTEGER;
            case REAL:
                return SqlType.REAL;
            case TEXT:
                return SqlType.TEXT;
            case BLOB:
                return SqlType.BLOB;
            case BOOLEAN:
                return SqlType.BOOLEAN;
            case DATETIME:
                return SqlType.DATETIME;
            case UUID:
                return SqlType.UUID;
            case DYNAMIC:
                return SqlType.DYNAMIC;
            case FIRST:
                return first(types);
            case COMMON:
                return common(types);
            case CHOICE:
                return choice(types);
            case FIRST_OR_DEFAULT:
                return types.size() > 2 ? CommonType.of(types.get(0), types.get(2)) : first(types);
            case ABSOLUTE:
                return absolute(first(types));
            case WHOLE:
                return whole(first(types));
            case ROUND:
                return round(types, constants);
            case SUM:
                return sum(first(types));
            case TEXT_OR_BLOB:
                return textOrBlob(first(types));
            case SECONDS:
                return seconds(constants);
            case JSON_VALUE:
                return jsonValue(types, constants);
        }
        throw new AssertionError(this);
    }

    private static SqlType first(List<SqlType> types) {
        return types.isEmpty() ? SqlType.UNKNOWN : types.get(0);
    }

    private static SqlType common(List<SqlType> types) {
        SqlType result = SqlType.NULL;
        for (SqlType type : types) {
            result = CommonType.of(result, type);
        }
        return result;
    }

    private static SqlType choice(List<SqlType> types) {
        SqlType result = SqlType.NULL;
        for (int i = 1; i < types.size(); i += 2) {
            result = CommonType.of(result, types.get(i));
        }
        return types.size() % 2 == 1 ? CommonType.of(result, types.get(types.size() - 1)) : result;
    }

    private static SqlType absolute(SqlType type) {
        switch (type.kind()) {
            case INTEGER, BOOLEAN:
                return SqlType.INTEGER;
            case REAL, TEXT, BLOB:
                return SqlType.REAL;
            case NUMBER, DYNAMIC, ANY:
                return SqlType.NUMBER;
            case NUMERIC, NULL:
                return type;
            default:
                return SqlType.UNKNOWN;
        }
    }

    private static SqlType whole(SqlType type) {
        switch (type.kind()) {
            case INTEGER, BOOLEAN:
                return SqlType.INTEGER;
            case REAL, NULL:
                return type;
            case NUMBER, TEXT, BLOB, DYNAMIC, ANY:
                return SqlType.NUMBER;
            default:
                return SqlType.UNKNOWN;
        }
    }

    private static SqlType round(List<SqlType> types, List<@Nullable Object> constants) {
        SqlType type = first(types);
        if (type.is(Kind.UNKNOWN)) {
            return type;
        }
        if (!type.is(Kind.NUMERIC)) {
            return SqlType.REAL;
        }
        Object digits = types.size() == 1 ? Long.valueOf(0) : constants.get(1);
        if (!(digits instanceof Long places) || places < 0) {
            return SqlType.UNKNOWN;
        }
        int scale = (int) Math.min(places, type.scale());
        int precision = type.precision() - type.scale() + scale + (scale < type.scale() ? 1 : 0);
        return SqlType.numeric(Math.max(1, Math.min(precision, CommonType.MAX_DIGITS)), scale);
    }

    private static SqlType sum(SqlType type) {
        switch (type.kind()) {
            case INTEGER, BOOLEAN:
                return SqlType.INTEGER;
            case REAL, NUMBER, NULL, UNKNOWN:
                return type;
            case NUMERIC:
                return SqlType.numeric(CommonType.MAX_DIGITS, type.scale());
            case TEXT, BLOB, ANY, DYNAMIC:
                return SqlType.NUMBER;
            default:
                return SqlType.UNKNOWN;
        }
    }

    private static SqlType textOrBlob(SqlType type) {
        switch (type.kind()) {
            case BLOB, UNKNOWN:
                return type;
            case ANY, DYNAMIC:
                return SqlType.DYNAMIC;
            default:
                return SqlType.TEXT;
        }
    }

    private static SqlType seconds(List<@Nullable Object> constants) {
        boolean open = false;
        for (Object constant : constants.subList(Math.min(1, constants.size()), constants.size())) {
            if (constant instanceof String text) {
                String modifier = text.toLowerCase(Locale.ROOT);
                if (modifier.equals("subsec") || modifier.equals("subsecond")) {
                    return SqlType.REAL;
                }
            } else {
                open = true;
            }
        }
        return open ? SqlType.NUMBER : SqlType.INTEGER;
    }

    private static SqlType jsonValue(List<SqlType> types, List<@Nullable Object> constants) {
        if (types.size() > 2) {
            return SqlType.TEXT;
        }
        SqlType element = first(types).element();
        boolean deep = constants.size() == 2 && constants.get(1) instanceof String path && !path.startsWith("$[");
        return element == null || deep ? SqlType.DYNAMIC : Objects.requireNonNull(element);
    }
}
