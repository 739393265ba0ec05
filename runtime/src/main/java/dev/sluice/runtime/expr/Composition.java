package dev.sluice.runtime.expr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is put together of texts of the source language and of what was composed for its placeholders: its text,
 * declarations and values of parameters in the order of their use. Used by one thread, for one call.
 */
public final class Composition {
    private final List<String> declarations = new ArrayList<>();
    private final Map<String, String> functions = new LinkedHashMap<>();
    private final List<@Nullable Object> values = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Statement> around = new ArrayDeque<>();
    private @Nullable String foreign;

    /** A statement that is being written: the columns of its placeholders, and its names. */
    private record Statement(List<Columns> columns, StatementNames names) {
        boolean owns(Columns owner) {
            return columns.stream().anyMatch(one -> one == owner);
        }
    }

    /** Begins without anything. */
    public Composition() {}

    /**
     * Begins a statement, within the one that is being written if there is one.
     *
     * @param names its names
     * @param placeholders what was composed for its placeholders
     * @throws IllegalArgumentException when a WITH around it has a table of the name of one that it means
     */
    public void begin(StatementNames names, @Nullable Composed[] placeholders) {
        for (Statement outer : around) {
            for (String table : names.tables()) {
                if (StatementNames.has(outer.names().commonTables(), table)) {
                    throw new IllegalArgumentException("the query around this one calls a table of its WITH \"" + table
                            + "\", which would stand for the table of that name here; rename that");
                }
            }
        }
        List<Columns> columns = new ArrayList<>();
        for (Composed placeholder : placeholders) {
            if (placeholder != null) {
                columns.add(placeholder.columns());
            }
        }
        around.push(new Statement(columns, names));
    }

    /** Ends the statement that was begun last. */
    public void end() {
        around.pop();
    }

    /** Returns the text so far, in the source language. */
    public String text() {
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
    public List<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }

    /** Returns the first column of a statement that is none of those around, which this one has to stand in; or null. */
    public @Nullable String foreign() {
        return foreign;
    }

    /**
     * Adds text of the source language that generated code holds.
     *
     * @param sql the text
     */
    public void sql(String sql) {
        text.append(sql);
    }

    /**
     * Adds what was composed for a placeholder.
     *
     * @param composed that
     */
    public void add(Composed composed) {
        if (composed.part() instanceof Order order) {
            order.write(this);
        } else {
            ((Expression<?>) composed.part()).write(this);
        }
    }

    /**
     * Declares a parameter of a query that stands within the statement.
     *
     * @param declaration what is declared of it behind its name; empty for nothing
     * @param value its value
     * @return what stands for it in the text
     */
    public String parameter(String declaration, @Nullable Object value) {
        values.add(value);
        String name = ":$" + values.size();
        if (!declaration.isEmpty()) {
            declarations.add(name + declaration);
        }
        return name;
    }

    Composition add(String sql) {
        text.append(sql);
        return this;
    }

    Composition name(String name) {
        text.append('"').append(name.replace("\"", "\"\"")).append('"');
        return this;
    }

    /** Writes a column, where its name means it: the innermost row source of a name is the one that SQL takes. */
    Composition column(Columns owner, String source, String name) {
        boolean found = false;
        for (Statement statement : around) {
            if (statement.owns(owner)) {
                found = true;
                break;
            }
            if (StatementNames.has(statement.names().sources(), source)) {
                throw new IllegalArgumentException("column " + name + " of \"" + source
                        + "\" stands within a query that calls a table of its own \"" + source
                        + "\"; give that one an alias in its source");
            }
        }
        if (!found && foreign == null) {
            foreign = source + "." + name;
        }
        return name(source).add(".").name(name);
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

    Composition add(Subquery<?> query) {
        text.append('(');
        Objects.requireNonNull(query, "query").writeTo(this);
        text.append(')');
        return this;
    }

    <T> Composition value(DataType<T> type, T value) {
        Object stored = type.stored(value);
        return add(parameter(" AS " + type.declaration(stored), stored));
    }

    <T> Composition collection(DataType<T> type, List<? extends T> all) {
        return add(parameter("", all.stream().map(type::stored).toList()));
    }
}
