package dev.sluice.runtime.expr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was composed for the placeholders of one statement: declarations and values of parameters, in the order of their use. Used by one thread, for one call.
 */
public final class Composition {
    private final List<String> declarations = new ArrayList<>();
    private final Map<String, String> functions = new LinkedHashMap<>();
    private final List<Object> values = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** Begins without anything. */
    public Composition() {}

    /**
     * Returns the text of a condition or value in the source language, and keeps its values.
     *
     * @param expression the expression
     */
    public String write(Expression<?> expression) {
        text.setLength(0);
        expression.write(this);
        return text.toString();
    }

    /**
     * Returns the text of an order in the source language, and keeps its values.
     *
     * @param order the order
     */
    public String write(Order order) {
        text.setLength(0);
        order.write(this);
        return text.toString();
    }

    /** Returns the declarations of the functions that no source file declares, each with its semicolon. */
    public String functions() {
        return String.join("", functions.values());
    }

    /** Returns what declares the parameters, separated by commas. */
    public List<String> declarations() {
        return List.copyOf(declarations);
    }

    /** Returns the values of the parameters, which are called {@code $1}, {@code $2} and so on. */
    public List<Object> values() {
        return List.copyOf(values);
    }

    Composition add(String sql) {
        text.append(sql);
        return this;
    }

    Composition name(String name) {
        text.append('"').append(name.replace("\"", "\"\"")).append('"');
        return this;
    }

    /** Declares a function of the server. Names and number of arguments tell functions apart, as in the source language. */
    Composition server(String name, DataType<?> result, List<Expression<?>> arguments) {
        String types =
                arguments.stream().map(argument -> argument.type().declared()).collect(Collectors.joining(", "));
        String declaration =
                "DECLARE FUNCTION \"" + name + "\"(" + types + ") RETURNS " + result.declared() + " POSTGRES;\n";
        String other = functions.putIfAbsent(name + "/" + arguments.size(), declaration);
        if (other != null && !other.equals(declaration)) {
            throw new IllegalArgumentException("the function " + name + " is called with different types");
        }
        return this;
    }

    Composition add(Expression<?> expression) {
        expression.write(this);
        return this;
    }

    <T> Composition value(DataType<T> type, T value) {
        Object stored = type.stored(value);
        values.add(stored);
        String name = ":$" + values.size();
        declarations.add(name + " AS " + type.declaration(stored));
        text.append(name);
        return this;
    }

    <T> Composition collection(DataType<T> type, List<? extends T> all) {
        values.add(all.stream().map(type::stored).toList());
        text.append(":$").append(values.size());
        return this;
    }
}
