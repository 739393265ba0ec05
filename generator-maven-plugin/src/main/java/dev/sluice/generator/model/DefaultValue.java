package dev.sluice.generator.model;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.types.CanonicalJson;
import dev.sluice.sql.types.IntervalValue;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The value of a call that leaves a parameter out.
 *
 * @param value of the class that the parameter's type has in Java, {@code byte[]} for a BLOB, {@link Constant} for an enum,
 *     {@link Text} for a class of the runtime; null for NULL
 * @param text how the source writes it
 */
public record DefaultValue(@Nullable Object value, String text) {
    private static final String NUMBER = "[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?";
    private static final Pattern POINT = Pattern.compile("\\(" + NUMBER + "," + NUMBER + "\\)");

    /**
     * A constant of an enum.
     *
     * @param type the enum
     * @param name of the constant
     */
    public record Constant(SqlType type, String name) {}

    /**
     * A value of a type that the runtime has a class for.
     *
     * @param type JSON, JSONB, INTERVAL or POINT
     * @param text of the value, which the class reads
     */
    public record Text(SqlType type, String text) {}

    /** Checks. */
    public DefaultValue {
        Objects.requireNonNull(text, "text");
    }

    /**
     * Returns the value that a literal is; null when the expression is no literal that the parameter takes.
     *
     * @param expr the default
     * @param parameter what the parameter takes
     * @param enums the constants of the enums that are known
     */
    static @Nullable DefaultValue of(Expr expr, ValueType parameter, EnumConstants enums) {
        if (expr instanceof Expr.NullLiteral) {
            return parameter.nullable() ? new DefaultValue(null, expr.span().text()) : null;
        }
        Object value = value(expr, parameter.type(), enums);
        return value == null ? null : new DefaultValue(value, expr.span().text());
    }

    private static @Nullable Object value(Expr expr, SqlType type, EnumConstants enums) {
        boolean negative = expr instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NEGATE;
        Expr plain = negative ? ((Expr.Unary) expr).operand() : expr;
        return switch (type.kind()) {
            case INTEGER ->
                plain instanceof Expr.IntegerLiteral literal ? (negative ? -literal.value() : literal.value()) : null;
            case REAL -> real(plain, negative);
            case NUMERIC -> decimal(plain, negative, type);
            case BOOLEAN -> !negative && plain instanceof Expr.BooleanLiteral literal ? literal.value() : null;
            case BLOB ->
                !negative && plain instanceof Expr.BlobLiteral literal
                        ? HexFormat.of().parseHex(literal.hex())
                        : null;
            case ENUM, ENUMNAME ->
                !negative && plain instanceof Expr.StringLiteral literal
                        ? constant(literal.value(), type, enums)
                        : null;
            case TEXT, DATE, TIME, TIMESTAMP, DATETIME, UUID, JSON, JSONB, INTERVAL, POINT ->
                !negative && plain instanceof Expr.StringLiteral literal ? text(literal.value(), type) : null;
            default -> null;
        };
    }

    private static @Nullable Object real(Expr expr, boolean negative) {
        Double value = expr instanceof Expr.RealLiteral real
                ? (Double) real.value()
                : expr instanceof Expr.IntegerLiteral whole ? (Double) (double) whole.value() : null;
        return value == null || value.isInfinite() ? null : negative ? (Double) (-value) : value;
    }

    private static @Nullable Object decimal(Expr expr, boolean negative, SqlType type) {
        BigDecimal value;
        if (expr instanceof Expr.IntegerLiteral whole) {
            value = BigDecimal.valueOf(whole.value());
        } else if (expr instanceof Expr.RealLiteral real) {
            value = new BigDecimal(real.text());
        } else {
            return null;
        }
        BigDecimal exact = value.stripTrailingZeros();
        boolean fits =
                exact.scale() <= type.scale() && exact.precision() - exact.scale() <= type.precision() - type.scale();
        return !fits ? null : (negative ? exact.negate() : exact).setScale(type.scale());
    }

    /** Of an enum that nobody has read yet, javac knows the constants. */
    private static @Nullable Object constant(String name, SqlType type, EnumConstants enums) {
        boolean known = enums.of(Objects.requireNonNull(type.javaType()))
                .map(constants -> constants.contains(name))
                .orElse(SourceVersion.isName(name));
        return known ? new Constant(type, name) : null;
    }

    private static @Nullable Object text(String text, SqlType type) {
        try {
            return switch (type.kind()) {
                case DATE -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(text);
                case TIMESTAMP -> dateTime(text);
                case DATETIME ->
                    dateTime(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text)
                            .toInstant(ZoneOffset.UTC);
                case UUID -> UUID.fromString(text);
                case JSON, JSONB -> json(text, type);
                case INTERVAL -> new Text(type, IntervalValue.parse(text).toString());
                case POINT -> POINT.matcher(text).matches() ? new Text(type, text) : null;
                default -> text;
            };
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable Text json(String text, SqlType type) {
        try {
            CanonicalJson.check(text);
            return new Text(type, text);
        } catch (CanonicalJson.MalformedException malformed) {
            return null;
        }
    }

    private static LocalDateTime dateTime(String text) {
        return text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text.replace(' ', 'T'));
    }
}
