package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.source.Suggestions;
import dev.sluice.sql.types.CanonicalJson;
import dev.sluice.sql.types.IntervalValue;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text literals that stand for values of the extension types: checked, and brought to the form in which SQLite stores them. */
final class TypedLiterals {
    private static final Pattern POINT = Pattern.compile("\\s*\\(\\s*([^,\\s]+)\\s*,\\s*([^,)\\s]+)\\s*\\)\\s*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");

    private final Context context;

    TypedLiterals(Context context) {
        this.context = context;
    }

    /** Tells whether a text literal that meets a type is read as a value of it. */
    static boolean reads(SqlType type) {
        return switch (type.kind()) {
            case DATE, TIME, TIMESTAMP, DATETIME, UUID, ENUM, ENUMNAME, JSON, JSONB, ARRAY, INTERVAL, POINT -> true;
            default -> false;
        };
    }

    /**
     * Returns the text that SQLite stores; of an enum by ordinal the digits of its number.
     *
     * @param type one that {@link #reads} texts
     */
    String stored(Expr.StringLiteral literal, SqlType type) {
        String text = literal.value();
        return switch (type.kind()) {
            case DATE, TIME, TIMESTAMP, DATETIME ->
                found(Literals.temporal(type, text), literal, type, "write a real date as 2024-02-29");
            case UUID -> found(Literals.uuid(text), literal, type, "write 8-4-4-4-12 hexadecimal digits");
            case ENUM -> Integer.toString(ordinal(literal, type));
            case ENUMNAME -> constant(literal, type);
            case JSON -> json(literal, text, false);
            case JSONB -> json(literal, text, true);
            case INTERVAL -> found(interval(text), literal, type, "write it as P1Y2M3DT4H5M6.7S");
            case POINT -> found(point(text), literal, type, "write it as (1.5,-2)");
            case ARRAY -> "[" + String.join(",", elements(literal, type)) + "]";
            default -> throw new AssertionError(type);
        };
    }

    private String found(@Nullable String canonical, Expr at, SqlType type, String help) {
        if (canonical == null) {
            throw context.typeOperation(at, "this text is no " + type, help);
        }
        return canonical;
    }

    private static @Nullable String interval(String text) {
        try {
            return IntervalValue.parse(text.strip()).toString();
        } catch (IllegalArgumentException | ArithmeticException noInterval) {
            return null;
        }
    }

    private static @Nullable String point(String text) {
        Matcher parts = POINT.matcher(text);
        boolean numbers = parts.matches()
                && NUMBER.matcher(parts.group(1)).matches()
                && NUMBER.matcher(parts.group(2)).matches();
        if (!numbers) {
            return null;
        }
        double x = Double.parseDouble(parts.group(1));
        double y = Double.parseDouble(parts.group(2));
        return Double.isInfinite(x) || Double.isInfinite(y) ? null : "(" + x + "," + y + ")";
    }

    private String json(Expr.StringLiteral literal, String text, boolean canonical) {
        try {
            if (canonical) {
                return CanonicalJson.of(text);
            }
            CanonicalJson.check(text);
            return text;
        } catch (CanonicalJson.MalformedException malformed) {
            throw context.typeOperation(
                    literal,
                    "this text is not JSON, from character " + (malformed.position() + 1) + " on",
                    "write names and texts in double quotes");
        }
    }

    /** Returns the constants of an enum; refuses where they are not known. */
    List<String> constants(SqlType type, Expr at) {
        String javaType = Objects.requireNonNull(type.javaType());
        return context.facts()
                .catalog()
                .enums()
                .of(javaType)
                .orElseThrow(() -> context.typeOperation(
                        at,
                        "the constants of " + javaType + " are not known",
                        "write the ordinal, or use a parameter"));
    }

    /** Returns the place of the constant that a literal names. */
    int ordinal(Expr.StringLiteral literal, SqlType type) {
        List<String> constants = constants(type, literal);
        int ordinal = constants.indexOf(literal.value());
        if (ordinal < 0) {
            String help = Suggestions.nearest(literal.value(), constants)
                    .map(near -> "did you mean " + near + "?")
                    .orElse("its constants are " + String.join(", ", constants));
            throw context.badLiteral(literal, type.javaType() + " has no constant \"" + literal.value() + "\"", help);
        }
        return ordinal;
    }

    private String constant(Expr.StringLiteral literal, SqlType type) {
        boolean known = context.facts()
                .catalog()
                .enums()
                .of(Objects.requireNonNull(type.javaType()))
                .isPresent();
        return known ? constants(type, literal).get(ordinal(literal, type)) : literal.value();
    }

    /** Tells whether an expression is an ordinal that stands for a constant of an enum; refuses a number that none has. */
    boolean isOrdinal(Expr expr, SqlType type) {
        boolean negative = expr instanceof Expr.Unary unary
                && unary.operator() == UnaryOperator.NEGATE
                && unary.operand() instanceof Expr.IntegerLiteral;
        if (!type.is(SqlType.Kind.ENUM) || !(negative || expr instanceof Expr.IntegerLiteral)) {
            return false;
        }
        int count = context.facts()
                .catalog()
                .enums()
                .of(Objects.requireNonNull(type.javaType()))
                .map(List::size)
                .orElse(Integer.MAX_VALUE);
        if (negative || (expr instanceof Expr.IntegerLiteral ordinal && ordinal.value() >= count)) {
            throw context.badLiteral(
                    expr,
                    type.javaType() + " has no constant of this number",
                    count == Integer.MAX_VALUE
                            ? "write an ordinal, which counts from 0"
                            : "write a number from 0 to " + (count - 1) + ", or the name");
        }
        return true;
    }

    /** Returns the elements of an array as the JSON texts that SQLite stores. */
    List<String> elements(Expr.StringLiteral literal, SqlType type) {
        SqlType element = Objects.requireNonNull(type.element());
        List<String> items;
        try {
            items = CanonicalJson.items(literal.value());
        } catch (CanonicalJson.MalformedException malformed) {
            throw context.typeOperation(
                    literal,
                    "this text is no JSON array, from character " + (malformed.position() + 1) + " on",
                    "write it as [1, 2], texts in double quotes");
        }
        List<String> out = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            out.add(items.get(i).equals("null") ? "null" : element(items.get(i), element, i, literal));
        }
        return out;
    }

    private String element(String item, SqlType type, int index, Expr.StringLiteral literal) {
        boolean text = item.startsWith("\"");
        String value = text ? CanonicalJson.unquoted(item) : item;
        String stored = switch (type.kind()) {
            case INTEGER -> text ? null : whole(value);
            case REAL -> text || !NUMBER.matcher(value).matches() ? null : Double.toString(Double.parseDouble(value));
            case BOOLEAN -> !text && (value.equals("true") || value.equals("false")) ? value : null;
            case NUMERIC -> NUMBER.matcher(value).matches() ? units(value, type) : null;
            case TEXT -> text ? item : null;
            case DATE, TIME, TIMESTAMP, DATETIME -> text ? quoted(Literals.temporal(type, value)) : null;
            case UUID -> text ? quoted(Literals.uuid(value)) : null;
            case INTERVAL -> text ? quoted(interval(value)) : null;
            case POINT -> text ? quoted(point(value)) : null;
            case ENUM -> enumElement(value, text, type);
            case ENUMNAME -> text && isConstant(value, type) ? item : null;
            default -> null;
        };
        if (stored == null) {
            throw context.typeOperation(
                    literal, "element " + index + " of this array is no " + type, "write elements of that type");
        }
        return stored;
    }

    private boolean isConstant(String name, SqlType type) {
        return context.facts()
                .catalog()
                .enums()
                .of(Objects.requireNonNull(type.javaType()))
                .map(constants -> constants.contains(name))
                .orElse(true);
    }

    private @Nullable String enumElement(String value, boolean text, SqlType type) {
        List<String> constants = context.facts()
                .catalog()
                .enums()
                .of(Objects.requireNonNull(type.javaType()))
                .orElse(List.of());
        if (text) {
            int ordinal = constants.indexOf(value);
            return ordinal < 0 ? null : Integer.toString(ordinal);
        }
        String whole = whole(value);
        boolean ordinal = whole != null && !whole.startsWith("-") && whole.length() < 10;
        return ordinal && (constants.isEmpty() || Integer.parseInt(whole) < constants.size()) ? whole : null;
    }

    private static @Nullable String quoted(@Nullable String text) {
        return text == null ? null : CanonicalJson.quoted(text);
    }

    private static @Nullable String whole(String number) {
        BigDecimal value = Literals.decimal(number);
        Long units = value == null ? null : Literals.units(value, 0);
        return units == null ? null : units.toString();
    }

    private static @Nullable String units(String number, SqlType type) {
        BigDecimal value = Literals.decimal(number);
        Long units = value == null ? null : Literals.units(value, type.scale());
        return units != null && Long.toString(Math.abs(units)).length() <= type.precision() ? units.toString() : null;
    }

    /**
     * Returns the text of an array as PostgreSQL reads it.
     *
     * @param type an array
     */
    String postgresArray(Expr.StringLiteral literal, SqlType type) {
        SqlType element = Objects.requireNonNull(type.element());
        List<String> items = new ArrayList<>();
        for (String stored : elements(literal, type)) {
            if (stored.equals("null")) {
                items.add("NULL");
            } else if (stored.startsWith("\"")) {
                String text = CanonicalJson.unquoted(stored);
                items.add('"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
            } else {
                items.add(
                        element.is(Kind.NUMERIC)
                                ? BigDecimal.valueOf(Long.parseLong(stored), element.scale())
                                        .toPlainString()
                                : stored);
            }
        }
        return "{" + String.join(",", items) + "}";
    }
}
