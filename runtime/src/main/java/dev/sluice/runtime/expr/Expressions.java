package dev.sluice.runtime.expr;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Expressions of values, of arithmetic, and of functions. Expressions are immutable. */
public final class Expressions {
    private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private Expressions() {}

    /**
     * Returns a value, which is sent as a parameter.
     *
     * @param type its type
     * @param value the value
     * @param <T> its class
     * @return the expression
     */
    public static <T> Expression<T> value(DataType<T> type, T value) {
        Objects.requireNonNull(value, "value");
        return new Computed<>(type, out -> out.value(type, value));
    }

    /**
     * Returns the condition that always holds, or never.
     *
     * @param holds whether it holds
     * @return the condition
     */
    public static Predicate always(boolean holds) {
        return new Predicate(out -> out.add(holds ? "TRUE" : "FALSE"));
    }

    /**
     * Takes a BOOLEAN as a condition.
     *
     * @param value the value
     * @return the condition
     */
    public static Predicate isTrue(Expression<Boolean> value) {
        return value instanceof Predicate condition ? condition : new Predicate(out -> out.add(value));
    }

    /**
     * Tells whether a text matches a pattern, in which {@code %} stands for any characters and {@code _} for one.
     *
     * @param text the text
     * @param pattern the pattern
     * @return the condition
     */
    public static Predicate like(Expression<String> text, String pattern) {
        return Predicate.infix(text, "LIKE", text.constant(pattern));
    }

    /**
     * Tells whether a text matches a pattern, with a character that takes the meaning of the one behind it away.
     *
     * @param text the text
     * @param pattern the pattern
     * @param escape the character
     * @return the condition
     */
    public static Predicate like(Expression<String> text, String pattern, char escape) {
        String literal = escape == '\'' ? "''''" : "'" + escape + "'";
        if (escape == 0 || Character.isSurrogate(escape)) {
            throw new IllegalArgumentException("no character to escape with");
        }
        Expression<String> value = text.constant(pattern);
        return new Predicate(out -> out.add("(")
                .add(text)
                .add(" LIKE ")
                .add(value)
                .add(" ESCAPE ")
                .add(literal)
                .add(")"));
    }

    /**
     * Adds.
     *
     * @param left the left side
     * @param right the right side
     * @param <T> the class of both
     * @return the sum
     */
    public static <T extends Number> Expression<T> plus(Expression<T> left, Expression<T> right) {
        return arithmetic(left, "+", right);
    }

    /**
     * Subtracts.
     *
     * @param left the left side
     * @param right the right side
     * @param <T> the class of both
     * @return the difference
     */
    public static <T extends Number> Expression<T> minus(Expression<T> left, Expression<T> right) {
        return arithmetic(left, "-", right);
    }

    /**
     * Multiplies.
     *
     * @param left the left side
     * @param right the right side
     * @param <T> the class of both
     * @return the product
     */
    public static <T extends Number> Expression<T> times(Expression<T> left, Expression<T> right) {
        return arithmetic(left, "*", right);
    }

    private static <T extends Number> Expression<T> arithmetic(
            Expression<T> left, String operator, Expression<T> right) {
        return new Computed<>(
                left.type(),
                out -> out.add("(").add(left).add(operator).add(right).add(")"));
    }

    /**
     * Calls a function of the source language, or one that a source file declares. An unknown one is refused when the query
     * is made.
     *
     * @param name its name: letters, digits and {@code _}
     * @param result the type of what it returns
     * @param arguments what it is called with
     * @param <T> the class of what it returns
     * @return the call
     * @throws IllegalArgumentException when the name is none
     */
    public static <T> Expression<T> call(String name, DataType<T> result, Expression<?>... arguments) {
        check(name);
        List<Expression<?>> all = List.of(arguments);
        return new Computed<>(result, out -> call(out, name, all));
    }

    /**
     * Calls a function of the PostgreSQL server, or of one of its extensions, that no source file declares. Its arguments are
     * sent as their types, and what it returns is converted to the type given. On SQLite the query is refused when it is made.
     * What the source language has, or a source file declares, is called by that meaning.
     *
     * @param name its name: letters, digits and {@code _}; in lower case unless it was created otherwise
     * @param result the type of what it returns, which may be NULL
     * @param arguments what it is called with
     * @param <T> the class of what it returns
     * @return the call
     * @throws IllegalArgumentException when the name is none
     */
    public static <T> Expression<T> serverCall(String name, DataType<T> result, Expression<?>... arguments) {
        check(name);
        List<Expression<?>> all = List.of(arguments);
        return new Computed<>(result, out -> call(out.server(name, result, all), name, all));
    }

    /**
     * Tells whether a query finds a row.
     *
     * @param query the query, which may use the columns of the statement around it
     * @return the condition
     */
    public static Predicate exists(Subquery<?> query) {
        return new Predicate(out -> out.add("(EXISTS ").add(query).add(")"));
    }

    /**
     * Returns the value of a query of one column and at most one row, NULL where it finds none.
     *
     * @param type the column's type
     * @param query the query, which may use the columns of the statement around it
     * @param <T> the class of its values
     * @return the value
     */
    public static <T> Expression<T> scalar(DataType<T> type, Subquery<? extends @Nullable T> query) {
        return new Computed<>(type, out -> out.add(query));
    }

    private static void check(String name) {
        if (!FUNCTION.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a function: " + name);
        }
    }

    private static void call(Composition out, String name, List<Expression<?>> arguments) {
        out.name(name).add("(");
        for (int i = 0; i < arguments.size(); i++) {
            out.add(i == 0 ? "" : ", ").add(arguments.get(i));
        }
        out.add(")");
    }
}
