package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.sluice.generator.model.ArgumentModel;
import dev.sluice.generator.model.PageModel;
import dev.sluice.generator.model.QueryModel;
import dev.sluice.generator.model.SchemaModel;
import dev.sluice.generator.model.TableAccessModel;
import dev.sluice.generator.model.TableOperation;
import dev.sluice.generator.model.TemplateModel;
import dev.sluice.sql.types.SqlType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The generated Java of one database as data: every name and type is final, nothing is left to decide but the layout.
 *
 * @param rows the rows that are types of their own
 * @param accessors one for each file with queries
 * @param tables one for each table and view with a row
 * @param database the database class and its session interface
 * @param typeNames simple names of all generated types by package
 */
record JavaApi(
        List<RowType> rows,
        List<Accessor> accessors,
        List<TableAccessor> tables,
        DatabaseType database,
        Map<String, Set<String>> typeNames) {
    JavaApi {
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
        accessors = List.copyOf(accessors);
        typeNames = Map.copyOf(typeNames);
    }

    /** Returns parameters with those that are parts of one row as one. */
    static List<Parameter> signature(List<Parameter> parameters) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        parameters.forEach(parameter -> byName.putIfAbsent(parameter.name(), parameter));
        return List.copyOf(byName.values());
    }

    /**
     * A record.
     *
     * @param name its class
     * @param components its components in order
     * @param doc Javadoc without the components
     * @param source where it comes from: {@code com/acme/orders.sql:12}
     */
    record RowType(ClassName name, List<Component> components, String doc, String source) {
        RowType {
            components = List.copyOf(components);
        }

        /** Tells whether a constructor cannot take all of it, so that it is built by name. */
        boolean isWide() {
            return JavaTypes.exceedsCall(components.stream().map(Component::type));
        }
    }

    /**
     * A component of a record.
     *
     * @param name its name
     * @param type its type, annotated where it may be null
     * @param doc its Javadoc
     * @param jsonKey its name in JSON, or null for its own
     */
    record Component(
            String name,
            TypeName type,
            String doc,
            @Nullable String jsonKey) {
        Component(String name, TypeName type, String doc) {
            this(name, type, doc, null);
        }
    }

    /**
     * The accessor of a file: an interface and its implementation.
     *
     * @param name the interface
     * @param implementation the class that implements it
     * @param path path of the file below the source root
     * @param sessionMethod name of the session's method that gives it
     * @param methods one for each query
     * @param rows records within the interface
     * @param enums enums within the interface
     * @param cursors cursors within the interface
     * @param columns classes of columns within the interface
     */
    record Accessor(
            ClassName name,
            ClassName implementation,
            String path,
            String sessionMethod,
            List<Method> methods,
            List<RowType> rows,
            List<EnumType> enums,
            List<CursorType> cursors,
            List<ColumnsType> columns) {
        Accessor {
            methods = List.copyOf(methods);
            rows = List.copyOf(rows);
            enums = List.copyOf(enums);
            cursors = List.copyOf(cursors);
            columns = List.copyOf(columns);
        }
    }

    /**
     * An enum.
     *
     * @param name its class
     * @param constants its constants in order
     * @param doc its Javadoc
     */
    record EnumType(ClassName name, List<Constant> constants, String doc) {
        EnumType {
            constants = List.copyOf(constants);
        }
    }

    /**
     * A cursor of a query that is read in pages.
     *
     * @param name its class
     * @param page the pages
     * @param format what tells its text from those of other cursors
     * @param doc its Javadoc
     */
    record CursorType(ClassName name, PageModel page, String format, String doc) {}

    /**
     * The columns that a placeholder may use.
     *
     * @param name its class
     * @param scope the row sources
     * @param conversions what columns are converted by
     * @param doc its Javadoc
     */
    record ColumnsType(ClassName name, TemplateModel.Scope scope, Conversions conversions, String doc) {}

    /**
     * A constant of an enum.
     *
     * @param name its name
     * @param doc its Javadoc
     */
    record Constant(String name, String doc) {}

    /**
     * The method of a query.
     *
     * @param name its name
     * @param constants names of the constants that hold the texts of its statements
     * @param query the query
     * @param parameters its parameters in order
     * @param returns what it returns
     * @param reading how a row is read, or null when there are none
     * @param reader name of the method that reads a row, or null when it is read in place
     * @param record the record that holds all parameters, or null when there are few
     */
    record Method(
            String name,
            List<String> constants,
            QueryModel query,
            List<Parameter> parameters,
            TypeName returns,
            @Nullable Reading reading,
            @Nullable String reader,
            @Nullable RowType record) {
        Method {
            constants = List.copyOf(constants);
            parameters = List.copyOf(parameters);
        }

        /** Returns the parameters of the method: those that are parts of one row are one. */
        List<Parameter> signature() {
            return JavaApi.signature(parameters);
        }

        /** Tells whether it takes more than a call can pass, so that it takes the record alone. */
        boolean isWide() {
            return JavaTypes.exceedsCall(signature().stream().map(Parameter::type));
        }

        /** Returns the same with parameters that are taken from a record of them. */
        Method takenFrom(String recordName) {
            RowType from = Objects.requireNonNull(record, "record");
            List<Parameter> signature = signature();
            List<Parameter> taken = parameters.stream()
                    .map(parameter -> {
                        int index = 0;
                        while (!signature.get(index).name().equals(parameter.name())) {
                            index++;
                        }
                        return parameter.named(
                                recordName + "." + from.components().get(index).name() + "()");
                    })
                    .toList();
            return new Method(name, constants, query, taken, returns, reading, reader, record);
        }

        /**
         * Returns the same with a method that reads a row.
         *
         * @param method name of the method, or null
         */
        Method withReader(@Nullable String method) {
            return new Method(name, constants, query, parameters, returns, reading, method, record);
        }
    }

    /**
     * A parameter of a method.
     *
     * @param name its name
     * @param type its type, annotated where it may be null
     * @param conversion how it becomes what the column holds, or null
     * @param model what it is in SQL
     * @param defaultValue the value of a call that leaves it out, or null where none may
     * @param row what it is of a row, or null
     */
    record Parameter(
            String name,
            TypeName type,
            @Nullable Conversion conversion,
            ArgumentModel model,
            @Nullable CodeBlock defaultValue,
            @Nullable RowPart row) {
        Parameter(
                String name,
                TypeName type,
                @Nullable Conversion conversion,
                ArgumentModel model,
                @Nullable CodeBlock defaultValue) {
            this(name, type, conversion, model, defaultValue, null);
        }

        /** Returns the same, given by another expression. */
        Parameter named(String expression) {
            return new Parameter(expression, type, conversion, model, defaultValue, row);
        }

        /** Returns what messages call it. */
        String label() {
            return row == null ? name : name + "." + row.getter();
        }
    }

    /**
     * A value of a row that the caller gives as a whole; all of one row have the name and type of the row.
     *
     * @param getter the method of the row that gives it
     * @param type its type in SQL
     * @param nullable whether it may be null, because it is or because it is absent
     */
    record RowPart(String getter, SqlType type, boolean nullable) {}

    /**
     * The accessor of a table: an interface and its implementation.
     *
     * @param name the interface
     * @param implementation the class that implements it
     * @param method name of the method that gives it
     * @param row the record of its rows
     * @param reading how a row is read
     * @param conversions what each component is converted by, or null
     * @param getters names of the methods that give the components, null where a class of the application has none
     * @param newRow what is inserted, or null for a view
     * @param patch what is changed, or null where nothing can be
     * @param model the accessor in SQL
     */
    record TableAccessor(
            ClassName name,
            ClassName implementation,
            String method,
            RowType row,
            Reading reading,
            List<@Nullable Conversion> conversions,
            List<@Nullable String> getters,
            @Nullable DraftType newRow,
            @Nullable DraftType patch,
            TableAccessModel model) {
        TableAccessor {
            conversions = Collections.unmodifiableList(conversions);
            getters = Collections.unmodifiableList(getters);
        }

        /** Tells whether a row gives all values that a statement takes. */
        boolean gives(TableOperation operation) {
            return operation.parameters().stream().allMatch(parameter -> getters.get(parameter.column()) != null);
        }
    }

    /**
     * A class of rows that need not have all values.
     *
     * @param name its class
     * @param fields its values in order
     * @param doc Javadoc
     * @param source where it comes from: {@code com/acme/orders.sql:12}
     */
    record DraftType(ClassName name, List<DraftField> fields, String doc, String source) {
        DraftType {
            fields = List.copyOf(fields);
        }

        /**
         * Returns the value of a column.
         *
         * @param column index of its component
         */
        DraftField field(int column) {
            return fields.stream()
                    .filter(field -> field.column() == column)
                    .findFirst()
                    .orElseThrow();
        }

        /** Returns the values that must be given. */
        List<DraftField> required() {
            return fields.stream().filter(DraftField::required).toList();
        }

        /** Tells whether a constructor cannot take what must be given, so that it is given by name. */
        boolean isWide() {
            return JavaTypes.exceedsCall(required().stream().map(DraftField::type));
        }

        /** Tells whether the value of a column may be null, because it is or because it is absent. */
        boolean isNullable(int column) {
            return field(column).fieldType().isAnnotated();
        }
    }

    /**
     * A value of a draft.
     *
     * @param column index of its component
     * @param name its name
     * @param type its type when it is given
     * @param doc what it is, as Javadoc
     * @param required whether the constructor takes it
     * @param given name of the field that tells whether it is given; null where null tells it
     */
    record DraftField(
            int column,
            String name,
            TypeName type,
            String doc,
            boolean required,
            @Nullable String given) {
        /** Returns the type of its field, where null can stand for absent. */
        TypeName fieldType() {
            return required ? type : JavaTypes.nullable(JavaTypes.box(type));
        }
    }

    /**
     * The database class and its session interface.
     *
     * @param name the class
     * @param session the interface
     * @param tableAccessors the interface that has the accessors of the tables
     * @param schema the statements that create the schema
     * @param tables names of the tables that the schema creates
     */
    record DatabaseType(
            ClassName name, ClassName session, ClassName tableAccessors, SchemaModel schema, List<String> tables) {
        DatabaseType {
            tables = List.copyOf(tables);
        }
    }
}
