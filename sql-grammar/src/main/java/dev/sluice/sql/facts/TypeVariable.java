package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that inference finds out: of an expression, of a column of a query, of a parameter. */
final class TypeVariable {
    private SqlType type;
    private final Role role;
    private final @Nullable Object constant;
    private final List<TypeVariable> parts = new ArrayList<>(0);
    private Expr.@Nullable Parameter place;
    private boolean adapted;
    private @Nullable BinaryOperator operator;

    /** What a type belongs to, and so whether it gives way to what it meets. */
    enum Role {
        /** It is what it is. */
        FIXED,
        /** It follows from its parts. */
        DERIVED,
        /** A column of a query: follows from it, and passes wishes for parameters on, but changes no literal in it. */
        REFERENCE,
        /** A parameter or placeholder: takes the type of what it meets. */
        OPEN,
        /** A literal: is read as a value of what it meets, where that has literals. */
        LITERAL,
        /** A function that makes dates, or CURRENT_TIMESTAMP: becomes the type with a date that it meets. */
        DATE_FUNCTION,
        /** The function time, or CURRENT_TIME: becomes a TIME. */
        TIME_FUNCTION
    }

    private TypeVariable(SqlType type, Role role, @Nullable Object constant) {
        this.type = type;
        this.role = role;
        this.constant = constant;
    }

    static TypeVariable fixed(SqlType type) {
        return new TypeVariable(type, Role.FIXED, null);
    }

    /** Makes the variable of a declared column, or of one about which nothing is known. */
    static TypeVariable column(@Nullable Column column) {
        SqlType type = column == null ? SqlType.UNKNOWN : column.value().type();
        return new TypeVariable(type, Role.FIXED, column);
    }

    static TypeVariable derived() {
        return new TypeVariable(SqlType.UNKNOWN, Role.DERIVED, null);
    }

    static TypeVariable reference() {
        return new TypeVariable(SqlType.UNKNOWN, Role.REFERENCE, null);
    }

    static TypeVariable open() {
        return new TypeVariable(SqlType.UNKNOWN, Role.OPEN, null);
    }

    /**
     * Makes the variable of a literal.
     *
     * @param type its type beside nothing in particular
     * @param constant its value: Long, String, {@link DecimalText}; null for NULL and what never changes
     */
    static TypeVariable literal(SqlType type, @Nullable Object constant) {
        return new TypeVariable(type, Role.LITERAL, constant);
    }

    static TypeVariable timeFunction(boolean withDate) {
        return new TypeVariable(SqlType.TEXT, withDate ? Role.DATE_FUNCTION : Role.TIME_FUNCTION, null);
    }

    /** Makes the variable of one use of a parameter. */
    static TypeVariable use(Expr.Parameter place, TypeVariable parameter) {
        TypeVariable use = derived();
        use.place = place;
        use.parts.add(parameter);
        return use;
    }

    /** Makes the variable of the day of a time. */
    static TypeVariable dayOf(TypeVariable time) {
        return new TypeVariable(SqlType.TEXT, Role.DATE_FUNCTION, time);
    }

    /** Returns the type that a parameter beside it should have: beside the day of a typed time, a DATE. */
    SqlType wished() {
        boolean day = role == Role.DATE_FUNCTION
                && constant instanceof TypeVariable time
                && time.type().isTemporal()
                && !time.type().is(Kind.TIME);
        return day ? SqlType.DATE : type;
    }

    /** A number with a point or exponent as written: exact beside an exact decimal. */
    record DecimalText(String text, double value) {}

    SqlType type() {
        return type;
    }

    Role role() {
        return role;
    }

    @Nullable
    Object constant() {
        return constant;
    }

    /** Returns the declared column that it is the type of, or null. */
    @Nullable
    Column column() {
        return constant instanceof Column column ? column : null;
    }

    Expr.@Nullable Parameter place() {
        return place;
    }

    boolean isKnown() {
        return !type.is(Kind.UNKNOWN);
    }

    /** Makes this type follow from another, so that what the one meets reaches the other. */
    void follows(TypeVariable part) {
        parts.add(part);
    }

    /**
     * Makes this the result of arithmetic: a part has its type, and is not the value itself.
     *
     * @param by what it is computed by; negation is a subtraction
     */
    void computed(BinaryOperator by) {
        operator = by;
    }

    /** Returns the operator that it is the result of, or null for what is a value as it stands. */
    @Nullable
    BinaryOperator operator() {
        return operator;
    }

    List<TypeVariable> parts() {
        return parts;
    }

    /**
     * Sets the type.
     *
     * @return whether it was another before
     */
    boolean become(SqlType other) {
        boolean changed = !type.equals(other);
        type = other;
        return changed;
    }

    /** Sets the type that a literal or time function has beside what it meets, for good. */
    boolean adapt(SqlType other) {
        if (adapted) {
            return false;
        }
        adapted = true;
        return become(other);
    }
}
