package dev.sluice.generator.model;

import dev.sluice.generator.model.TableAccessModel.Presence;
import dev.sluice.generator.model.TableOperation.Kind;
import dev.sluice.generator.model.TableOperation.Parameter;
import dev.sluice.generator.model.TableOperation.Role;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.parser.SourcePrinter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the statements of a table's accessor in the source language, so that they go the way of every other query. */
final class TableStatements {
    /** The parameters of a row are numbered from here on, behind all of the statement that is put around it. */
    private static final int FIRST_OF_ROW = 20_000;

    private final Table table;
    private final List<Column> columns;
    private final List<Presence> presence;
    private final List<Integer> key;
    private final List<Draft> drafts = new ArrayList<>();

    private TableStatements(Table table, List<Column> columns, List<Presence> presence, List<Integer> key) {
        this.table = table;
        this.columns = columns;
        this.presence = presence;
        this.key = key;
    }

    /**
     * A statement in the source language.
     *
     * @param kind what it does
     * @param source the named query
     * @param parameters what its parameters are, by name
     */
    record Draft(Kind kind, String source, Map<String, Parameter> parameters) {}

    /**
     * Returns the statements that a table can have.
     *
     * @param table the table or view
     * @param columns its columns, each a component of the row
     * @param presence what may be left out of a new row
     * @param key indexes of the columns of the primary key
     */
    static List<Draft> of(Table table, List<Column> columns, List<Presence> presence, List<Integer> key) {
        return new TableStatements(table, columns, presence, key).all();
    }

    /**
     * Returns the INSERT of a whole row, for a statement of the source to be put around it.
     *
     * @param table the table
     * @param columns its columns, each a component of the row
     * @param presence what may be left out of a new row
     */
    static Draft wholeRow(Table table, List<Column> columns, List<Presence> presence) {
        TableStatements statements = new TableStatements(table, columns, presence, List.of());
        Set<Parameter> parameters = new LinkedHashSet<>();
        List<Integer> writable = statements.indexes(index -> presence.get(index) != Presence.GENERATED);
        String numbered = "WITH numbers AS (SELECT ?" + FIRST_OF_ROW + ") ";
        statements.add(Kind.INSERT, numbered + statements.insert("INSERT", writable, parameters), parameters);
        return statements.drafts.get(0);
    }

    private List<Draft> all() {
        if (table.kind() == Table.Kind.TABLE) {
            inserts();
            if (!key.isEmpty()) {
                writesByKey();
            }
        }
        add(Kind.ALL, "SELECT * FROM " + name() + (key.isEmpty() ? "" : " ORDER BY " + list(key)), Set.of());
        add(Kind.COUNT, "SELECT count(*) FROM " + name(), Set.of());
        return drafts;
    }

    private void inserts() {
        List<Integer> writable = indexes(index -> presence.get(index) != Presence.GENERATED);
        List<Integer> drawn = indexes(index -> presence.get(index) == Presence.DRAWN);
        List<Integer> given =
                writable.stream().filter(index -> !drawn.contains(index)).toList();
        Set<Parameter> parameters = new LinkedHashSet<>();
        String insert = insert("INSERT", writable, parameters);
        String withoutId = insert("INSERT", given, new LinkedHashSet<>());
        add(Kind.INSERT, withoutId + " RETURNING *", parameters);
        add(Kind.INSERT_ALL, withoutId, parameters);
        if (!drawn.isEmpty()) {
            add(Kind.INSERT_WITH_ID, insert + " RETURNING *", parameters);
            add(Kind.INSERT_ALL_WITH_ID, insert, parameters);
        }
        add(Kind.INSERT_OR_IGNORE, insert("INSERT OR IGNORE", writable, parameters), parameters);
        if (!key.isEmpty()) {
            upsert(writable);
        }
    }

    private String insert(String verb, List<Integer> into, Set<Parameter> parameters) {
        if (into.isEmpty()) {
            return verb + " INTO " + name() + " DEFAULT VALUES";
        }
        String values = into.stream().map(index -> value(index, parameters)).collect(Collectors.joining(", "));
        return verb + " INTO " + name() + " (" + list(into) + ") VALUES (" + values + ")";
    }

    /** The value of a new row: what is given, else what the declaration says. */
    private String value(int index, Set<Parameter> parameters) {
        Column column = columns.get(index);
        String value = parameter(Role.VALUE, index, parameters);
        if (presence.get(index) != Presence.OPTIONAL || column.defaultValue() == null) {
            return value;
        }
        String otherwise = "(" + SourcePrinter.print(column.defaultValue()) + ")";
        return orElse(index, value, otherwise, parameters);
    }

    /** The value that is given, else another; a null is none where the column cannot hold it. */
    private String orElse(int index, String value, String otherwise, Set<Parameter> parameters) {
        if (!columns.get(index).value().nullable()) {
            return "coalesce(" + value + ", " + otherwise + ")";
        }
        String given = parameter(Role.GIVEN, index, parameters);
        return "CASE WHEN " + given + " THEN " + value + " ELSE " + otherwise + " END";
    }

    private void upsert(List<Integer> writable) {
        Set<Parameter> parameters = new LinkedHashSet<>();
        String insert = insert("INSERT", writable, parameters);
        List<String> sets = new ArrayList<>();
        for (int index : writable) {
            if (key.contains(index)) {
                continue;
            }
            sets.add(name(index) + " = "
                    + (presence.get(index) == Presence.REQUIRED
                            ? "excluded." + name(index)
                            : orElse(
                                    index,
                                    parameter(Role.VALUE, index, parameters),
                                    name() + "." + name(index),
                                    parameters)));
        }
        if (sets.isEmpty()) {
            sets.add(name(key.get(0)) + " = excluded." + name(key.get(0)));
        }
        add(
                Kind.UPSERT,
                insert + " ON CONFLICT (" + list(key) + ") DO UPDATE SET " + String.join(", ", sets) + " RETURNING *",
                parameters);
    }

    private void writesByKey() {
        List<Integer> rest = indexes(index -> presence.get(index) != Presence.GENERATED && !key.contains(index));
        if (!rest.isEmpty()) {
            Set<Parameter> parameters = new LinkedHashSet<>();
            String sets = rest.stream()
                    .map(index -> name(index) + " = " + parameter(Role.VALUE, index, parameters))
                    .collect(Collectors.joining(", "));
            add(Kind.UPDATE, "UPDATE " + name() + " SET " + sets + where(parameters), parameters);
            Set<Parameter> some = new LinkedHashSet<>();
            String patches = rest.stream()
                    .map(index ->
                            name(index) + " = " + orElse(index, parameter(Role.VALUE, index, some), name(index), some))
                    .collect(Collectors.joining(", "));
            add(Kind.PATCH, "UPDATE " + name() + " SET " + patches + where(some), some);
        }
        Set<Parameter> delete = new LinkedHashSet<>();
        add(Kind.DELETE, "DELETE FROM " + name() + where(delete), delete);
        Set<Parameter> byId = new LinkedHashSet<>();
        add(Kind.BY_ID, "SELECT * FROM " + name() + where(byId), byId);
    }

    private String where(Set<Parameter> parameters) {
        return key.stream()
                .map(index -> name(index) + " = " + parameter(Role.KEY, index, parameters))
                .collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    private void add(Kind kind, String statement, Set<Parameter> parameters) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        List<String> declared = new ArrayList<>();
        for (Parameter parameter : parameters) {
            byName.put(parameterName(parameter), parameter);
            declared.add(declaration(parameter));
        }
        String header = declared.isEmpty() ? "" : "(" + String.join(", ", declared) + ")";
        drafts.add(new Draft(kind, "q" + header + ": " + statement + ";\n", byName));
    }

    private String declaration(Parameter parameter) {
        String name = ":" + parameterName(parameter);
        if (parameter.role() == Role.GIVEN) {
            return name + " AS BOOLEAN";
        }
        Column column = columns.get(parameter.column());
        boolean required = parameter.role() == Role.KEY || presence.get(parameter.column()) == Presence.REQUIRED;
        boolean nullable = column.value().nullable() || !required;
        return name + " AS " + column.value().type() + (nullable ? " OR NULL" : "");
    }

    private static String parameter(Role role, int index, Set<Parameter> parameters) {
        Parameter parameter = new Parameter(role, index);
        parameters.add(parameter);
        return ":" + parameterName(parameter);
    }

    private static String parameterName(Parameter parameter) {
        String letter = switch (parameter.role()) {
            case VALUE -> "v";
            case GIVEN -> "g";
            case KEY -> "k";
        };
        // No parameter of a source can have this name by chance: it is not written there.
        return "sluice$" + letter + parameter.column();
    }

    private List<Integer> indexes(IntPredicate filter) {
        return IntStream.range(0, columns.size()).filter(filter).boxed().toList();
    }

    private String list(List<Integer> indexes) {
        return indexes.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name() {
        return quoted(table.name());
    }

    private String name(int index) {
        return quoted(columns.get(index).name());
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
